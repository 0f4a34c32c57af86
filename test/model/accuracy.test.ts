import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksToAccuracy, type Accuracy } from '../../src/core/appraisal/accuracy.ts'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { checkpoints } from '../../src/core/chance/accuracy.ts'
import { BLOCK_TRIALS } from '../../src/core/chance/block.ts'
import { reachOf } from '../../src/core/chance/probability.ts'
import type { Store } from '../../src/core/engine/store.ts'
import { runHere, type RunTasks } from '../../src/core/engine/task.ts'
import { openPool } from '../../src/worker/pool.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAt } from './marlowVale.ts'

const SEED = 5
const MOST = 16
const { case: theCase, book } = readSound(withAt(marlowVale(), 'months', 24))
const workable = makeWorkable(theCase, 'sobol')

const within = (points: number, question: Accuracy['question'] = 'kept'): Accuracy => ({
  question,
  halfWidth: points / 100,
})

/** Runs here, and remembers which blocks were worked out, and in how many lots. */
function watched(): { readonly run: RunTasks; readonly lots: number[][] } {
  const lots: number[][] = []
  return {
    lots,
    run: (job, store: Store, tasks) => {
      lots.push(tasks.flatMap((task) => (task.kind === 'block' ? [task.block] : [])))
      return runHere(job, store, tasks)
    },
  }
}

for (const question of ['kept', 'saved', 'failed'] as const)
  test(`a run told ±2 points stops early, at a look, with every block before it done (${question})`, async () => {
    const { run, lots } = watched()
    const { blocks, isReached } = await blocksToAccuracy(workable, SEED, MOST, within(2, question), run)
    assert.ok(isReached)
    assert.ok(blocks < MOST && checkpoints(MOST).includes(blocks), `${blocks} blocks`)
    // Each look works out only what the last had not.
    assert.deepEqual(
      lots.flat(),
      Array.from({ length: blocks }, (_, block) => block),
    )
    assert.equal(lots.length, checkpoints(MOST).indexOf(blocks) + 1)
  })

test('a run stops at the first look at which it and the look before were accurate for every option', async () => {
  const looks: { readonly blocks: number; readonly reaches: readonly number[] }[] = []
  for (const blocks of checkpoints(MOST)) {
    const { options } = await appraise(theCase, book, { trials: blocks * BLOCK_TRIALS, seed: SEED }, runHere)
    looks.push({ blocks, reaches: options.map(({ serviceKept }) => reachOf(serviceKept!)) })
  }
  const stops = new Set<number>()
  for (const points of [4, 3, 2.5, 2, 1.5, 1.2, 1]) {
    const isAccurate = (look: number): boolean => looks[look]!.reaches.every((reach) => reach <= points / 100)
    const at = looks.findIndex((_, look) => look > 0 && isAccurate(look) && isAccurate(look - 1))
    const expected = at < 0 ? MOST : looks[at]!.blocks
    const found = await blocksToAccuracy(workable, SEED, MOST, within(points), runHere)
    assert.equal(found.blocks, expected, `±${points} points`)
    stops.add(expected)
  }
  assert.ok(stops.size > 2, 'runs of several lengths are seen')
})

test('a run that cannot know it so well takes all its blocks, and says that it did not get there', async () => {
  assert.deepEqual(await blocksToAccuracy(workable, SEED, 4, within(0.01), runHere), { blocks: 4, isReached: false })
})

test('a wider accuracy never takes more blocks', async () => {
  const taken: number[] = []
  for (const points of [4, 2, 1, 0.5])
    taken.push((await blocksToAccuracy(workable, SEED, MOST, within(points), runHere)).blocks)
  assert.deepEqual(
    taken,
    taken.toSorted((a, b) => a - b),
  )
})

test('an answer to an accuracy says what was asked and reached, and is that of as many trials', async () => {
  const accuracy = within(2)
  const asked = { trials: MOST * BLOCK_TRIALS, seed: SEED, accuracy }
  const found = await appraise(theCase, book, asked, runHere)
  assert.deepEqual(found.asked, { trials: MOST * BLOCK_TRIALS, accuracy: { ...accuracy, reached: true } })
  assert.ok(found.trials < asked.trials)
  for (const { serviceKept } of found.options) {
    const { p, se, limit95 = p } = serviceKept!
    assert.ok(2 * se <= 0.02 + 1e-12 && Math.abs(limit95 - p) <= 0.02, `${p} ± ${2 * se}`)
  }
  const plain = await appraise(theCase, book, { trials: found.trials, seed: SEED }, runHere)
  assert.equal(found.key, plain.key)
  assert.deepEqual(
    found.options.map(({ serviceKept, saving }) => [serviceKept!.p, saving]),
    plain.options.map(({ serviceKept, saving }) => [serviceKept!.p, saving]),
  )
})

test('an answer that did not reach its accuracy says so, and keeps its own errors', async () => {
  const trials = 2 * BLOCK_TRIALS
  const accuracy = within(0.01)
  const found = await appraise(theCase, book, { trials, seed: SEED, accuracy }, runHere)
  assert.deepEqual(found.asked, { trials, accuracy: { ...accuracy, reached: false } })
  const plain = await appraise(theCase, book, { trials, seed: SEED }, runHere)
  assert.deepEqual({ ...found, asked: null }, { ...plain, asked: null })
})

test('a run towards an accuracy is the same with one thread and with two', async () => {
  const settings = { trials: MOST * BLOCK_TRIALS, seed: SEED, accuracy: within(2) }
  const here = JSON.stringify(await appraise(theCase, book, settings, runHere))
  for (const threads of [1, 2]) {
    const pool = openPool({ threads })
    try {
      assert.equal(JSON.stringify(await appraise(theCase, book, settings, pool.run)), here, String(threads))
    } finally {
      await pool.close()
    }
  }
})
