import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statedOption } from './stated.ts'
import type { OptionResult } from './result.ts'

const byMonth = [{ month: '2024-04', p: 0.2, se: 0.004 }]
/** Only what is looked at. */
const option = {
  serviceKept: { p: 0.5, se: 0.002 },
  moneySaved: { p: 0, se: 0, limit95: 0.0004 },
  failed: { applies: true, p: 0.2, se: 0.004, holding: { p: 0.1, se: 0.002 }, byMonth },
} as unknown as OptionResult

test('what a run stopped for is stated no better than was asked for: half of the width is one standard error', () => {
  const stated = statedOption(option, { question: 'kept', halfWidth: 0.01 })
  assert.deepEqual(stated, { ...option, serviceKept: { p: 0.5, se: 0.005 } })
})

test('a failure keeps what is told beside its chance', () => {
  const { failed } = statedOption(option, { question: 'failed', halfWidth: 0.02 })
  assert.deepEqual(failed, { ...option.failed, se: 0.01 })
})

test('a larger error, a limit in place of an error and an option that is not asked stand as they are', () => {
  assert.deepEqual(statedOption(option, { question: 'kept', halfWidth: 0.001 }), option)
  assert.deepEqual(statedOption(option, { question: 'saved', halfWidth: 0.01 }), option)
  const inHouse = { ...option, moneySaved: null, failed: { applies: false } as const }
  assert.deepEqual(statedOption(inHouse, { question: 'saved', halfWidth: 0.01 }), inHouse)
  assert.deepEqual(statedOption(inHouse, { question: 'failed', halfWidth: 0.01 }), inHouse)
})
