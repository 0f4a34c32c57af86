import { sayFutures } from '../../chance/frequency.ts'
import type { Probability } from '../../chance/statistics.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { sayMonth } from '../../shared/month.ts'
import { REMEDY_TERMS } from './remedies.ts'
import type { BidStanding, FiledAccounts, RankedRemedy, TestResult } from './result.ts'

/** How the page is to be read. */
export const READING_STANDING = [
  'Years end in March. Accounts count from the month after the last day on which the law lets them be filed. Flows ' +
    'of a period that is shorter or longer than a year are brought to a year by its months.',
  'The limits of the Cabinet Office and the points of the Department for Education are recalled and not verified. No ' +
    'bid is lost by them: only a buyer’s own test, typed in the case, decides one.',
  `What remedies cost is our judgement: a guarantee ${percent(REMEDY_TERMS.guaranteeFeeAYear)} of its amount a year ` +
    `of the work, a bond ${percent(REMEDY_TERMS.bondFeeAYear)}, capital ${percent(REMEDY_TERMS.capitalRateAYear)}; a ` +
    'partner, a smaller lot and waiting the surplus that is given up. Each has to be asked for.',
] as const

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

/** `In 64 of 100 futures it is passed, give or take 1.` */
export const sayPassed = (chance: Probability): string => sayFutures(chance, 'it is passed')

/** `April 2026 to March 2027, open from January 2028`. */
export const sayAccounts = ({ from, to, openFrom }: FiledAccounts): string =>
  `${sayMonth(from)} to ${sayMonth(to)}, to be looked up from ${sayMonth(openFrom)}`

/** `passes`, `fails: Operating margin`, or that nothing can be said. */
export function sayMiddle({ passes, measures }: Pick<TestResult, 'passes' | 'measures'>): string {
  if (passes === null) return 'not testable'
  if (passes) return 'passes'
  const failed = measures.filter(({ met }) => met === false).map(({ title }) => title)
  return `fails: ${failed.join(', ')}`
}

/** What there is behind each measure that fails. */
export const sayFailing = ({ measures }: TestResult): readonly string[] =>
  measures.filter(({ met }) => met === false).map(({ title, because }) => `${title}: ${because}`)

/** How a bid meets its buyer's test, in a sentence or two. */
export function sayBid({ buyer, month, valuePounds, accountsTo, passes, alone, remedied }: BidStanding): string {
  const bid = `A bid to ${buyer} in ${sayMonth(month)}, for ${sayRoundPounds(valuePounds)} a year`
  if (accountsTo === null || alone === null)
    return `${bid}: there are no accounts yet, so nothing is tested, and that is no fail.`
  const how = passes === true ? 'passes' : 'fails'
  const tested = `is tested on the accounts to ${sayMonth(accountsTo)} and ${how} in the middle case`
  const bought = remedied === null ? '' : ` ${sayFutures(remedied, 'they fail, and what the case buys covers it')}`
  return `${bid}, ${tested}. ${sayFutures(alone, 'its accounts pass alone')}${bought}`
}

/** `1. A bond of £60,000: about £9,000 in all, there in 2 months. …`. */
export const sayRemedy = ({ title, worth, costPounds, months, because }: RankedRemedy): string =>
  `${title}: ${worth}. About ${sayRoundPounds(costPounds)} in all, ${sayWhen(months)}. ${because}`

const sayWhen = (months: number): string =>
  months === 0 ? 'at once' : months === 1 ? 'in a month' : `in ${months} months`
