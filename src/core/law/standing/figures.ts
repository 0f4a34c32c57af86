import { sayPounds } from '../../shared/money.ts'

/** What is known of a body's money. `null` where nobody has said. Pounds; a flow is that of a year. */
export interface StandingFigures {
  /** Whether it has accounts of a whole year. Without them only its plan and its opening balance are looked at. */
  readonly hasAccounts: boolean
  /** What the contract that it bids for brings in a year. */
  readonly contractPounds: number
  /** What else a body without accounts plans to earn in its first year. */
  readonly otherIncomePounds: number
  readonly revenuePounds: number | null
  readonly revenueBeforePounds: number | null
  /** Profit from its work, before interest and tax: EBIT. */
  readonly operatingProfitPounds: number | null
  readonly operatingProfitBeforePounds: number | null
  readonly depreciationPounds: number | null
  readonly operatingCashFlowPounds: number | null
  readonly capitalSpendingPounds: number | null
  readonly debtPounds: number | null
  readonly cashPounds: number | null
  readonly pensionDeficitPounds: number
  /** Whether the authority bears the deficit by agreement; null when nobody knows yet. */
  readonly pensionPassesThrough: boolean | null
  readonly netInterestPounds: number | null
  readonly currentAssetsPounds: number | null
  readonly stockPounds: number | null
  readonly currentLiabilitiesPounds: number | null
  readonly assetsPounds: number | null
  readonly liabilitiesPounds: number | null
  /** Owed by the rest of its group, and what it backs for the group. Nothing where it is in none. */
  readonly groupPounds: number
  readonly profitAfterTaxPounds: number | null
}

/** What a figure is called in a sentence. */
const CALLED = {
  revenuePounds: 'revenue',
  revenueBeforePounds: 'revenue the year before',
  operatingProfitPounds: 'operating profit',
  operatingProfitBeforePounds: 'operating profit the year before',
  depreciationPounds: 'depreciation',
  operatingCashFlowPounds: 'cash from work',
  capitalSpendingPounds: 'spending on assets',
  debtPounds: 'debt',
  cashPounds: 'cash',
  netInterestPounds: 'interest paid',
  currentAssetsPounds: 'current assets',
  stockPounds: 'stock',
  currentLiabilitiesPounds: 'current liabilities',
  assetsPounds: 'total assets',
  liabilitiesPounds: 'total liabilities',
  profitAfterTaxPounds: 'profit after tax',
} as const

/** A figure that may not be known. */
export type FigureName = keyof typeof CALLED

/** The figures asked for, or a clause that says which nobody has given. */
export function known<const Name extends FigureName>(
  figures: StandingFigures,
  names: readonly Name[],
): { readonly [N in Name]: number } | string {
  const missing = names.filter((name) => figures[name] === null)
  if (missing.length > 0) return `nobody has said: ${missing.map((name) => CALLED[name]).join(', ')}`
  return figures as { readonly [N in Name]: number }
}

/** What would be owed if all cash paid debt off. Below zero where there is more cash than debt. */
export const netDebtOf = ({ debtPounds, cashPounds }: { readonly debtPounds: number; readonly cashPounds: number }) =>
  debtPounds - cashPounds

/** What it owns less what it owes. A body without accounts that says nothing begins with nothing. */
export function netAssetsOf(figures: StandingFigures): number | string {
  const { assetsPounds, liabilitiesPounds } = figures.hasAccounts
    ? figures
    : { assetsPounds: figures.assetsPounds ?? 0, liabilitiesPounds: figures.liabilitiesPounds ?? 0 }
  const both = known({ ...figures, assetsPounds, liabilitiesPounds }, ['assetsPounds', 'liabilitiesPounds'])
  return typeof both === 'string' ? both : both.assetsPounds - both.liabilitiesPounds
}

/** One amount over another, as it is shown. */
export const sayOver = (abovePounds: number, belowPounds: number): string =>
  `${sayPounds(abovePounds)} ÷ ${sayPounds(belowPounds)}`
