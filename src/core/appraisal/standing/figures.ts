import type { AccountsFigure } from '../../finance/lines/accounts/figures.ts'
import { yearsOf, type AccountsPeriod } from '../../finance/lines/accounts/periods.ts'
import type { StandingFigures } from '../../law/standing/figures.ts'
import type { TestedAccounts } from './rule.ts'

/** The figures of one set of accounts as the model has them, in the middle case or in one future. */
export interface Read {
  readonly period: AccountsPeriod
  readonly of: (figure: AccountsFigure) => number
  /** What the authority's own contract brings in a year. */
  readonly contractPounds: number
}

/** What a buyer's own test looks at, flows brought to a year. */
export function testedAccounts({ period, of }: Read): TestedAccounts {
  const years = yearsOf(period)
  return {
    turnover: of('turnover') / years,
    profit: (of('profit-before-tax') + of('interest-paid')) / years,
    interest: of('interest-paid') / years,
    currentAssets: of('current-assets'),
    currentLiabilities: of('current-liabilities'),
    netAssets: of('net-assets'),
  }
}

/** The same as the law's measures take them, with the year before where there is one. Nothing is bought later on. */
export function standingFigures(now: Read, before: Read | undefined): StandingFigures {
  const years = yearsOf(now.period)
  const accounts = testedAccounts(now)
  const last = before && testedAccounts(before)
  const assets = now.of('assets')
  return {
    hasAccounts: true,
    contractPounds: now.contractPounds,
    otherIncomePounds: 0,
    revenuePounds: accounts.turnover,
    revenueBeforePounds: last?.turnover ?? null,
    operatingProfitPounds: accounts.profit,
    operatingProfitBeforePounds: last?.profit ?? null,
    depreciationPounds: now.of('depreciation') / years,
    operatingCashFlowPounds: now.of('cash-from-work') / years,
    capitalSpendingPounds: 0,
    debtPounds: now.of('debt'),
    cashPounds: now.of('cash'),
    pensionDeficitPounds: now.of('pension-deficit'),
    pensionPassesThrough: false,
    netInterestPounds: accounts.interest,
    currentAssetsPounds: accounts.currentAssets,
    stockPounds: 0,
    currentLiabilitiesPounds: accounts.currentLiabilities,
    assetsPounds: assets,
    liabilitiesPounds: assets - accounts.netAssets,
    groupPounds: 0,
    profitAfterTaxPounds: now.of('profit-after-tax') / years,
  }
}
