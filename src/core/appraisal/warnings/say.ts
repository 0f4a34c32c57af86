import { frequency, sayFutures } from '../../chance/frequency.ts'
import type { Probability } from '../../chance/statistics.ts'
import { COVENANTS, type Covenant } from '../../finance/lines/covenants.ts'
import type { WarningId } from '../../finance/lines/warnings.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { sayMonth } from '../../shared/month.ts'
import type { Headroom, OptionWarnings, Warning } from './result.ts'

/** What each sign is. */
export const WARNING: Readonly<Record<WarningId, string>> = {
  insolvent: 'It owes more than it has',
  covenant: 'It breaks a covenant of a loan',
  hmrc: 'It could not pay HMRC the PAYE and VAT it owes from its own cash and facility',
  cover: 'It has less cash than the months of cost that the case wants',
}

export const COVENANT: Readonly<Record<Covenant, string>> = Object.fromEntries(COVENANTS) as Record<Covenant, string>

/** What stands beneath the signs, in the page and on the command line. */
export const READING: readonly string[] = [
  'Cash decides failure: a body may owe more than it has for years and go on. Each of these shows before that, or in ' +
    'the same month. A sign that often comes and is seldom followed by a failure warns of little.',
  'What had not come by a failure never does, and nothing is counted after one.',
]

export const sayChance = ({ p, se, limit95 }: Probability): string => frequency(p, se, limit95)

/** `April 2026 in the middle case`, or that it never comes there. */
export const sayMiddle = ({ middleMonth }: Warning): string =>
  middleMonth === null ? 'never in the middle case' : `${sayMonth(middleMonth)} in the middle case`

/** How it goes with failures, in a sentence or none. */
export function sayLead({ beforeFailures, monthsBefore, thenFails }: Warning): string {
  if (beforeFailures === null) return 'It fails in none of these futures.'
  if (monthsBefore === null) return 'It came before none of the failures.'
  const lead = monthsBefore === 0 ? 'mostly in the month itself' : `by ${sayMonths(monthsBefore)} in the middle of them`
  const then = thenFails === null ? '' : ` Where it comes, the venture fails in ${hundredths(thenFails)}.`
  return `It came before ${hundredths(beforeFailures)} failures or with them, ${lead}.${then}`
}

const sayMonths = (months: number): string => (months === 1 ? '1 month' : `${months} months`)
const hundredths = (share: number): string => `${Math.round(100 * share)} of 100`

/** How often it fails, and what it begins with. */
export const sayStanding = ({ failed, firstDayPounds }: OptionWarnings): string =>
  `${sayFutures(failed, 'it fails')} ${sayFirstDay(firstDayPounds)}`

function sayFirstDay(pounds: number): string {
  if (pounds === 0) return 'On the first day it owes as much as it has.'
  return pounds < 0
    ? `On the first day it owes ${sayRoundPounds(-pounds)} more than it has.`
    : `On the first day it has ${sayRoundPounds(pounds)} more than it owes.`
}

/** `kept by £3,200 at the least in the middle of the futures, broken by £900 in the worst one in 20`. */
export function sayLowest({ lowest }: Headroom): string {
  if (lowest === null) return 'never tested'
  const kept = (pounds: number): string =>
    pounds < 0 ? `broken by ${sayRoundPounds(-pounds)}` : `kept by ${sayRoundPounds(pounds)}`
  return `${kept(lowest.p50)} at the least in the middle of the futures, ${kept(lowest.p5)} in the worst 1 in 20`
}
