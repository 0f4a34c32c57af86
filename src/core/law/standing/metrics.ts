import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { known, netAssetsOf, netDebtOf, sayOver, type StandingFigures } from './figures.ts'
import * as values from './values.ts'
import type { RiskLimits } from './values.ts'

export type Risk = 'low' | 'medium' | 'high'

/** What came of a measure: a number with its sum, or why there is none and what a buyer reads into that. */
export type Worked =
  | { readonly kind: 'number'; readonly value: number; readonly working: string }
  | { readonly kind: 'none'; readonly reads: Risk | null; readonly because: string }

/** One measure of financial standing. */
export interface Metric {
  readonly id: string
  readonly title: string
  /** The sum, in words. */
  readonly formula: string
  readonly limits: Dated<RiskLimits>
  /** 100 where limits are percentages of what the figure counts in ones. */
  readonly limitsPer?: 100
  readonly say: (value: number) => string
  /** Why a body on its first day reads as it does. */
  readonly dayOne: string
  readonly rule: Rule
  readonly work: (figures: StandingFigures) => Worked
}

const none = (reads: Risk | null, because: string): Worked => ({ kind: 'none', reads, because })
const noAccounts = none(null, 'there are no accounts of a year yet')
const number = (value: number, working: string): Worked => ({ kind: 'number', value, working })

interface Declared extends Omit<Metric, 'rule'> {
  readonly says: string
}

/** Declare a measure; its rule is what the measure is, and that it reads as low risk on the good side of its limits. */
function metric({ says, ...declared }: Declared): Metric {
  const { id, title, formula, limits } = declared
  const { source, confidence } = limits.history[0]!
  return {
    ...declared,
    rule: rule({
      id: `standing.measure.${id}`,
      title,
      says: `${says} It is ${formula}.`,
      inForce: { from: '2019-07-01' },
      source,
      confidence,
      reviewBy: '2027-04-06',
      values: [limits],
      note: 'Its limits are not verified, and a buyer may set others.',
    }),
  }
}

const sayTimes = (value: number): string => `${value.toFixed(2)} times`
const sayPercent = (value: number): string => sayShare(value, 1)

const turnover = metric({
  id: 'turnover',
  title: 'Turnover ratio',
  says: 'A buyer asks whether the body is large enough for the contract.',
  formula: 'what the body earns in a year, over what the contract is worth in a year',
  limits: values.turnoverLimits,
  limitsPer: 100,
  say: sayTimes,
  dayOne: 'With one contract and nothing else, its income is the contract: the ratio is 1 and can be nothing else.',
  work(figures) {
    const { contractPounds, otherIncomePounds, hasAccounts } = figures
    const income = hasAccounts ? known(figures, ['revenuePounds']) : contractPounds + otherIncomePounds
    if (typeof income === 'string') return none(null, income)
    const pounds = typeof income === 'number' ? income : income.revenuePounds
    const kind = hasAccounts ? '' : ' planned'
    return number(pounds / contractPounds, `${sayOver(pounds, contractPounds)}${kind}`)
  },
})

const margin = metric({
  id: 'margin',
  title: 'Operating margin',
  says: 'A buyer asks whether the work pays. The better of the last year and the average of two years counts.',
  formula: 'profit from its work before interest and tax, over revenue',
  limits: values.marginLimits,
  say: sayPercent,
  dayOne: 'Nothing has been earned yet, so there is no margin.',
  work(figures) {
    if (!figures.hasAccounts) return noAccounts
    const year = known(figures, ['operatingProfitPounds', 'revenuePounds'])
    if (typeof year === 'string') return none(null, year)
    if (year.revenuePounds === 0) return none(null, 'it had no revenue')
    const latest = year.operatingProfitPounds / year.revenuePounds
    const working = sayOver(year.operatingProfitPounds, year.revenuePounds)
    const { operatingProfitBeforePounds: profitBefore, revenueBeforePounds: revenueBefore } = figures
    if (profitBefore === null || revenueBefore === null || revenueBefore === 0) return number(latest, working)
    const average = (latest + profitBefore / revenueBefore) / 2
    if (average <= latest) return number(latest, working)
    return number(average, `the average of ${working} and of ${sayOver(profitBefore, revenueBefore)} the year before`)
  },
})

const cashToDebt = metric({
  id: 'cashToDebt',
  title: 'Free cash flow to net debt',
  says: 'A buyer asks whether cash from the work could pay debt off.',
  formula: 'cash from its work less spending on assets, over debt less cash',
  limits: values.cashToDebtLimits,
  say: sayPercent,
  dayOne: 'No cash has come in yet. A loan to begin with is debt from the first day.',
  work(figures) {
    if (!figures.hasAccounts) return noAccounts
    const year = known(figures, ['operatingCashFlowPounds', 'capitalSpendingPounds', 'debtPounds', 'cashPounds'])
    if (typeof year === 'string') return none(null, year)
    const debt = netDebtOf(year)
    if (debt <= 0) return none('low', NO_DEBT)
    const free = year.operatingCashFlowPounds - year.capitalSpendingPounds
    return number(free / debt, sayOver(free, debt))
  },
})

const NO_DEBT = 'it has at least as much cash as debt, so there is nothing to divide by'
const NO_EARNINGS = 'it has debt, and no earnings before interest, tax and depreciation to set it against'

const debtToEarnings = metric({
  id: 'debtToEarnings',
  title: 'Net debt to EBITDA',
  says: 'A buyer asks how many years of earnings debt stands for.',
  formula: 'debt less cash, over profit before interest, tax, depreciation and amortisation',
  limits: values.debtToEarningsLimits,
  say: sayTimes,
  dayOne: 'There are no earnings yet to set a loan against.',
  work: (figures) => overEarnings(figures, 0),
})

const pensionToEarnings = metric({
  id: 'pensionToEarnings',
  title: 'Net debt and pension deficit to EBITDA',
  says: 'A buyer asks the same with a pension deficit counted as debt.',
  formula: 'debt less cash and with the pension deficit, over profit before interest, tax and depreciation',
  limits: values.pensionToEarningsLimits,
  say: sayTimes,
  dayOne:
    'Staff who keep the local government pension may bring a deficit, unless the authority bears it by agreement ' +
    '(pass-through).',
  work(figures) {
    const { pensionDeficitPounds: deficit, pensionPassesThrough: passes, hasAccounts } = figures
    if (deficit > 0 && passes === null) return none(null, 'nobody knows yet whether the authority bears the deficit')
    const counted = passes === true ? 0 : deficit
    if (hasAccounts) return overEarnings(figures, counted)
    if (counted > 0) return none('high', `a deficit of ${sayPounds(counted)} stands against no earnings yet`)
    return deficit > 0 ? none('low', 'the authority bears the deficit, so none of it counts here') : noAccounts
  },
})

/** Debt, with what counts as debt, in years of earnings. */
function overEarnings(figures: StandingFigures, alsoPounds: number): Worked {
  if (!figures.hasAccounts) return noAccounts
  const year = known(figures, ['debtPounds', 'cashPounds', 'operatingProfitPounds', 'depreciationPounds'])
  if (typeof year === 'string') return none(null, year)
  const debt = netDebtOf(year) + alsoPounds
  if (debt <= 0) return none('low', NO_DEBT)
  const earnings = year.operatingProfitPounds + year.depreciationPounds
  return earnings > 0 ? number(debt / earnings, sayOver(debt, earnings)) : none('high', NO_EARNINGS)
}

const interestCover = metric({
  id: 'interestCover',
  title: 'Net interest paid cover',
  says: 'A buyer asks how often profit would pay the interest.',
  formula: 'profit from its work before interest and tax, over interest paid less interest had',
  limits: values.interestCoverLimits,
  say: sayTimes,
  dayOne: 'There is no profit yet to pay interest from.',
  work(figures) {
    if (!figures.hasAccounts) return noAccounts
    const year = known(figures, ['operatingProfitPounds', 'netInterestPounds'])
    if (typeof year === 'string') return none(null, year)
    if (year.netInterestPounds <= 0) return none('low', 'it pays no interest beyond what it has')
    return number(
      year.operatingProfitPounds / year.netInterestPounds,
      sayOver(year.operatingProfitPounds, year.netInterestPounds),
    )
  },
})

const acidRatio = metric({
  id: 'acidRatio',
  title: 'Acid ratio',
  says: 'A buyer asks whether the body could pay what falls due within a year.',
  formula: 'cash and what turns into cash within a year, without stock, over what falls due within a year',
  limits: values.acidRatioLimits,
  say: sayTimes,
  dayOne: 'On the first day there is little to count. Payment in advance brings cash, and a duty to earn it.',
  work(figures) {
    if (!figures.hasAccounts) return noAccounts
    const year = known(figures, ['currentAssetsPounds', 'stockPounds', 'currentLiabilitiesPounds'])
    if (typeof year === 'string') return none(null, year)
    if (year.currentLiabilitiesPounds === 0) return none('low', 'nothing falls due within a year')
    const quick = year.currentAssetsPounds - year.stockPounds
    return number(quick / year.currentLiabilitiesPounds, sayOver(quick, year.currentLiabilitiesPounds))
  },
})

const netAssets = metric({
  id: 'netAssets',
  title: 'Net assets',
  says: 'A buyer asks whether the body owns more than it owes.',
  formula: 'all that the body owns less all that it owes',
  limits: values.netAssetsLimits,
  say: sayPounds,
  dayOne: 'It begins with nothing of its own, unless it is given or lent capital. To have nothing reads as high risk.',
  work(figures) {
    const net = netAssetsOf(figures)
    if (typeof net === 'string') return none(null, net)
    const { assetsPounds, liabilitiesPounds } = figures
    return number(net, `${sayPounds(assetsPounds ?? 0)} less ${sayPounds(liabilitiesPounds ?? 0)}`)
  },
})

const groupExposure = metric({
  id: 'groupExposure',
  title: 'Group exposure ratio',
  says: 'A buyer asks how much hangs on the rest of a group.',
  formula: 'what others in its group owe it and what it backs for them, over all that it owns',
  limits: values.groupExposureLimits,
  say: sayPercent,
  dayOne: 'A body that is in no group has none.',
  work(figures) {
    if (figures.groupPounds === 0) return none('low', 'nothing of it hangs on other bodies of a group')
    const assets = known(figures, ['assetsPounds'])
    if (typeof assets === 'string') return none(null, assets)
    if (assets.assetsPounds === 0) return none('high', 'much hangs on the group, and it owns nothing')
    return number(figures.groupPounds / assets.assetsPounds, sayOver(figures.groupPounds, assets.assetsPounds))
  },
})

/** Every measure, in the order of the Cabinet Office's note. */
export const metrics: readonly Metric[] = [
  turnover,
  margin,
  cashToDebt,
  debtToEarnings,
  pensionToEarnings,
  interestCover,
  acidRatio,
  netAssets,
  groupExposure,
]

/** A measure that was worked out and held against its limits. */
export interface Measured {
  readonly metric: Metric
  readonly worked: Worked
  /** Null where nothing can be said. */
  readonly risk: Risk | null
  readonly finding: Finding
}

/** How a number reads. On a limit itself it is medium, or high where nothing is medium. */
export function riskOf(value: number, { better, low, high }: RiskLimits): Risk {
  const isBeyond = (one: number, other: number): boolean => (better === 'higher' ? one > other : one < other)
  if (isBeyond(value, low)) return 'low'
  return high === null || isBeyond(high, value) ? 'high' : 'medium'
}

/** Work every measure out, and hold each against its limits. */
export function measure(figures: StandingFigures, on: LawOn): readonly Measured[] {
  return metrics.map((each): Measured => {
    const limits = on.value(each.limits)
    const worked = each.work(figures)
    const risk = worked.kind === 'none' ? worked.reads : riskOf(worked.value * (each.limitsPer ?? 1), limits)
    const met = risk === null ? null : risk === 'low'
    return { metric: each, worked, risk, finding: finding(each.rule, met, saysMeasured(each, worked, risk, limits)) }
  })
}

function saysMeasured(each: Metric, worked: Worked, risk: Risk | null, limits: RiskLimits): string {
  if (worked.kind === 'none')
    return `there is no figure, as ${worked.because}${risk === null ? '' : `; this reads as ${risk} risk`}`
  return `${worked.working} is ${each.say(worked.value)}: ${risk} risk (${each.limits.say!(limits)})`
}
