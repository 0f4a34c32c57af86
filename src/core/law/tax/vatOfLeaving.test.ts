import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { vatOfLeaving, type ParentVat, type Stream } from './vatOfLeaving.ts'
import type { SupplierStatus } from './vatLiability.ts'

const on = lawOn('2026-11-21')
const council: ParentVat = { kind: 'council', vat: null }
const company: SupplierStatus = {
  isCharity: false,
  isPublicBody: false,
  isStateRegulated: false,
  keepsSurplus: true,
  isLedByVolunteers: false,
}
const charity = { ...company, isCharity: true }
const welfare: Stream = { kind: 'welfare', netPounds: 4e6, inputVatPounds: 0 }

const leave = (streams: readonly Stream[], shared: number, supplier = company, parent: ParentVat = council) =>
  vatOfLeaving({ streams, sharedInputVatPounds: shared }, supplier, parent, on)

test('the neutral check: a taxed contract costs nothing, and 100,000 less than an exempt one', () => {
  const taxed = leave([welfare], 100_000, company)
  // 4.0m × 20% is charged, and the council gets all of it back; the price with VAT is 4.8m.
  assert.deepEqual(taxed.onPrice, { chargedPounds: 800_000, lostPounds: 0 })
  assert.equal(taxed.recovery.recoveredPounds, 100_000)
  assert.equal(taxed.costPounds, 0)
  const exempt = leave([welfare], 100_000, charity)
  assert.equal(exempt.onPrice.chargedPounds, 0)
  assert.equal(exempt.costPounds, 100_000)
  assert.equal(taxed.costPounds - exempt.costPounds, -100_000)
})

test('leaving saves VAT where the parent got little back', () => {
  const nhs = (isListed: boolean): ParentVat => ({ kind: 'contractedOut', refundedShare: 0.25, isListed })
  const stream: Stream = { kind: 'contracted', netPounds: 1e6, inputVatPounds: 40_000 }
  // The parent lost 75% of 40,000; a taxed contract on the list loses nothing.
  assert.equal(leave([stream], 0, company, nhs(true)).costPounds, -30_000)
  // Off the list it loses 20% of 1.0m.
  assert.equal(leave([stream], 0, company, nhs(false)).costPounds, 170_000)
  // Health care is exempt on both sides: 40,000 lost by us, 30,000 by the parent before.
  assert.equal(leave([{ ...stream, kind: 'health' }], 0, company, nhs(false)).costPounds, 10_000)
})

test('leaving can carry a council back under its limit, or over it', () => {
  const at = (exemptPounds: number, allPounds: number, leavingPounds: number): ParentVat => ({
    kind: 'council',
    vat: { exemptPounds, allPounds, leavingPounds },
  })
  // 500,000 of 10.0m is lost before; 480,000 of 9.9m is 4.85%, and nothing is lost after.
  const saved = leave([welfare], 100_000, charity, at(500_000, 10e6, 20_000))
  assert.deepEqual(saved.exemptWork, { beforePounds: 500_000, afterPounds: 0 })
  assert.equal(saved.costPounds, 100_000 - 500_000)
  // 498,000 of 10.0m is 4.98%; of 9.9m it is 5.03%, and all of it is lost.
  const lost = leave([welfare], 100_000, charity, at(498_000, 10e6, 0))
  assert.deepEqual(lost.exemptWork, { beforePounds: 0, afterPounds: 498_000 })
  // A taxed contract adds 800,000 to all the council's VAT: 498,000 of 10.7m is 4.65%.
  assert.equal(leave([welfare], 100_000, company, at(498_000, 10e6, 0)).exemptWork.afterPounds, 0)
})

test('people who pay for themselves pay VAT that a council did not charge', () => {
  const stream = (kind: Stream['kind']): Stream => ({ kind, netPounds: 100_000, inputVatPounds: 0 })
  const more = (kind: Stream['kind'], supplier = company) => leave([stream(kind)], 0, supplier).customersMorePounds
  assert.equal(more('culture'), 20_000)
  assert.equal(more('culture', { ...company, isLedByVolunteers: true }), 0)
  assert.equal(more('sport', { ...company, keepsSurplus: false }), 20_000)
  assert.equal(more('sales'), 0)
  assert.equal(more('contracted'), 0)
})

test('welfare advice for everybody bears 5% when a charity gives it', () => {
  const advice: Stream = { kind: 'advice', netPounds: 100_000, inputVatPounds: 3000 }
  const found = leave([advice], 0, charity)
  assert.deepEqual([found.onPrice.chargedPounds, found.costPounds], [5000, 0])
})
