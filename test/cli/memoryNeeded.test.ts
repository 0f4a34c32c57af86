import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryProblems } from '../../src/cli/memoryNeeded.ts'

// By hand: 400 MB to start and 60 × 200 = 12 KB a trial, so 1,000,000 trials need 12.4 GB.
for (const [trials, gigabytes, wanted] of [
  [1_000_000, 12.4, undefined],
  [1_000_000, 12.3, 'at most 991,666 here'],
  [10_000, 0.52, undefined],
  [10_000, 0.5, 'at most 8,333 here'],
  [2, 0.1, 'at most 0 here'],
] as const) {
  test(`${trials} futures of 60 months in ${gigabytes} GB ${wanted === undefined ? 'fit' : 'do not fit'}`, () => {
    assert.equal(memoryProblems(trials, 60, gigabytes * 1e9)[0]?.wanted, wanted)
  })
}

test('the problem says what is needed and what there is', () => {
  const [problem] = memoryProblems(1_000_000, 60, 8e9)
  assert.equal(problem?.message, 'So many futures need about 12.4 GB of memory, and this machine has 8.0 GB.')
  assert.equal(problem?.where.field, '--trials')
})
