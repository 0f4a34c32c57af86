import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { trustBonus, trustSale } from './employeeOwnership.ts'

test('from 26 November 2025 half of a gain is free of tax, and before that day all of it', () => {
  const sale = (day: '2014-04-05' | '2025-11-25' | '2025-11-26') => trustSale(200_000, lawOn(day))
  assert.equal(sale('2014-04-05'), undefined)
  assert.deepEqual(sale('2025-11-25'), { freePounds: 200_000, heldOverPounds: 0 })
  assert.deepEqual(sale('2025-11-26'), { freePounds: 100_000, heldOverPounds: 100_000 })
})

test('a hundred people may have 360,000 free of income tax, with 54,000 of National Insurance', () => {
  // 100 × 3,600, and 15% of it.
  assert.deepEqual(trustBonus(100, lawOn('2026-11-21')), { bonusPounds: 360_000, nicPounds: 54_000 })
  assert.equal(trustBonus(100, lawOn('2014-09-30')), undefined)
})
