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
import { marlowVale, withAll } from './marlowVale.ts'

const GROUPS = 200

test('a case of two hundred staff groups is built, compiled, run, and right to the last bit', async () => {
  const staff = Object.fromEntries(
    Array.from({ length: GROUPS }, (_, group) => [
      `group-${group}`,
      {
        post: `Post ${group}`,
        fte: 1 + (group % 3),
        headcount: 3,
        pay: `£${24 + (group % 20)}k to £${27 + (group % 20)}k`,
        scheme: 'lgps',
      },
    ]),
  )
  const { case: theCase } = readSound(withAll(marlowVale(), { staff, 'contracts/main/price': '£15m to £20m' }))
  assert.equal(theCase.staff.length, GROUPS)
  const { built, compiled, sampler, neutral } = makeWorkable(theCase, 'sobol')
  const { trials, values } = drawFutures(sampler, 1, 0, 9)
  const same = Object.entries(neutral).map(([key, value]) => [key, new Float64Array(trials).fill(value)] as const)
  const futures = { trials, values: new Map([...values, ...same]) }
  assert.deepEqual(disagreements(makeKernel(compiled), built.model, futures), [])
  const job = jobOf(theCase, 1)
  assert.deepEqual(await runHere(job, makeStore(job, 1), blockTasks(0)), [{ kind: 'block', notFinite: null }])
})
