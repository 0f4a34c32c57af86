import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StandingRun } from '../../src/core/appraisal/standing/result.ts'
import { fileURLToPath } from 'node:url'
import { spinout, youthFirst } from './spinout.ts'

const centralSurrey = fileURLToPath(new URL('../golden/standing/central-surrey/case.yaml', import.meta.url))

test('which tests are passed by date, and what would help, is told in words and the same as JSON', () => {
  const page = spinout(['standing', centralSurrey, '--trials', '1024'])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /1\. A guarantee from the authority or another body: £95,000,000\./)
  const json = JSON.parse(spinout(['standing', centralSurrey, '--trials', '1000', '--json']).stdout) as StandingRun
  assert.deepEqual([json.trials, json.options.length, json.options[0]!.bids.length], [1024, 1, 1])
})

test('an option that keeps no books has no standing', () => {
  const { status, stderr } = spinout(['standing', youthFirst, '--option', 'improve'])
  assert.equal(status, 2)
  assert.match(stderr, /no such option with books of its own/)
})
