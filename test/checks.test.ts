import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checks, runCheck } from '../tools/checks.ts'

for (const check of checks) {
  test(check.says, () => {
    const { passed, printed } = runCheck(check)
    assert.ok(passed, printed)
  })
}
