import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { spinout, youthFirst } from './spinout.ts'

test('who gains and who pays is told in words, and the same as JSON', () => {
  const page = spinout(['bodies', youthFirst, '--trials', '1024'])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /A contract with an outside supplier: not shown/)
  const json = JSON.parse(spinout(['bodies', youthFirst, '--trials', '1000', '--json']).stdout) as Bodies
  assert.deepEqual([json.trials, json.seed, json.options.length], [1024, 1, 2])
})

test('a case that is not there is a problem with its place', () => {
  const { status, stdout, stderr } = spinout(['bodies', 'nowhere.case.yaml'])
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /nowhere\.case\.yaml/)
})
