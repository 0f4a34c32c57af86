import type { Standing } from '../../finance/lines/gate/limits.ts'
import type { Failing, TestedAccounts } from './rule.ts'

/** What a remedy would have to be worth, alone, against each limit that fails; null where it is no answer to one. */
type Need = (limit: number, value: number, accounts: TestedAccounts) => number | null

const none: Need = () => null
const wholeYear: Need = (_, value) => value
const lackingTurnover = (limit: number, value: number, { turnover }: TestedAccounts): number => limit * value - turnover
const overNetAssets: Need = (limit, _, { netAssets }) => limit - netAssets

/** Pounds guaranteed: no buyer can lose more than a year of the value before it has bought again. */
export const GUARANTEE_NEEDS: Readonly<Record<keyof Standing, Need>> = {
  turnoverTimes: (limit, value, accounts) => Math.min(lackingTurnover(limit, value, accounts), value),
  currentRatio: wholeYear,
  margin: wholeYear,
  interestCover: wholeYear,
  netAssets: overNetAssets,
  surety: (limit) => limit,
}

/** Pounds of a bond, which stands for a sum and for nothing else. */
export const BOND_NEEDS: Readonly<Record<keyof Standing, Need>> = {
  ...GUARANTEE_NEEDS,
  currentRatio: none,
  margin: none,
  interestCover: none,
}

/** Pounds of a partner's turnover. */
export const PARTNER_TURNOVER: Readonly<Record<keyof Standing, Need>> = {
  turnoverTimes: lackingTurnover,
  currentRatio: none,
  margin: none,
  interestCover: none,
  netAssets: () => 0,
  surety: () => 0,
}

/** Pounds of a partner's net assets. */
export const PARTNER_NET_ASSETS: Readonly<Record<keyof Standing, Need>> = {
  turnoverTimes: () => 0,
  currentRatio: none,
  margin: none,
  interestCover: none,
  netAssets: overNetAssets,
  surety: overNetAssets,
}

/** Pounds paid in for good before a year end: more cash, and more net assets. */
export const CAPITAL_NEEDS: Readonly<Record<keyof Standing, Need>> = {
  turnoverTimes: none,
  currentRatio: (limit, _, { currentAssets, currentLiabilities }) => limit * currentLiabilities - currentAssets,
  margin: none,
  interestCover: none,
  netAssets: overNetAssets,
  surety: overNetAssets,
}

/** The share of the value that would pass. */
const LOT_PASSES: Readonly<Record<keyof Standing, Need>> = {
  turnoverTimes: (limit, value, { turnover }) => turnover / (limit * value),
  currentRatio: none,
  margin: none,
  interestCover: none,
  netAssets: none,
  surety: (limit, _, { netAssets }) => netAssets / limit,
}

/** What a remedy must be worth against all that fails: the most that any of it needs. */
export function needed(
  needs: Readonly<Record<keyof Standing, Need>>,
  standing: Standing,
  value: number,
  accounts: TestedAccounts,
  fails: readonly Failing[],
): number | null {
  const each = fails.map(({ limit }) => needs[limit](standing[limit]!, value, accounts))
  return each.some((need) => need === null) ? null : Math.max(...each.map((need) => need!))
}

/** The largest lot that passes, as a share of the value; null where none does. */
export function largestLot(
  standing: Standing,
  value: number,
  accounts: TestedAccounts,
  fails: readonly Failing[],
): number | null {
  const each = fails.map(({ limit }) => LOT_PASSES[limit](standing[limit]!, value, accounts))
  const share = each.some((one) => one === null) ? 0 : Math.min(...each.map((one) => one!))
  return share > 0 ? share : null
}
