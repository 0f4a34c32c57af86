import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallest } from './search.ts'

const from = (least: number) => (amounts: Float64Array) => Array.from(amounts, (amount) => amount >= least)

for (const least of [1e-6, 0.1, 1 / 3, 0.999_999, 1])
  test(`the smallest amount from which it holds is found to a 64⁴th: ${least}`, () => {
    const found = smallest(0, 1, from(least))!
    assert.ok(found.at >= least && found.below! < least)
    assert.ok(found.at - found.below! <= 1.0001 / 64 ** 4)
  })

test('what holds at the least amount, or at none, is told apart', () => {
  assert.deepEqual(smallest(-1, 1, from(-2)), { at: -1, below: null })
  assert.equal(smallest(0, 1, from(1.01)), null)
})
