import assert from 'node:assert/strict'
import { test } from 'node:test'
import { election } from '../../../../test/democracy/madeCounts.ts'
import { VOTES_MOST, type Election } from '../election/election.ts'
import { ers97 } from './rules/ers97.ts'
import { scottish } from './rules/scottish.ts'
import { openTally } from './tally.ts'

const papersOf = (votes: number): Election => election([`${votes} 0 1 2`], { withdrawn: [3] })

for (const [rule, one] of [
  [scottish, 100_000n],
  [ers97, 100n],
] as const)
  test(`the most votes that a file may hold are counted to the last digit by ${rule.id}`, () => {
    const { stages } = rule.count(papersOf(VOTES_MOST), 2)
    for (const { totals, nonTransferable, lost } of stages) {
      const held = totals.reduce<bigint>((sum, votes) => sum + BigInt(votes), 0n)
      assert.equal(held + BigInt(nonTransferable) + BigInt(lost), BigInt(VOTES_MOST) * one)
    }
  })

test('votes that would have to be rounded are never counted', () => {
  // 2^53 − 1 is 9,007,199,254,740,991: cut off the last five digits.
  assert.equal(openTally(papersOf(90_071_992_547), { seats: 2, one: 100_000 }).valid, 90_071_992_547)
  assert.throws(() => openTally(papersOf(90_071_992_548), { seats: 2, one: 100_000 }), /exact in a double/)
})
