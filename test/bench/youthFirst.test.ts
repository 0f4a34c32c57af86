import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from '../../src/cli/bench/youthFirst.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { openYouthFirst } from '../worker/youthFirst.ts'

const { case: theCase } = await openYouthFirst()

test('Youth First, four options, is worked out of 500 live operations a month at most', () => {
  const { compiled, built } = makeWorkable(theCase, 'sobol')
  assert.equal(built.options.length, 4)
  assert.ok(compiled.operationsAMonth <= 500, `${compiled.operationsAMonth}`)
  assert.ok(compiled.operationsAMonth >= 100, 'a model that has lost its lines is fast too')
})

test('a slider moved for the clock is a case of its own, whose model has as many operations', () => {
  const before = makeWorkable(theCase, 'sobol').compiled
  const after = makeWorkable(moved(theCase, 5), 'sobol').compiled
  assert.equal(after.operationsAMonth, before.operationsAMonth)
  assert.notEqual(moved(theCase, 5).targets.serviceFloor, theCase.targets.serviceFloor)
})
