import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { plainOf } from './plain/plain.ts'
import { plainScottish } from './plain/scottish.ts'

test('a plain counter in exact fractions agrees on 10,000 made-up elections, stage by stage', () => {
  fc.assert(
    fc.property(anyElection({ hasEquals: true }), (made) => {
      assert.deepEqual(plainOf(scottish.count(electionOf(made), made.seats)), plainScottish(made))
    }),
    { numRuns: 10_000 },
  )
})

test('it agrees on elections of up to ninety thousand million votes too, to the last hundred-thousandth', () => {
  // Fourteen bundles of at most 6,400,000,000 votes: together below the 90,000,000,000 that are read.
  fc.assert(
    fc.property(anyElection({ votesMost: 6_400_000_000 }), (made) => {
      assert.deepEqual(plainOf(scottish.count(electionOf(made), made.seats)), plainScottish(made))
    }),
    { numRuns: 2_000 },
  )
})
