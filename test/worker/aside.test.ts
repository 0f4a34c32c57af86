import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { appraiseAside } from '../../src/worker/aside.ts'
import { openYouthFirst } from './youthFirst.ts'

const read = await openYouthFirst()
const settings = { trials: 40, seed: 3 }

test('an appraisal on a thread of its own is the one worked out here, and tells how far it has come', async () => {
  const told: (readonly [number, number])[] = []
  const onDone = (done: number, all: number) => told.push([done, all])
  const aside = await appraiseAside(read, { ...settings, threads: 1, onDone })
  assert.deepEqual(aside, await appraise(read.case, read.book, settings, runHere))
  // One block of trials, and then what is asked of them, task by task.
  const [block, ...asked] = told
  assert.deepEqual(block, [1, 1])
  assert.deepEqual(
    asked,
    asked.map((_, index) => [index + 1, asked.length]),
  )
})

test('what goes wrong on the thread is heard here', async () => {
  const wrong = { ...read, case: { ...read.case, months: -1 } }
  await assert.rejects(appraiseAside(wrong, settings))
})
