import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BLOCK_TRIALS, blocksFor, POINTS, scrambleOfTrial, SCRAMBLES } from './block.ts'

const ROUNDED = [
  [1, 1],
  [1_023, 1],
  [1_024, 1],
  [1_025, 2],
  [10_240, 10],
] as const

for (const [trials, blocks] of ROUNDED)
  test(`${trials} trials fit in ${blocks} whole blocks`, () => {
    assert.equal(blocksFor(trials), blocks)
  })

test('a block holds every scramble equally often, one after another', () => {
  const scrambles = Array.from({ length: BLOCK_TRIALS }, (_, trial) => scrambleOfTrial(trial))
  const inOrder = Array.from({ length: SCRAMBLES }, (_, scramble) => Array(POINTS).fill(scramble)).flat()
  assert.deepEqual(scrambles, inOrder)
})
