import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Election } from '../election/election.ts'
import { growTree } from '../election/growTree.ts'
import { listOf } from '../election/listOf.ts'
import { ers97 } from './rules/ers97.ts'
import { scottish } from './rules/scottish.ts'

function electionOf(votes: number): Election {
  const codes = [0, 1, 2]
  return {
    title: 'Many votes',
    candidates: ['Ann', 'Bola', 'Cai'],
    withdrawn: [],
    seats: 2,
    papers: growTree(listOf([{ votes, codes }])),
    papersCast: 1,
    papersRejected: 0,
    entitled: undefined,
    classes: [],
    declared: { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined },
    remarks: [],
  }
}

// 2^53 − 1 is 9,007,199,254,740,991. Cut off the last five digits; or the last two, and divide by two places and one.
const limits = [
  [scottish, 90_071_992_547, '90,071,992,547'],
  [ers97, 30_023_997_515_803, '30,023,997,515,803'],
] as const

for (const [rule, most, said] of limits)
  test(`as many votes as fit are counted exactly by ${rule.id}, and one more is refused with the limit`, () => {
    const election = electionOf(most)
    assert.deepEqual(rule.objections(election, 2), [])
    const { stages } = rule.count(election, 2)
    const one = rule === scottish ? 100_000n : 100n
    for (const { totals, nonTransferable, lost } of stages) {
      const held = totals.reduce<bigint>((sum, votes) => sum + BigInt(votes), 0n)
      assert.equal(held + BigInt(nonTransferable) + BigInt(lost), BigInt(most) * one)
    }
    const [problem] = rule.objections(electionOf(most + 1), 2)
    assert.equal(problem!.wanted, `at most ${said} votes`)
  })
