import { sayFutures } from '../../chance/frequency.ts'
import { medianOf } from '../../chance/quantityField.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Option } from '../../finance/option.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import { sayShare } from '../../shared/money.ts'
import type { Outcomes } from '../outcomes.ts'
import type { OptionResult, PrecedentShown } from '../result.ts'
import { chanceOf, flagsOf } from '../summary.ts'
import type { Form, Pattern } from './precedent.ts'
import { PRECEDENTS } from './precedents.ts'

/** What a run shows of one pattern: in what share of its futures, and in words. */
export interface Shown {
  readonly pattern: Pattern
  readonly share: number
  readonly says: string
}

/** Cases named for each option. */
const NAMED = 2
/** A pattern in fewer futures than this is not what stands most against an option. */
const WORTH_NAMING = 0.05

const formOf = ({ inHouse, books }: Option): Form => (inHouse ? 'inHouse' : books ? 'venture' : 'supplier')

/**
 * Two real cases beside an option, by a plain rule: its patterns are put in order by the share of futures in which the
 * run shows them, each of the worst two gives the first case that fits the form and is not named yet, and where there
 * is only one pattern it gives its second case too. Nothing is named for what the run shows in under 1 future of 20.
 */
export function precedentsFor(option: Option, shown: readonly Shown[]): readonly PrecedentShown[] {
  const form = formOf(option)
  const worst = shown.filter(({ share }) => share >= WORTH_NAMING).toSorted((one, other) => other.share - one.share)
  const fitting = worst.map((each) => ({
    ...each,
    cases: PRECEDENTS.filter(({ patterns, forms }) => patterns.includes(each.pattern) && forms.includes(form)),
  }))
  const most = Math.max(0, ...fitting.map(({ cases }) => cases.length))
  // The first case of each pattern, then the second of each.
  const inTurn = Array.from({ length: most }, (_, turn) => fitting.map((each) => ({ ...each, one: each.cases[turn] })))
  const chosen: PrecedentShown[] = []
  for (const { pattern, says, one } of inTurn.flat())
    if (one && chosen.length < NAMED && !chosen.some(({ id }) => id === one.id)) {
      const { id, name, when, what, source } = one
      chosen.push({ pattern, shows: says, id, name, when, what, source })
    }
  return chosen
}

type Told = Pick<OptionResult, 'serviceKept' | 'moneySaved' | 'shadow'>

/** Every pattern that a run can show of an option, with the share of futures in which it does. */
export function shownBy(option: Option, theCase: Case, told: Told, outcomes: Outcomes): readonly Shown[] {
  return [
    ...unfunded(option, told),
    ...(option.inHouse ? [] : ofFailure(option, outcomes)),
    // A service that is closed is not kept, and that is no squeeze.
    ...(option.closing ? [] : squeezed(told)),
    ...promised(told),
    ...challenged(option, theCase),
  ]
}

const counted = (pattern: Pattern, chance: Probability, happens: string): Shown => ({
  pattern,
  share: chance.p,
  says: sayFutures(chance, happens),
})

const unfunded = ({ books }: Option, { serviceKept }: Told): readonly Shown[] =>
  books && serviceKept === null
    ? [{ pattern: 'start', share: 1, says: 'It cannot pay its way through its first two months.' }]
    : []

function ofFailure({ id, books }: Option, { ends, sampling }: Outcomes): readonly Shown[] {
  const end = (thing: string) => ends.get(`${id}/${thing}`)!
  const when = end('failed-month')
  const chance = (isSo: (month: number, trial: number) => boolean) => chanceOf(flagsOf(when, isSo), sampling)
  const stopped = counted(
    'ended',
    chance((_, trial) => end('stopped')[trial] === 1),
    'the authority ends the service',
  )
  if (!books)
    return [
      stopped,
      counted(
        'supplier',
        chance((month) => month >= 0),
        'the supplier fails',
      ),
    ]
  const isEarly = (month: number) => month >= 0 && month < MONTHS_IN_YEAR
  const isLate = (month: number) => month >= MONTHS_IN_YEAR
  const holding = end('failed-holding')
  const surplus = end('surplus-so-far')
  return [
    stopped,
    counted('start', chance(isEarly), 'it fails within its first year'),
    counted(
      'cash',
      chance((month, trial) => isLate(month) && holding[trial] === 1),
      'it runs out of cash later, with the contract still in hand',
    ),
    counted(
      'contractLost',
      chance((month, trial) => isLate(month) && holding[trial] === 0),
      'it fails after its contract has gone',
    ),
    counted(
      'depletion',
      chance((month, trial) => month < 0 && surplus[trial]! < 0),
      'it lasts, and spends more than it earns',
    ),
  ]
}

function squeezed({ serviceKept }: Told): readonly Shown[] {
  if (!serviceKept) return []
  const { p, se, limit95 } = serviceKept
  const not = { p: 1 - p, se, ...(limit95 !== undefined && { limit95: 1 - limit95 }) }
  return [counted('squeeze', not, 'the service is not kept on the money there is')]
}

/** How many futures fewer save money once promises are discounted. */
function promised({ moneySaved, shadow }: Told): readonly Shown[] {
  if (!moneySaved || !shadow?.moneySaved) return []
  const share = shadow.moneySaved.p - moneySaved.p
  const fewer = Math.round(100 * share)
  return [{ pattern: 'promises', share, says: `In ${fewer} of 100 futures money is saved only if promises are kept.` }]
}

/** What the case itself gives a challenge in court. */
function challenged({ inHouse }: Option, { goLive }: Case): readonly Shown[] {
  if (inHouse || !goLive?.challenge) return []
  const share = medianOf(goLive.challenge.chance)
  return [{ pattern: 'challenge', share, says: `The case gives a challenge in court a chance of ${sayShare(share)}.` }]
}
