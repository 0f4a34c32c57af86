import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScaleRun } from '../../src/core/appraisal/scale/run.ts'
import { barnet, spinout, template, youthFirst } from './spinout.ts'

test('how large a venture must be is told in words, and the same as JSON', () => {
  const page = spinout(['scale', youthFirst])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /All four thresholds: /)
  assert.match(page.stdout, /income covers cost before tax from a turnover of £/)
  const run = JSON.parse(spinout(['scale', youthFirst, '--json']).stdout) as ScaleRun & { bundled: null }
  assert.deepEqual([run.format, run.bundled, run.sizes.some(({ times }) => times === 1)], [1, null, true])
})

test('a second case is told alone and together', () => {
  const page = spinout(['scale', template('youth'), '--with', template('libraries')])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /Two services, alone and together/)
  assert.match(page.stdout, /- Together: turnover £/)
})

test('a second case of another month is refused with its file', () => {
  const { status, stderr } = spinout(['scale', youthFirst, '--with', barnet])
  assert.equal(status, 2)
  assert.match(stderr, /barnet\.case\.yaml/)
  assert.match(stderr, /Two services leave together only in one month/)
})
