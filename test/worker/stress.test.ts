import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workStresses } from '../../src/core/appraisal/stress/run.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { stressAside } from '../../src/worker/stressAside.ts'
import { openYouthFirst } from './youthFirst.ts'

const read = await openYouthFirst()

test('stresses on a thread of their own are those worked out here', async () => {
  assert.deepEqual(await stressAside(read, 2), await workStresses(read.case, 2, runHere))
})

test('what goes wrong on the thread is heard here', async () => {
  await assert.rejects(stressAside({ ...read, case: { ...read.case, months: -1 } }, 1))
})
