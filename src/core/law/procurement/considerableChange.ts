import { sayPence, sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { answered, both, either, finding, not, rule, type Finding, type Known } from '../rule.ts'
import { bySelectionRegulation, changePoundsFrom, changeShareFrom } from './providerSelectionValues.ts'

/** How a new health contract differs from the one it replaces. `null` wherever nobody knows yet. */
export interface ContractChange {
  /** Whether it is materially different in character from the old one when that was made. */
  readonly otherCharacter: Known
  /** Whether that is only because another body has taken the provider's place, as by a merger. */
  readonly onlySuccession: Known
  /** Whether the change goes back to a decision of the authority. */
  readonly authorityDecided: Known
  /** Whether it answers something outside the control of both sides: more patients, or prices by a formula. */
  readonly outsideControl: Known
  /** Lifetime value of the old contract when it was made. */
  readonly oldPounds: number
  /** Lifetime value of the new one. */
  readonly newPounds: number
}

const TERMS = bySelectionRegulation(6)

const character = rule({
  id: 'procurement.considerableChange.character',
  title: 'Materially different in character',
  says: 'A new contract of a materially different character is a considerable change, whatever it is worth.',
  ...TERMS,
})

const decision = rule({
  id: 'procurement.considerableChange.decision',
  title: 'Changed by a decision of the authority',
  says: 'Otherwise a change is considerable only if it goes back to a decision of the authority.',
  ...TERMS,
})

const pounds = rule({
  id: 'procurement.considerableChange.pounds',
  title: 'Worth at least £500,000 more',
  says: 'And only if it is worth at least £500,000 more over its life than the old one was when it was made.',
  ...TERMS,
  values: [changePoundsFrom],
})

const share = rule({
  id: 'procurement.considerableChange.share',
  title: 'Worth at least 25% more',
  says: 'And only if that is at least 25% more. Both limits count as reached by the exact figure.',
  ...TERMS,
  values: [changeShareFrom],
})

const succession = rule({
  id: 'procurement.considerableChange.succession',
  title: 'Not only a change of provider',
  says:
    'A change of character counts for nothing where it is only that another body has taken the place of the ' +
    'provider, by a merger or the like, and meets the basic selection criteria.',
  ...TERMS,
})

const outside = rule({
  id: 'procurement.considerableChange.outside',
  title: 'Not only an answer to outside events',
  says:
    'A rise in value counts for nothing where it answers something outside the control of both sides, such as more ' +
    'patients or prices that follow a formula in the contract.',
  ...TERMS,
})

/** Whether the change from the old contract to the new is considerable, and each limb of the test. */
export interface ChangeRuling {
  readonly considerable: Known
  readonly findings: readonly Finding[]
}

/**
 * The considerable change threshold: a different character, or a decision of the authority that adds at least both
 * limits; with an exception to each, which helps only while the other does not apply.
 */
export function considerableChange(change: ContractChange, on: LawOn): ChangeRuling {
  const { oldPounds, newPounds } = change
  const fromPounds = on.value(changePoundsFrom)
  const fromShare = on.value(changeShareFrom)
  const rise = newPounds - oldPounds
  const isMore = rise >= fromPounds
  const isMoreByShare = newPounds >= oldPounds * (1 + fromShare)
  const byValue = both(change.authorityDecided, isMore && isMoreByShare)
  const byCharacter = change.otherCharacter
  const figures = `from ${sayPounds(oldPounds)} to ${sayPounds(newPounds)} is`
  return {
    considerable: either(
      both(byCharacter, byValue),
      either(both(byCharacter, not(change.onlySuccession)), both(byValue, not(change.outsideControl))),
    ),
    findings: [
      answered(
        character,
        byCharacter,
        'the new contract is materially different in character',
        'the new contract is of the same character',
        'nobody has said whether the character changes',
      ),
      answered(
        decision,
        change.authorityDecided,
        'the change goes back to a decision of the authority',
        'the change does not go back to a decision of the authority',
        'nobody has said what the change goes back to',
      ),
      finding(pounds, isMore, `${figures} ${saysRise(rise)}; the limit is ${sayPounds(fromPounds)} more`),
      finding(
        share,
        isMoreByShare,
        `${figures} ${saysShare(rise, oldPounds)}; the limit is ${sayShare(fromShare)} more`,
      ),
      answered(
        succession,
        not(change.onlySuccession),
        'there is more to it than another body in the place of the provider',
        'it is only that another body has taken the place of the provider',
        'nobody has said whether another body has only taken the place of the provider',
      ),
      answered(
        outside,
        not(change.outsideControl),
        'it answers nothing outside the control of both sides',
        'it answers something outside the control of both sides',
        'nobody has said whether it answers something outside the control of both sides',
      ),
    ],
  }
}

/** Pounds to the penny where there are pence: nothing is rounded up to the limit. */
function saysRise(rise: number): string {
  const size = Math.abs(rise)
  return `${Number.isInteger(size) ? sayPounds(size) : sayPence(size)} ${rise < 0 ? 'less' : 'more'}`
}

const saysShare = (rise: number, oldPounds: number): string =>
  oldPounds > 0
    ? `${sayShare(Math.abs(rise) / oldPounds, 1)} ${rise < 0 ? 'less' : 'more'}`
    : 'more than any share of nothing'

export const considerableChangeRules = [character, decision, pounds, share, succession, outside]
