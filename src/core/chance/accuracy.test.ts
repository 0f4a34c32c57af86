import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkpoints, isAccurate, isSettled, statedAfterStop } from './accuracy.ts'

const LOOKS = [
  [1, [1]],
  [2, [2]],
  [3, [2, 3]],
  [5, [2, 3, 4, 5]],
  [8, [2, 3, 4, 6, 8]],
  [10, [2, 3, 4, 6, 8, 10]],
  [24, [2, 3, 4, 6, 8, 12, 16, 24]],
  [100, [2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 100]],
] as const

for (const [most, looks] of LOOKS)
  test(`a run of at most ${most} blocks looks at ${looks.join(', ')}`, () => assert.deepEqual(checkpoints(most), looks))

test('a longer run looks where a shorter one looked, but for its end', () => {
  for (let most = 2; most < 200; most++) {
    const shorter = checkpoints(most - 1).slice(0, -1)
    assert.deepEqual(checkpoints(most).slice(0, shorter.length), shorter)
  }
})

test('no number of blocks, no checkpoints', () => {
  assert.throws(() => checkpoints(0), { name: 'AssertionError' })
  assert.throws(() => checkpoints(2.5), { name: 'AssertionError' })
})

const HALF_POINT = 0.005

test('a probability is accurate where twice its error, or its limit, is within what was asked', () => {
  assert.ok(isAccurate({ p: 0.3, se: 0.0025 }, HALF_POINT))
  assert.ok(!isAccurate({ p: 0.3, se: 0.0026 }, HALF_POINT))
  assert.ok(isAccurate({ p: 0, se: 0, limit95: 0.003 }, HALF_POINT))
  assert.ok(!isAccurate({ p: 0, se: 0, limit95: 0.006 }, HALF_POINT))
  assert.ok(!isAccurate({ p: 1, se: 0, limit95: 0.994 }, HALF_POINT))
})

test('a run is settled when its last two looks were accurate, and not by one alone', () => {
  const good = { p: 0.3, se: 0.002 }
  const bad = { p: 0.3, se: 0.003 }
  assert.ok(!isSettled([], HALF_POINT))
  assert.ok(!isSettled([good], HALF_POINT))
  assert.ok(!isSettled([good, bad], HALF_POINT))
  assert.ok(!isSettled([good, bad, good], HALF_POINT))
  assert.ok(isSettled([bad, good, good], HALF_POINT))
})

test('a run that has stopped states no smaller an error than it was asked for', () => {
  assert.deepEqual(statedAfterStop({ p: 0.3, se: 0.002 }, HALF_POINT), { p: 0.3, se: 0.0025 })
  assert.deepEqual(statedAfterStop({ p: 0.3, se: 0.004 }, HALF_POINT), { p: 0.3, se: 0.004 })
})

test('without a hit the limit stands', () => {
  const never = { p: 0, se: 0, limit95: 0.001 }
  assert.deepEqual(statedAfterStop(never, HALF_POINT), never)
})
