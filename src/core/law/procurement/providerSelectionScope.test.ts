import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { allMet } from '../rule.ts'
import {
  earlierHealthFindings,
  selectionCode,
  selectionScopeFindings,
  type HealthPurchase,
} from './providerSelectionScope.ts'

const nursing: HealthPurchase = { buyerInScope: true, isHealthCare: true, codes: ['85141200'], besides: null }
const mixed = { healthPounds: 600_000, otherPounds: 400_000, separable: false }

test('a purchase falls under the regime by buyer, by service and by code', () => {
  const cases: [string, Partial<HealthPurchase>, boolean | null][] = [
    ['nursing for an NHS trust', {}, true],
    ['a central department buys', { buyerInScope: false }, false],
    ['no health care', { isHealthCare: false }, false],
    ['nobody knows whether it is', { isHealthCare: null }, null],
    ['no code yet', { codes: [] }, null],
    ['social work', { codes: ['85310000'] }, false],
    ['one of two codes is listed', { codes: ['85310000', '85141200'] }, true],
    ['community health, in part', { codes: ['85323000'] }, true],
    ['hospital bedding: a wider code is listed, this is not', { codes: ['85112100'] }, null],
  ]
  for (const [name, change, met] of cases)
    assert.equal(allMet(selectionScopeFindings({ ...nursing, ...change }, lawOn('2026-06-01'))), met, name)
})

test('a mixed contract falls under it when health care is the larger part and the rest cannot be bought apart', () => {
  const cases: [string, Partial<typeof mixed> | { separable: null }, boolean | null][] = [
    ['larger, and inseparable', {}, true],
    ['the same', { otherPounds: 600_000 }, false],
    ['a pound more', { healthPounds: 400_001 }, true],
    ['smaller', { healthPounds: 300_000 }, false],
    ['separable', { separable: true }, false],
    ['nobody knows', { separable: null }, null],
  ]
  for (const [name, change, met] of cases) {
    const purchase: HealthPurchase = { ...nursing, besides: { ...mixed, ...change } }
    assert.equal(allMet(selectionScopeFindings(purchase, lawOn('2026-06-01'))), met, name)
  }
})

test('a code is listed, listed in part, under a listed one, or none of these', () => {
  const cases: [string, string][] = [
    ['85100000', 'listed'],
    ['85323000', 'part'],
    ['85112100', 'under'],
    ['85323100', 'under'],
    ['85320000', 'other'],
    ['85000000', 'other'],
    ['92511000', 'other'],
  ]
  for (const [code, kind] of cases) assert.equal(selectionCode(code).kind, kind, code)
  assert.deepEqual(selectionCode('85112100'), { kind: 'under', wider: '85110000' })
})

test('before the regime the rules of 2013 held, and before them guidance', () => {
  const cases: [Day, string | undefined, boolean | null | undefined][] = [
    ['2024-01-01', undefined, undefined],
    ['2023-12-31', 'procurement.health2013.only', false],
    ['2013-04-01', 'procurement.health2013.only', false],
    ['2013-03-31', 'procurement.healthBefore2013', null],
  ]
  for (const [day, rule, met] of cases) {
    const [first] = earlierHealthFindings(false, lawOn(day))
    assert.deepEqual([first?.rule, first?.met], [rule, met], day)
    assert.equal(selectionScopeFindings(nursing, lawOn(day)).length > 0, day >= '2024-01-01', day)
  }
})
