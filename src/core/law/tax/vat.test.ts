import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vatLiability } from './vatLiability.ts'
import type { SupplierStatus, SupplyKind, VatLiability } from './vatLiability.ts'
import { vatRecovery } from './vatRecovery.ts'
import type { SupplyForVat } from './vatRecovery.ts'

const company: SupplierStatus = {
  isCharity: false,
  isPublicBody: false,
  isStateRegulated: false,
  isEligibleCulturalBody: false,
}

test('liability follows what is supplied and who supplies it', () => {
  const cases: [SupplyKind, Partial<SupplierStatus>, VatLiability][] = [
    ['welfare', {}, 'taxable'],
    ['welfare', { isCharity: true }, 'exempt'],
    ['welfare', { isStateRegulated: true }, 'exempt'],
    ['welfare', { isPublicBody: true }, 'exempt'],
    ['health', {}, 'exempt'],
    ['culturalAdmission', { isCharity: true }, 'taxable'],
    ['culturalAdmission', { isEligibleCulturalBody: true }, 'exempt'],
    ['contractedService', { isCharity: true }, 'taxable'],
    ['grant', { isCharity: true }, 'outsideScope'],
  ]
  for (const [kind, status, liability] of cases) {
    const found = vatLiability(kind, { ...company, ...status })
    assert.equal(found.liability, liability, `${kind} by ${JSON.stringify(status)}`)
    assert.equal(found.finding.met, liability === 'exempt')
    assert.match(found.finding.source.url ?? '', /^https:/)
  }
})

test('VAT on shared purchases comes back by the taxable share, rounded up to a whole percentage point', () => {
  const cases: [string, SupplyForVat[], number][] = [
    ['4.0m all exempt: none of 100,000 comes back', [supply('exempt', 4e6)], 100_000],
    ['a fifth taxable: 20,000 comes back', [supply('taxable', 0.8e6), supply('exempt', 3.2e6)], 80_000],
    // 0.59 × 100 ÷ 2.95 is 20.000000000000004 in floating point.
    ['a fifth to the penny is not rounded up by dust', [supply('taxable', 0.59), supply('exempt', 2.36)], 80_000],
    ['20.075% counts as 21%', [supply('taxable', 803_000), supply('exempt', 3_197_000)], 79_000],
    ['all taxable: all of it', [supply('taxable', 4e6)], 0],
    [
      'half from grants: half is business, all of that taxable',
      [supply('taxable', 2e6), supply('outsideScope', 2e6)],
      50_000,
    ],
    ['grants alone', [supply('outsideScope', 4e6)], 100_000],
    ['nothing supplied', [], 100_000],
  ]
  for (const [name, supplies, costPounds] of cases) {
    const { recoveredPounds, irrecoverablePounds } = vatRecovery(supplies, 100_000)
    assert.equal(irrecoverablePounds, costPounds, name)
    assert.equal(recoveredPounds, 100_000 - costPounds, name)
  }
})

test('VAT on purchases for one supply alone follows that supply', () => {
  const supplies = [supply('taxable', 1e6, 30_000), supply('exempt', 1e6, 20_000), supply('outsideScope', 1e6, 10_000)]
  assert.deepEqual(vatRecovery(supplies, 0), { recoveredPounds: 30_000, irrecoverablePounds: 30_000 })
})

test('a taxable contract of 4.0m leaves the supplier 100,000 better off than an exempt one', () => {
  const cost = (liability: VatLiability) => vatRecovery([supply(liability, 4e6)], 100_000).irrecoverablePounds
  assert.equal(cost('exempt') - cost('taxable'), 100_000)
})

function supply(liability: VatLiability, netPounds: number, inputVatPounds = 0): SupplyForVat {
  return { liability, netPounds, inputVatPounds }
}
