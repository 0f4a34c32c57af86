import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slotKey } from './slot.ts'

test('a slot is written as its name and its time', () => {
  assert.equal(slotKey({ name: 'productivity/uplift' }), 'productivity/uplift')
  assert.equal(slotKey({ name: 'economy/cpi', time: { year: 2018 } }), 'economy/cpi@2018')
  assert.equal(slotKey({ name: 'contracts/main/renewal', time: { occurrence: 0 } }), 'contracts/main/renewal#0')
})
