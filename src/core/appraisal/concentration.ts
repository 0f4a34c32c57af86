import { bidsOf } from '../finance/lines/newWork/who.ts'
import type { Option } from '../finance/option.ts'
import type { Recorded } from '../graph/interpret.ts'
import type { Machine } from '../engine/machine.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { incomeOfBid, largestCustomer, monthsOfLife } from './middle.ts'
import type { Workable } from './ready.ts'
import type { ConcentratedYear, Concentration } from './result.ts'

/**
 * How much of a venture's income hangs on few customers, in each year of the middle case that it begins still trading:
 * the largest one's share, and the Herfindahl–Hirschman index, the sum of squared shares.
 *
 * All the contracts of one buyer are one customer, and so is each other source of income; what comes in beside them is
 * taken as one more. So the index is at most this: people who pay a fee each are many customers, counted here as one.
 */
export function concentrationOf(
  workable: Workable,
  machine: Machine,
  middle: Recorded,
  option: Option,
): Concentration | null {
  if (!option.books) return null
  const { months } = workable.built.calendar
  const failedIn = middle.get(`${option.id}/failed`)!.indexOf(1)
  const lasting = failedIn < 0 ? months : failedIn + 1
  const years = Array.from({ length: Math.ceil(lasting / MONTHS_IN_YEAR) }, (_, year) => {
    const from = year * MONTHS_IN_YEAR
    return yearFrom(workable, middle, option, from, Math.min(months, from + MONTHS_IN_YEAR))
  })
  const largest = largestCustomer(workable, middle, option)
  return {
    years: years.filter(({ incomePounds }) => incomePounds > 0),
    customers: largest.contracts,
    monthsOfLife: monthsOfLife(workable, machine, option, largest),
  }
}

function yearFrom({ built }: Workable, middle: Recorded, option: Option, from: number, to: number): ConcentratedYear {
  const { id } = option
  const added = (line: string): number => {
    const figures = middle.get(line)
    return figures ? figures.subarray(from, to).reduce((sum, month) => sum + month, 0) : 0
  }
  const bought = new Map<string, number>()
  for (const { id: contract, commissioner } of built.case.contracts)
    bought.set(commissioner, (bought.get(commissioner) ?? 0) + added(`${id}/${contract}/income`))
  for (const bid of bidsOf(built, option))
    bought.set(bid.buyer, (bought.get(bid.buyer) ?? 0) + incomeOfBid(middle, option, bid, from, to))
  const sources = [...bought.values(), ...built.case.income.map((each) => added(`${id}/income/${each.id}`))]
  const incomePounds = added(`${id}/income`)
  const rest = incomePounds - sources.reduce((sum, pounds) => sum + pounds, 0)
  return {
    year: from / MONTHS_IN_YEAR + 1,
    months: to - from,
    incomePounds,
    ...indexOf(rest > HALF_A_PENNY ? [...sources, rest] : sources),
  }
}

const HALF_A_PENNY = 0.005

/** The largest share of a sum, and the sum of squared shares: 1 where all comes from one, 1/n where n bring alike. */
export function indexOf(sources: readonly number[]): { readonly largest: number; readonly index: number } {
  const all = sources.reduce((sum, pounds) => sum + pounds, 0)
  const shares = sources.map((pounds) => pounds / all)
  return { largest: Math.max(...shares), index: shares.reduce((sum, share) => sum + share * share, 0) }
}
