import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { sayWhole } from '../money.ts'
import { parseWhole } from './whole.ts'

test('whole numbers are read as people type them', () => {
  const cases: Readonly<Record<string, number>> = {
    '0': 0,
    '-0': 0,
    '12': 12,
    '+12': 12,
    ' 1,000 ': 1000,
    '1,000,000': 1_000_000,
    '10k': 10_000,
    '1.5 thousand': 1500,
    '-3': -3,
    '\u22123': -3,
    '2e3': 2000,
    '3.0': 3,
  }
  for (const [typed, value] of Object.entries(cases)) assert.deepEqual(parseWhole(typed), { ok: true, value }, typed)
})

test('what is not one whole number is refused, with the cause', () => {
  const cases: Readonly<Record<string, RegExp>> = {
    '': /Nothing is written/,
    '1.5': /not a whole number/,
    '5%': /not a percentage/,
    '£5': /not an amount of money/,
    '1 000': /Two numbers stand side by side/,
    '1,00': /comma that separates nothing/,
    '1,2345': /comma that separates nothing/,
    '12,34,567': /comma that separates nothing/,
    '1000,000': /comma that separates nothing/,
    '1_000': /underscore/,
    '0x10': /in tens/,
    '0b1': /in tens/,
    '012': /starts with a zero/,
    '3 months': /"months" has no meaning/,
    '--3': /"-" is not a number/,
    '-£-3': /two signs/,
    '1.000.000': /two full stops/,
    '5.': /full stop after/,
    NaN: /not a number/,
    '.inf': /full stop/,
    '1e308': /too large/,
    '1e999999999999': /too large/,
    '٣': /not one of the digits 0 to 9/,
    '1\u202e2': /cannot be seen, U\+202E/,
    '1\u00002': /cannot be seen, U\+0000/,
    '€5': /another currency/,
    '=1+1': /Formulas/,
    '5–9': /dash/,
    '½': /no meaning/,
    ['1'.repeat(201)]: /201 characters/,
  }
  for (const [typed, message] of Object.entries(cases)) {
    const parsed = parseWhole(typed)
    assert.ok(!parsed.ok, typed)
    assert.match(parsed.message, message, typed)
  }
})

test('every whole number that is printed, with or without commas, is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      assert.deepEqual(parseWhole(String(value)), { ok: true, value: value || 0 })
      assert.deepEqual(parseWhole(sayWhole(value)), { ok: true, value: value || 0 })
    }),
  )
})

test('a suffix moves the point exactly, where a multiplication would miss', () => {
  // 1.255 * 1e6 is 1254999.9999999998 in binary fractions.
  assert.deepEqual(parseWhole('1.255m'), { ok: true, value: 1_255_000 })
  assert.deepEqual(parseWhole('4.35k'), { ok: true, value: 4350 })
})
