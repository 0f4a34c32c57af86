import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { makeStore } from '../../src/core/engine/store.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { makeKernel } from '../../src/core/graph/compile/kernel.ts'
import { disagreements } from '../graph/compiled.ts'
import { readSound } from './cases.ts'
import { blockTasks, jobOf } from './jobs.ts'
import { largeCase } from './largeCase.ts'

/** What a case of the largest size may come to: more live values than this and a trial slows down twice over. */
const MOST_OPERATIONS_A_MONTH = 1500

test('a case as large as the format takes is right to the last bit', async () => {
  const { case: theCase } = readSound(largeCase({ payVaries: true }))
  assert.deepEqual([theCase.staff.length, theCase.contracts.length, theCase.pipeline?.bids.length], [300, 60, 120])
  const { built, compiled, sampler, neutral } = makeWorkable(theCase, 'sobol')
  const { trials, values } = drawFutures(sampler, 1, 0, 9)
  const same = Object.entries(neutral).map(([key, value]) => [key, new Float64Array(trials).fill(value)] as const)
  const futures = { trials, values: new Map([...values, ...same]) }
  assert.deepEqual(disagreements(makeKernel(compiled), built.model, futures), [])
  const job = jobOf(theCase, 1)
  assert.deepEqual(await runHere(job, makeStore(job, 1), blockTasks(0)), [{ kind: 'block', notFinite: null }])
})

test('300 groups of known pay, 60 contracts and 120 bids over ten years stay within 1,500 operations a month', () => {
  const { compiled } = makeWorkable(readSound(largeCase({ payVaries: false })).case, 'sobol')
  assert.ok(compiled.operationsAMonth <= MOST_OPERATIONS_A_MONTH, String(compiled.operationsAMonth))
})
