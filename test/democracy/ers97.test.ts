import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ers97 } from '../../src/core/democracy/count/rules/ers97.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { plainErs97 } from './plain/ers97.ts'
import { plainOf } from './plain/plain.ts'

// Half of the elections are close, so that surpluses wait, batches of several values move and quotas fall.
const anyCount = fc.oneof(
  anyElection({ hasEquals: true }),
  anyElection({ hasEquals: true, candidatesMost: 9, bundlesLeast: 12, bundlesMost: 40, votesMost: 9 }),
)

test('a plain counter in exact fractions agrees on 10,000 made-up elections, stage by stage', () => {
  fc.assert(
    fc.property(anyCount, (made) => {
      assert.deepEqual(plainOf(ers97.count(electionOf(made), made.seats)), plainErs97(made))
    }),
    { numRuns: 10_000 },
  )
})

test('votes are conserved at every stage', () => {
  fc.assert(
    fc.property(anyCount, (made) => {
      const { stages, valid } = ers97.count(electionOf(made), made.seats)
      for (const { totals, nonTransferable, lost } of stages) {
        const held = totals.reduce<bigint>((sum, votes) => sum + BigInt(votes), 0n)
        assert.equal(held + BigInt(nonTransferable) + BigInt(lost), BigInt(valid) * 100n)
      }
    }),
    { numRuns: 2_000 },
  )
})
