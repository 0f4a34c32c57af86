import { medianOf } from '../chance/quantityField.ts'
import { ask, type Advised } from '../law/advice/ask.ts'
import { award } from '../law/advice/award.ts'
import type { Checked } from '../shared/problem.ts'
import { sayDay, type Day } from '../shared/day.ts'
import type { PaperSubject } from './subject.ts'

/** A code of each sector whose services one code names; the others have none that would be honest. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['library', '92511000'],
  ['youth', '98133110'],
  ['communityHealth', '85323000'],
  ['adultSocialCare', '85312000'],
  ['leisure', '92610000'],
  ['fire', '75251000'],
  ['education', '80000000'],
])

/** What the adviser on awards was told, and what it said; null where the case does not say enough to ask. */
export interface AwardAsked {
  /** The code asked with, in words: the case's, or the sector's where it gives none. */
  readonly code: string
  readonly advised: Checked<Advised>
}

/** Ask the law room, on the first day of the start, whether what the case describes can be awarded to a mutual. */
export function askAward({ case: theCase }: Pick<PaperSubject, 'case'>): AwardAsked | null {
  const { cpv, sector } = theCase.service
  const code = cpv ?? CODES.get(sector)
  const main = theCase.contracts.find(({ id }) => id === 'main')
  if (code === undefined || main === undefined || theCase.options.mutual === undefined) return null
  const price = theCase.options.mutual.price ?? main.price
  const isHealth = sector === 'communityHealth'
  const typed = new Map([
    ['year-value', String(Math.round(medianOf(price)))],
    ['months', String(main.termMonths)],
    ['vat', main.vat === 'standard' ? 'standard' : 'exempt'],
    ['cpv', code],
    ['health', isHealth ? 'yes' : 'no'],
    ['buyer', isHealth ? 'other-nhs' : 'council'],
  ])
  const day: Day = `${theCase.start}-01`
  return { code: cpv ?? `${code} taken from the sector`, advised: ask(award, typed, day) }
}

/** What was taken for granted, then each conclusion; or why there is none. */
export function awardSaid(subject: PaperSubject): string[] {
  const asked = askAward(subject)
  if (asked === null)
    return ['The case has no code for what is bought and no mutual to award it to, so this was not asked.']
  const { code, advised } = asked
  if (!advised.ok) return [`The law of that day is not known to us: ${advised.problems[0]!.message}`]
  const { day, advice } = advised.value
  return [
    `By the law of ${sayDay(day)}, for the first term, with code ${code} and every answer that ` +
      'a case does not hold left as the adviser has it. It would say to the new body:',
    ...advice.conclusions.slice(0, 3).map(({ says, source }) => `${says.replace(/\.$/, '')} (${source.title}).`),
  ]
}
