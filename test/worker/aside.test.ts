import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/appraisal/run.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { openYouthFirst } from './youthFirst.ts'

const read = await openYouthFirst()
const settings = { trials: 40, seed: 3 }

test('an appraisal on a thread of its own is the one worked out here, and tells how far it has come', async () => {
  const told: (readonly [number, number])[] = []
  const onDone = (...trials: readonly [number, number]) => told.push(trials)
  const aside = await appraiseAside(read, { ...settings, threads: 1, onDone })
  assert.deepEqual(aside, await appraise(read.case, read.book, settings, runHere))
  // The run, the run with promises as typed, and three council paths: 5 of 40 trials.
  assert.deepEqual(told.at(-1), [200, 200])
})

test('what goes wrong on the thread is heard here', async () => {
  const wrong = { ...read, case: { ...read.case, months: -1 } }
  await assert.rejects(appraiseAside(wrong, settings))
})
