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
    assert.equal(memoryProblems({ trials, months: 60, isLooking: false }, gigabytes * 1e9)[0]?.wanted, wanted)
  })
}

test('the problem says what is needed and what there is', () => {
  const [problem] = memoryProblems({ trials: 1_000_000, months: 60, isLooking: false }, 7e9)
  assert.equal(problem?.message, 'So many futures need about 7.5 GB of memory, and this machine has 7.0 GB.')
  assert.equal(problem?.where.field, '--trials')
})

test('a run that looks for an accuracy holds its series twice', () => {
  // 300 MB and 3,000 + 2 × 60 × 70 = 11.4 KB a trial: 11.7 GB.
  const asked = { trials: 1_000_000, months: 60, isLooking: true }
  assert.deepEqual(memoryProblems(asked, 11.7e9), [])
  assert.match(memoryProblems(asked, 11.6e9)[0]?.message ?? '', /about 11\.7 GB/)
})
