import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { SUPPLIES, vatLiability, type SupplierStatus, type SupplyKind, type VatLiability } from './vatLiability.ts'
import { councilExemptVat, recoveryLimitsOn, vatRecovery, type SupplyForVat } from './vatRecovery.ts'

const on = lawOn('2026-11-21')
const limits = recoveryLimitsOn(on)

const company: SupplierStatus = {
  isCharity: false,
  isPublicBody: false,
  isStateRegulated: false,
  keepsSurplus: false,
  isLedByVolunteers: false,
}

test('liability follows what is supplied and who supplies it', () => {
  const keepsSurplus = { keepsSurplus: true }
  const cases: [SupplyKind, Partial<SupplierStatus>, VatLiability][] = [
    ['welfare', {}, 'standard'],
    ['welfare', { isCharity: true }, 'exempt'],
    ['welfare', { isStateRegulated: true }, 'exempt'],
    ['welfare', { isPublicBody: true }, 'exempt'],
    ['advice', {}, 'standard'],
    ['advice', { isCharity: true }, 'reduced'],
    ['advice', { isStateRegulated: true }, 'reduced'],
    ['advice', { isPublicBody: true }, 'standard'],
    ['health', {}, 'exempt'],
    ['culture', { isCharity: true }, 'standard'],
    ['culture', keepsSurplus, 'standard'],
    ['culture', { isLedByVolunteers: true }, 'standard'],
    ['culture', { ...keepsSurplus, isLedByVolunteers: true }, 'exempt'],
    ['culture', { isPublicBody: true }, 'exempt'],
    ['education', {}, 'standard'],
    ['education', keepsSurplus, 'exempt'],
    ['club', {}, 'standard'],
    ['club', keepsSurplus, 'exempt'],
    ['sport', {}, 'standard'],
    ['sport', keepsSurplus, 'exempt'],
    ['contracted', { isCharity: true }, 'standard'],
    ['sales', { isCharity: true }, 'standard'],
    ['grant', { isCharity: true }, 'outsideScope'],
  ]
  for (const [kind, status, liability] of cases) {
    const found = vatLiability(kind, { ...company, ...status })
    assert.equal(found.liability, liability, `${kind} by ${JSON.stringify(status)}`)
    const isLess = liability === 'exempt' || liability === 'reduced'
    assert.equal(
      found.findings.every(({ met }) => met),
      isLess,
    )
    assert.ok(found.findings.every(({ source }) => source.url?.startsWith('https:')))
  }
  assert.deepEqual(new Set(cases.map(([kind]) => kind)), new Set(Object.keys(SUPPLIES)))
})

test('a body that its paid staff control fails the test of volunteers, and is told why', () => {
  const { findings } = vatLiability('culture', { ...company, isCharity: true, keepsSurplus: true })
  assert.deepEqual(
    findings.map(({ met }) => met),
    [true, false],
  )
  assert.match(findings[1]!.because, /staff control/)
})

test('VAT on shared purchases comes back by the taxable share, rounded up to a whole percentage point', () => {
  const cases: [string, SupplyForVat[], number][] = [
    ['VAT-1, 4.0m all exempt: none of 100,000 comes back', [supply('exempt', 4e6)], 100_000],
    ['VAT-2, a fifth taxable: 20,000 comes back', [supply('standard', 0.8e6), supply('exempt', 3.2e6)], 80_000],
    // 0.59 × 100 ÷ 2.95 is 20.000000000000004 in floating point.
    ['a fifth to the penny is not rounded up by dust', [supply('standard', 0.59), supply('exempt', 2.36)], 80_000],
    ['VAT-3, 20.075% counts as 21%', [supply('standard', 803_000), supply('exempt', 3_197_000)], 79_000],
    ['the reduced rate counts as taxable', [supply('reduced', 0.8e6), supply('exempt', 3.2e6)], 80_000],
    ['all taxable: all of it', [supply('standard', 4e6)], 0],
    [
      'half from grants: half is business, all of that taxable',
      [supply('standard', 2e6), supply('outsideScope', 2e6)],
      50_000,
    ],
    ['grants alone', [supply('outsideScope', 4e6)], 100_000],
    ['nothing supplied', [], 100_000],
  ]
  for (const [name, supplies, costPounds] of cases) {
    const { recoveredPounds, irrecoverablePounds } = vatRecovery(supplies, 100_000, limits)
    assert.equal(irrecoverablePounds, costPounds, name)
    assert.equal(recoveredPounds, 100_000 - costPounds, name)
  }
})

test('very large shared purchases are rounded at two places', () => {
  // 20.0751% is 21% up to 400,000 a month, that is 4.8m a year, and 20.08% above it.
  const supplies = [supply('standard', 200_751), supply('exempt', 799_249)]
  assert.equal(vatRecovery(supplies, 4_800_000, limits).taxableShare, 0.21)
  assert.equal(vatRecovery(supplies, 4_800_001, limits).taxableShare, 0.2008)
})

test('VAT-4, small VAT for exempt supplies comes back', () => {
  const cases: [string, SupplyForVat[], number, number][] = [
    // 60% taxable: 40% of 12,000 is 4,800, under 7,500 a year and under half of 12,000.
    ['small on both counts', [supply('standard', 60_000), supply('exempt', 40_000)], 12_000, 0],
    // 7,500 for exempt supplies of 20,000 in all.
    ['625 a month exactly', [supply('standard', 1e6, 12_500), supply('exempt', 1e5, 7500)], 0, 0],
    ['a pound more', [supply('standard', 1e6, 12_500), supply('exempt', 1e5, 7501)], 0, 7501],
    // Half of 12,000 exactly; exempt supplies are the larger part, so the simpler test fails.
    ['half of it exactly', [supply('standard', 4e4, 6000), supply('exempt', 6e4, 6000)], 0, 0],
    ['more than half', [supply('standard', 4e4, 6000), supply('exempt', 6e4, 6001)], 0, 6001],
    // 10,000 − 3,000 for taxable alone is 7,000, and exempt supplies are half by value: the simpler test is passed.
    ['the simpler test', [supply('standard', 5e4, 3000), supply('exempt', 5e4, 7000)], 0, 0],
    // Half from grants: half of 10,000 is no business and lost; 4% of the other half is small and comes back.
    [
      'VAT for what is no business stays lost',
      [supply('standard', 48_000), supply('exempt', 2000), supply('outsideScope', 50_000)],
      10_000,
      5000,
    ],
    ['exempt supplies alone cannot register', [supply('exempt', 1e5)], 5000, 5000],
  ]
  for (const [name, supplies, shared, costPounds] of cases) {
    assert.equal(vatRecovery(supplies, shared, limits).irrecoverablePounds, costPounds, name)
  }
})

test('VAT on purchases for one supply alone follows that supply', () => {
  const supplies = [supply('standard', 1e6, 30_000), supply('exempt', 1e6, 20_000), supply('outsideScope', 1e6, 10_000)]
  const { recoveredPounds, irrecoverablePounds, bySupplyPounds } = vatRecovery(supplies, 0, limits)
  assert.deepEqual([recoveredPounds, irrecoverablePounds], [30_000, 30_000])
  assert.deepEqual(bySupplyPounds, [0, 20_000, 10_000])
})

test('a council gets VAT for exempt work back while it is small', () => {
  const cases: [string, number, number, number][] = [
    ['VAT-5, 480,000 of 10.0m is 4.8%', 480_000, 10e6, 0],
    ['VAT-6, 500,000 of 10.0m is exactly 5%: not less than', 500_000, 10e6, 500_000],
    ['a pound less', 499_999, 10e6, 0],
    ['VAT-7, 7,500 of 20,000 is 37.5%, but no more than 7,500', 7500, 20_000, 0],
    ['a pound more loses all of it', 7501, 20_000, 7501],
    ['none at all', 0, 0, 0],
  ]
  for (const [name, exemptPounds, allPounds, costPounds] of cases) {
    const found = councilExemptVat({ exemptPounds, allPounds }, on)
    assert.equal(found.costPounds, costPounds, name)
    assert.equal(found.finding.met, costPounds === 0, name)
  }
})

function supply(liability: VatLiability, netPounds: number, inputVatPounds = 0): SupplyForVat {
  return { liability, netPounds, inputVatPounds }
}
