import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../test/close.ts'
import { monthlyChance } from './rates.ts'

test('a monthly chance leaves, after twelve months, what the yearly one says', () => {
  for (const yearly of [0.001, 0.05, 0.15, 0.5, 0.9]) {
    let left = 1
    for (let month = 0; month < 12; month++) left *= 1 - monthlyChance(yearly)
    assertClose(left, 1 - yearly, 1e-14)
  }
})

test('nobody leaves when nobody leaves in a year', () => {
  assert.equal(monthlyChance(0), 0)
})
