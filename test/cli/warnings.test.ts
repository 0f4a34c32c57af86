import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Warnings } from '../../src/core/appraisal/warnings/result.ts'
import { spinout, youthFirst } from './spinout.ts'

const broken = new URL('../golden/finance/covenant-broken/case.yaml', import.meta.url).pathname

test('when trouble shows is told in words, and the same as JSON', () => {
  const page = spinout(['warnings', broken, '--trials', '1024'])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /It breaks a covenant of a loan: in more than 99\s+of 100; June 2024 in the\s+middle case/)
  const json = JSON.parse(spinout(['warnings', broken, '--trials', '1000', '--json']).stdout) as Warnings
  assert.deepEqual([json.trials, json.seed, json.months, json.options.length, json.unknown], [1024, 1, 12, 1, []])
})

test('one option is told where one is asked for, and one without books is refused with those that have them', () => {
  const one = spinout(['warnings', youthFirst, '--trials', '1024', '--option', 'mutual', '--json'])
  assert.deepEqual(
    (JSON.parse(one.stdout) as Warnings).options.map(({ id }) => id),
    ['mutual'],
  )
  const { status, stderr } = spinout(['warnings', youthFirst, '--trials', '1024', '--option', 'outsource'])
  assert.equal(status, 2)
  assert.match(stderr, /No option of this name has books of its own/)
  assert.match(stderr, /mutual/)
})
