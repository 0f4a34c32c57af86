import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { AssertionError } from '../../src/core/shared/assert.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const SEED = 20260401

/** Visits are now and then nought: in 3 futures of 100, so not at the middle nor at either end that is looked at. */
const visits = { value: 'oneOf({0: 3%, 40: 97%})', unit: 'number' }
const caseWith = (is: string) => {
  const lines = { 'cost each': { is, unit: '£', counts: 'cost' } }
  return readSound(withAll(marlowVale(), { months: 24, own: { inputs: { visits }, lines } }))
}

const dividing = '£4,000 / visits'
const guarded = 'if(visits > 0, £4,000 / visits, £0)'

/** The first future in which there are no visits. */
function firstWithout(theCase: ReturnType<typeof caseWith>['case']): number {
  const { sampler } = makeWorkable(theCase, 'sobol')
  const [, drawn] = [...drawFutures(sampler, SEED, 0, 4096).values].find(([key]) => key.endsWith('visits'))!
  return drawn.indexOf(0)
}

test('a line that divides by nothing in some future stops the appraisal, with line, month and trial', async () => {
  const { case: theCase, book } = caseWith(dividing)
  const first = firstWithout(theCase)
  assert.ok(first >= 0 && first < 1024)
  await assert.rejects(appraise(theCase, book, { trials: 1024, seed: SEED }, runHere), (error) => {
    assert.ok(error instanceof AssertionError)
    assert.match(
      error.message,
      new RegExp(`^baseline/own/cost each is Infinity in month 0, trial ${first} of its block$`),
    )
    return true
  })
})

test('a division by nothing whose result a choice throws away stops nothing', async () => {
  const { case: theCase, book } = caseWith(guarded)
  assert.ok(firstWithout(theCase) >= 0)
  const { options } = await appraise(theCase, book, { trials: 1024, seed: SEED }, runHere)
  assert.ok(options.every(({ serviceKept }) => serviceKept !== null))
})
