import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StandingRun } from '../../src/core/appraisal/standing/result.ts'
import { spinout, surety, youthFirst } from './spinout.ts'

test('which tests are passed by date, and what would help, is told in words and the same as JSON', () => {
  const page = spinout(['standing', surety, '--trials', '1024'])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /1\. A guarantee from the authority or another body: £95,000,000\./)
  const json = JSON.parse(spinout(['standing', surety, '--trials', '1000', '--json']).stdout) as StandingRun
  assert.deepEqual([json.trials, json.options.length, json.options[0]!.bids.length], [1024, 1, 1])
})

test('an option that keeps no books has no standing', () => {
  const { status, stderr } = spinout(['standing', youthFirst, '--option', 'improve'])
  assert.equal(status, 2)
  assert.match(stderr, /no such option with books of its own/)
})
