import assert from 'node:assert/strict'
import { test } from 'node:test'
import { memoryProblems } from '../../src/cli/memoryNeeded.ts'

// By hand: 300 MB to start and 3,000 + 60 × 70 = 7.2 KB a trial, so 1,000,000 trials need 7.5 GB.
for (const [trials, gigabytes, wanted] of [
  [1_000_000, 7.5, undefined],
  // 7.1 GB ÷ 7.2 KB, and 60 MB ÷ 7.2 KB.
  [1_000_000, 7.4, 'at most 986,111 here'],
  [10_000, 0.372, undefined],
  [10_000, 0.36, 'at most 8,333 here'],
  [2, 0.1, 'at most 0 here'],
] as const) {
  test(`${trials} futures of 60 months in ${gigabytes} GB ${wanted === undefined ? 'fit' : 'do not fit'}`, () => {
    assert.equal(memoryProblems(trials, 60, gigabytes * 1e9)[0]?.wanted, wanted)
  })
}

test('the problem says what is needed and what there is', () => {
  const [problem] = memoryProblems(1_000_000, 60, 7e9)
  assert.equal(problem?.message, 'So many futures need about 7.5 GB of memory, and this machine has 7.0 GB.')
  assert.equal(problem?.where.field, '--trials')
})
