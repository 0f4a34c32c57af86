import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Bridge } from '../../src/core/appraisal/bridge/bridge.ts'
import { barnet, spinout } from './spinout.ts'

test('where the saving comes from is told part by part, and the same as JSON', () => {
  const page = spinout(['bridge', barnet, '--trials', '1024'])
  assert.deepEqual([page.status, page.stderr], [0, ''])
  assert.match(page.stdout, /- The saving to the authority: saves £/)
  const { parts, saving } = JSON.parse(spinout(['bridge', barnet, '--trials', '1024', '--json']).stdout) as Bridge
  const sum = parts.reduce((all, { pounds }) => all + pounds.mean, 0)
  assert.ok(Math.abs(sum - saving.mean) < 1e-6, `${sum} and ${saving.mean}`)
})
