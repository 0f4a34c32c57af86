import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slotKey, slotOf } from './slot.ts'

test('a slot is written as its name and its time', () => {
  assert.equal(slotKey({ name: 'productivity/uplift' }), 'productivity/uplift')
  assert.equal(slotKey({ name: 'economy/cpi', time: { year: 2018 } }), 'economy/cpi@2018')
  assert.equal(slotKey({ name: 'contracts/main/renewal', time: { occurrence: 0 } }), 'contracts/main/renewal#0')
})

for (const text of [
  'productivity/uplift',
  'economy/cpi@2018',
  'contracts/main/renewal#0',
  'own/inputs/hires per month',
])
  test(`the slot ${text} is read back from its text`, () => {
    const slot = slotOf(text)
    assert.ok(slot)
    assert.equal(slotKey(slot), text)
  })

for (const text of [
  '',
  ' ',
  '/cpi',
  'economy//cpi',
  'economy/cpi@18',
  'economy/cpi@2018#1',
  'renewal#',
  'renewal#01',
  '@2018',
])
  test(`"${text}" is no slot`, () => assert.equal(slotOf(text), undefined))
