import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { rankAt } from './rank.ts'

const RANKS = [
  [0.5, 4, 2],
  [0.5, 5, 3],
  [0.05, 100, 5],
  [0.0501, 100, 6],
  // 0.55 * 100 is 55.00000000000001 in doubles; 55 of 100 are enough all the same.
  [0.55, 100, 55],
  [0, 10, 1],
  [1, 10, 10],
  [0.001, 1, 1],
] as const

for (const [share, count, rank] of RANKS)
  test(`the ${share} quantile of ${count} values is the ${rank}th`, () => {
    assert.equal(rankAt(share, count), rank)
  })

test('the rank is the smallest with at least its share at or below it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 100_000 }), (share, count) => {
      const rank = rankAt(share, count)
      assert.ok(rank / count >= share)
      assert.ok(rank === 1 || (rank - 1) / count < share)
    }),
  )
})
