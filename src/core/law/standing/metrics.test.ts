import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import type { StandingFigures } from './figures.ts'
import { measure, metrics, riskOf, type Measured, type Risk } from './metrics.ts'

const on = () => lawOn('2026-11-21')

/** A body that reads as low risk but for its debt, in round figures. */
const aBody: StandingFigures = {
  hasAccounts: true,
  contractPounds: 1_000_000,
  otherIncomePounds: 0,
  revenuePounds: 3_000_000,
  revenueBeforePounds: null,
  operatingProfitPounds: 300_000,
  operatingProfitBeforePounds: null,
  depreciationPounds: 100_000,
  operatingCashFlowPounds: 400_000,
  capitalSpendingPounds: 100_000,
  debtPounds: 1_200_000,
  cashPounds: 200_000,
  pensionDeficitPounds: 0,
  pensionPassesThrough: null,
  netInterestPounds: 100_000,
  currentAssetsPounds: 700_000,
  stockPounds: 50_000,
  currentLiabilitiesPounds: 500_000,
  assetsPounds: 2_000_000,
  liabilitiesPounds: 1_500_000,
  groupPounds: 100_000,
  profitAfterTaxPounds: 200_000,
}

/** A body on its first day, that has told nothing but its contract. */
const aNewBody: StandingFigures = {
  hasAccounts: false,
  contractPounds: 1_000_000,
  otherIncomePounds: 0,
  revenuePounds: null,
  revenueBeforePounds: null,
  operatingProfitPounds: null,
  operatingProfitBeforePounds: null,
  depreciationPounds: null,
  operatingCashFlowPounds: null,
  capitalSpendingPounds: null,
  debtPounds: null,
  cashPounds: null,
  pensionDeficitPounds: 0,
  pensionPassesThrough: null,
  netInterestPounds: null,
  currentAssetsPounds: null,
  stockPounds: null,
  currentLiabilitiesPounds: null,
  assetsPounds: null,
  liabilitiesPounds: null,
  groupPounds: 0,
  profitAfterTaxPounds: null,
}

function measured(figures: StandingFigures, id: string): Measured {
  const found = measure(figures, on()).find(({ metric }) => metric.id === id)
  assert.ok(found, id)
  return found
}

const risk = (id: string, changed: Partial<StandingFigures>): Risk | null => measured({ ...aBody, ...changed }, id).risk

/** Each limit with a figure on its good side, on it, and on its bad side. The sums are in the comments. */
const LIMITS: readonly [string, Partial<StandingFigures>, Risk][] = [
  // 2,000,001, 2,000,000 ÷ 1m; 1,250,000, 1,249,999 ÷ 1m.
  ['turnover', { revenuePounds: 2_000_001 }, 'low'],
  ['turnover', { revenuePounds: 2_000_000 }, 'medium'],
  ['turnover', { revenuePounds: 1_250_000 }, 'medium'],
  ['turnover', { revenuePounds: 1_249_999 }, 'high'],
  // Of revenue of 3m: 300,001; 300,000 is 10%; 150,000 is 5%.
  ['margin', { operatingProfitPounds: 300_001 }, 'low'],
  ['margin', { operatingProfitPounds: 300_000 }, 'medium'],
  ['margin', { operatingProfitPounds: 150_000 }, 'medium'],
  ['margin', { operatingProfitPounds: 149_999 }, 'high'],
  // Net debt is 1m: (cash from work − 100,000) ÷ 1m against 15% and 5%.
  ['cashToDebt', { operatingCashFlowPounds: 250_001 }, 'low'],
  ['cashToDebt', { operatingCashFlowPounds: 250_000 }, 'medium'],
  ['cashToDebt', { operatingCashFlowPounds: 150_000 }, 'medium'],
  ['cashToDebt', { operatingCashFlowPounds: 149_999 }, 'high'],
  // EBITDA is 300,000 + 100,000 = 400,000: 2.5 times is net debt of 1m, 3.5 times 1.4m. Cash is 200,000.
  ['debtToEarnings', { debtPounds: 1_199_999 }, 'low'],
  ['debtToEarnings', { debtPounds: 1_200_000 }, 'medium'],
  ['debtToEarnings', { debtPounds: 1_600_000 }, 'medium'],
  ['debtToEarnings', { debtPounds: 1_600_001 }, 'high'],
  // The same with a deficit of 400,000 on net debt of 1m: 3.5 times is 1.4m in all, 5 times 2m.
  ['pensionToEarnings', { pensionDeficitPounds: 399_999, pensionPassesThrough: false }, 'low'],
  ['pensionToEarnings', { pensionDeficitPounds: 400_000, pensionPassesThrough: false }, 'medium'],
  ['pensionToEarnings', { pensionDeficitPounds: 1_000_000, pensionPassesThrough: false }, 'medium'],
  ['pensionToEarnings', { pensionDeficitPounds: 1_000_001, pensionPassesThrough: false }, 'high'],
  // Interest is 100,000: profit against 4.5 and 3 times that.
  ['interestCover', { operatingProfitPounds: 450_001 }, 'low'],
  ['interestCover', { operatingProfitPounds: 450_000 }, 'medium'],
  ['interestCover', { operatingProfitPounds: 300_000 }, 'medium'],
  ['interestCover', { operatingProfitPounds: 299_999 }, 'high'],
  // (Current assets − stock of 50,000) ÷ 500,000 against 1 and 0.8.
  ['acidRatio', { currentAssetsPounds: 550_001 }, 'low'],
  ['acidRatio', { currentAssetsPounds: 550_000 }, 'medium'],
  ['acidRatio', { currentAssetsPounds: 450_000 }, 'medium'],
  ['acidRatio', { currentAssetsPounds: 449_999 }, 'high'],
  // 2m less what is owed: nothing is medium.
  ['netAssets', { liabilitiesPounds: 1_999_999 }, 'low'],
  ['netAssets', { liabilitiesPounds: 2_000_000 }, 'high'],
  ['netAssets', { liabilitiesPounds: 2_000_001 }, 'high'],
  // Of assets of 2m: 25% is 500,000, 50% is 1m.
  ['groupExposure', { groupPounds: 499_999 }, 'low'],
  ['groupExposure', { groupPounds: 500_000 }, 'medium'],
  ['groupExposure', { groupPounds: 1_000_000 }, 'medium'],
  ['groupExposure', { groupPounds: 1_000_001 }, 'high'],
]

test('each measure reads low, medium or high on either side of each of its limits', () => {
  for (const [id, changed, wanted] of LIMITS)
    assert.equal(risk(id, changed), wanted, `${id} ${JSON.stringify(changed)}`)
  assert.deepEqual(new Set(LIMITS.map(([id]) => id)), new Set(metrics.map(({ id }) => id)))
})

test('a figure on a limit is medium, and high where nothing is medium', () => {
  assert.equal(riskOf(5, { better: 'lower', low: 2, high: 5 }), 'medium')
  assert.equal(riskOf(2, { better: 'lower', low: 2, high: null }), 'high')
  assert.equal(riskOf(2, { better: 'higher', low: 2, high: null }), 'high')
})

test('the better of the last margin and the average of two years counts', () => {
  const before = { operatingProfitBeforePounds: 240_000, revenueBeforePounds: 2_000_000 }
  // 120,000 ÷ 3m is 4%, and 240,000 ÷ 2m is 12%: the average is 8%.
  const year = measured({ ...aBody, ...before, operatingProfitPounds: 120_000 }, 'margin')
  assert.equal(year.worked.kind === 'number' && year.worked.value, 0.08)
  assert.equal(year.risk, 'medium')
  // 600,000 ÷ 3m is 20%, above the average of 16%.
  const better = measured({ ...aBody, ...before, operatingProfitPounds: 600_000 }, 'margin')
  assert.equal(better.worked.kind === 'number' && better.worked.value, 0.2)
})

/** Where nothing can be divided there is no number, and it is said what a buyer reads into that. */
const NO_FIGURE: readonly [string, Partial<StandingFigures>, Risk | null][] = [
  ['turnover', { revenuePounds: null }, null],
  ['margin', { revenuePounds: 0 }, null],
  ['margin', { operatingProfitPounds: null }, null],
  ['cashToDebt', { debtPounds: 200_000 }, 'low'],
  ['cashToDebt', { capitalSpendingPounds: null }, null],
  ['debtToEarnings', { debtPounds: 0 }, 'low'],
  ['debtToEarnings', { operatingProfitPounds: -100_000 }, 'high'],
  ['debtToEarnings', { depreciationPounds: null }, null],
  ['pensionToEarnings', { pensionDeficitPounds: 1, pensionPassesThrough: null }, null],
  ['pensionToEarnings', { debtPounds: 0, pensionDeficitPounds: 200_000, pensionPassesThrough: false }, 'low'],
  ['interestCover', { netInterestPounds: 0 }, 'low'],
  ['interestCover', { netInterestPounds: -5000 }, 'low'],
  ['acidRatio', { currentLiabilitiesPounds: 0 }, 'low'],
  ['acidRatio', { stockPounds: null }, null],
  ['netAssets', { liabilitiesPounds: null }, null],
  ['groupExposure', { groupPounds: 0 }, 'low'],
  ['groupExposure', { groupPounds: 1, assetsPounds: 0 }, 'high'],
  ['groupExposure', { groupPounds: 1, assetsPounds: null }, null],
]

test('a measure that cannot be worked out gives no number, and says why', () => {
  for (const [id, changed, wanted] of NO_FIGURE) {
    const found = measured({ ...aBody, ...changed }, id)
    const seen = `${id} ${JSON.stringify(changed)}`
    assert.equal(found.worked.kind, 'none', seen)
    assert.equal(found.risk, wanted, seen)
    assert.match(found.finding.because, /^there is no figure, as \S/, seen)
  }
})

test('a deficit that the authority bears is not counted', () => {
  const heavy = { pensionDeficitPounds: 5_000_000 }
  assert.equal(risk('pensionToEarnings', { ...heavy, pensionPassesThrough: false }), 'high')
  // Net debt of 1m ÷ 400,000 is 2.5 times, below 3.5.
  assert.equal(risk('pensionToEarnings', { ...heavy, pensionPassesThrough: true }), 'low')
})

test('a body on its first day with one contract has a turnover ratio of 1 and net assets of nothing', () => {
  const turnover = measured(aNewBody, 'turnover')
  assert.equal(turnover.worked.kind === 'number' && turnover.worked.value, 1)
  assert.equal(turnover.finding.because.startsWith('£1,000,000 ÷ £1,000,000 planned is 1.00 times: high risk'), true)
  assert.equal(measured(aNewBody, 'netAssets').risk, 'high')
  const open = measure(aNewBody, on()).filter((each) => each.risk === null)
  assert.deepEqual(
    open.map(({ metric }) => metric.id),
    ['margin', 'cashToDebt', 'debtToEarnings', 'pensionToEarnings', 'interestCover', 'acidRatio'],
  )
})

test('other income, an opening balance and pass-through change how a new body reads', () => {
  const own = { ...aNewBody, otherIncomePounds: 1_000_001, assetsPounds: 100_000, liabilitiesPounds: 99_999 }
  assert.equal(measured(own, 'turnover').risk, 'low')
  assert.equal(measured(own, 'netAssets').risk, 'low')
  const staff = { ...aNewBody, pensionDeficitPounds: 400_000 }
  assert.equal(measured({ ...staff, pensionPassesThrough: false }, 'pensionToEarnings').risk, 'high')
  assert.equal(measured({ ...staff, pensionPassesThrough: true }, 'pensionToEarnings').risk, 'low')
  assert.equal(measured({ ...staff, pensionPassesThrough: null }, 'pensionToEarnings').risk, null)
})

test('Central Surrey Health, bidding for three times its income a year, read as high risk', () => {
  // £28m a year of income; the contract was worth £90m to £100m a year (Central Surrey Health, 2011): 28 ÷ 95 = 0.29.
  const found = measured({ ...aBody, revenuePounds: 28_000_000, contractPounds: 95_000_000 }, 'turnover')
  assert.equal(found.metric.say(found.worked.kind === 'number' ? found.worked.value : 0), '0.29 times')
  assert.equal(found.risk, 'high')
})

test('every limit is badged as not verified, and held beyond the day of the note', () => {
  for (const { limits, rule } of metrics) {
    assert.equal(limits.history[0]!.confidence, 'memory')
    assert.equal(rule.confidence, 'memory')
    assert.ok(limits.note !== undefined && limits.knownTo < '2026-11-21')
  }
})
