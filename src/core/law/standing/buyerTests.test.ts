import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { assess, gradeOf, ownFindings, type OwnLimits } from './buyerTests.ts'
import type { StandingFigures } from './figures.ts'
import { measure } from './metrics.ts'
import { educationGrades } from './values.ts'

const on = lawOn('2026-11-21')

/** Current ratio 1.2 (60 points), profit of 6% (60), gearing of 40% (60): 180 points, which is good. */
const trainer: StandingFigures = {
  hasAccounts: true,
  contractPounds: 500_000,
  otherIncomePounds: 0,
  revenuePounds: 1_000_000,
  revenueBeforePounds: null,
  operatingProfitPounds: 70_000,
  operatingProfitBeforePounds: null,
  depreciationPounds: 20_000,
  operatingCashFlowPounds: null,
  capitalSpendingPounds: null,
  debtPounds: 40_000,
  cashPounds: 60_000,
  pensionDeficitPounds: 0,
  pensionPassesThrough: null,
  netInterestPounds: null,
  currentAssetsPounds: 120_000,
  stockPounds: 0,
  currentLiabilitiesPounds: 100_000,
  assetsPounds: 200_000,
  liabilitiesPounds: 140_000,
  groupPounds: 0,
  profitAfterTaxPounds: 40_000,
}

/** Points of a trainer with something changed; the other two measures give 60 each. */
const points = (changed: Partial<StandingFigures>): number | null => assess({ ...trainer, ...changed }, on).points

test('three measures of 60 points come to a good grade', () => {
  const { points: all, grade, findings } = assess(trainer, on)
  assert.deepEqual([all, grade], [180, 'good'])
  assert.deepEqual(
    findings.map(({ met }) => met),
    [true, true, true, true],
  )
})

test('solvency gives ten points for each 0.2, from none to a hundred', () => {
  const cases: [number, number][] = [
    [19_999, 0],
    [20_000, 10],
    [59_999, 20],
    [60_000, 30],
    [200_000, 100],
    [900_000, 100],
  ]
  for (const [currentAssetsPounds, wanted] of cases)
    assert.equal(points({ currentAssetsPounds }), wanted + 120, `${currentAssetsPounds} ÷ 100,000`)
  assert.equal(points({ currentLiabilitiesPounds: 0 }), 220)
})

test('profit gives ten points for each percent, and none for a loss', () => {
  // Depreciation of 20,000 is added back.
  const cases: [number, number][] = [
    [-10_001, 0],
    [-10_000, 10],
    [9999, 20],
    [10_000, 30],
    [79_999, 90],
    [80_000, 100],
    [500_000, 100],
    [-500_000, 0],
  ]
  for (const [profitAfterTaxPounds, wanted] of cases)
    assert.equal(points({ profitAfterTaxPounds }), wanted + 120, `${profitAfterTaxPounds}`)
})

test('gearing takes ten points for each tenth of debt in debt and reserves', () => {
  // Reserves are 60,000. Debt of 6,666 is just under a tenth of both together, and of 6,667 just over.
  const cases: [number, number][] = [
    [0, 100],
    [1, 90],
    [6666, 90],
    [6667, 80],
    [540_000, 10],
    [540_001, 0],
  ]
  for (const [debtPounds, wanted] of cases) assert.equal(points({ debtPounds }), wanted + 120, `${debtPounds}`)
  // Reserves below nothing give none, debt or no debt.
  assert.equal(points({ liabilitiesPounds: 200_001, debtPounds: 0 }), 120)
  // Reserves of nothing with debt: all of it is debt.
  assert.equal(points({ liabilitiesPounds: 200_000 }), 120)
})

test('a grade begins with its least points', () => {
  const least = on.value(educationGrades)
  const cases = [
    [300, 'outstanding'],
    [240, 'outstanding'],
    [230, 'good'],
    [180, 'good'],
    [170, 'requires improvement'],
    [120, 'requires improvement'],
    [110, 'inadequate'],
    [0, 'inadequate'],
  ] as const
  for (const [total, grade] of cases) assert.equal(gradeOf(total, least), grade, String(total))
})

test('without accounts, revenue or a figure there are no points and no grade', () => {
  for (const changed of [
    { hasAccounts: false },
    { revenuePounds: 0 },
    { profitAfterTaxPounds: null },
    { currentAssetsPounds: null },
    { debtPounds: null },
    { assetsPounds: null },
  ]) {
    const { points: all, grade, findings } = assess({ ...trainer, ...changed }, on)
    assert.deepEqual([all, grade, findings.at(-1)!.met], [null, null, null], JSON.stringify(changed))
  }
})

const NO_LIMITS: OwnLimits = {
  leastTurnoverPounds: null,
  leastMargin: null,
  leastAcidRatio: null,
  leastNetAssetsPounds: null,
  leastCreditScore: null,
}

function own(limits: Partial<OwnLimits>, credit: number | null = 50): (boolean | null)[] {
  const has = { turnoverPounds: trainer.revenuePounds, creditScore: credit, measured: measure(trainer, on) }
  return ownFindings({ ...NO_LIMITS, ...limits }, has, on).map(({ met }) => met)
}

test('a buyer’s own limits are met by a body that is on them, and not by one that is below', () => {
  // Margin 70,000 ÷ 1m is 7%; acid ratio 120,000 ÷ 100,000 is 1.2; net assets are 60,000.
  const cases: [Partial<OwnLimits>, boolean][] = [
    [{ leastTurnoverPounds: 1_000_000 }, true],
    [{ leastTurnoverPounds: 1_000_001 }, false],
    [{ leastMargin: 0.07 }, true],
    [{ leastMargin: 0.071 }, false],
    [{ leastAcidRatio: 1.2 }, true],
    [{ leastAcidRatio: 1.21 }, false],
    [{ leastNetAssetsPounds: 60_000 }, true],
    [{ leastNetAssetsPounds: 60_001 }, false],
    [{ leastCreditScore: 50 }, true],
    [{ leastCreditScore: 51 }, false],
  ]
  for (const [limits, wanted] of cases) assert.deepEqual(own(limits), [wanted], JSON.stringify(limits))
})

test('a buyer without limits finds nothing, and a figure that is missing leaves its limit open', () => {
  assert.deepEqual(own({}), [])
  assert.deepEqual(own({ leastCreditScore: 40 }, null), [null])
})
