import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { meek } from '../../src/core/democracy/count/rules/meek.ts'
import { anyElection, electionOf } from './anyElection.ts'
import { plainMeek } from './plain/meek.ts'
import { plainOf } from './plain/plain.ts'

test('a plain counter in exact fractions agrees on 10,000 made-up elections, stage by stage', () => {
  for (const hasEquals of [false, true])
    fc.assert(
      fc.property(anyElection({ hasEquals }), (made) => {
        assert.deepEqual(plainOf(meek.count(electionOf(made), made.seats)), plainMeek(made))
      }),
      { numRuns: 10_000 },
    )
})
