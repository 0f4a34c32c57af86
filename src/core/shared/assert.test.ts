import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, AssertionError, never } from './assert.ts'

test('a condition that holds lets the work go on', () => {
  assert.doesNotThrow(() => check(true, 'never shown'))
})

test('a condition that fails stops the work with what was found', () => {
  assert.throws(() => check(false, 'debtorMonths is -1'), { name: 'AssertionError', message: 'debtorMonths is -1' })
  assert.throws(() => check(false, 'x'), AssertionError)
})

test('a branch that cannot be reached says what reached it', () => {
  const impossible = JSON.parse('{"kind":"cauchy"}') as never
  assert.throws(() => never(impossible), { name: 'AssertionError', message: 'no branch for {"kind":"cauchy"}' })
})
