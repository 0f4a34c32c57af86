import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { quantileOf } from '../quantile.ts'
import { parseQuantity } from './quantity.ts'
import type { QuantityRules } from './unit.ts'

const pounds: QuantityRules = { kind: 'amount', unit: 'pounds' }
const share: QuantityRules = { kind: 'share', unit: 'share' }

const rules = fc.record({
  kind: fc.constantFrom('amount', 'share', 'rate'),
  unit: fc.constantFrom('pounds', 'pounds a year', 'share', 'fte', 'people', 'months', 'days', 'a year', 'ratio'),
}) as fc.Arbitrary<QuantityRules>

/** Pieces that quantities are made of, so that random texts come near to sense. */
const numbers = '£|5|9k|1,000|1.5|%|m|e|0|-|.|٣'
const marks = ' | to |,|, |(|)|{|}|:|/|\u00a0|=|_| a year| months'
const names = 'pert(|oneOf({|samples(|normal(|beta('
const pieces = fc.array(fc.constantFrom(...`${numbers}|${marks}|${names}`.split('|')), { maxLength: 12 })

test('no text makes the reader throw; each is read or refused with a message and what is wanted', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 220 }),
    pieces.map((all) => all.join('')),
  )
  fc.assert(
    fc.property(typed, rules, (text, field) => {
      const parsed = parseQuantity(text, field)
      if (parsed.ok) assert.notEqual(parsed.words, '')
      else assert.ok(parsed.message !== '' && parsed.wanted !== '', text)
    }),
    { numRuns: 3000 },
  )
})

test('every number that is printed is read as the same number', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const parsed = parseQuantity(value, pounds)
      assert.deepEqual(parsed.ok && parsed.shape, { kind: 'certain', value: value === 0 ? 0 : value })
    }),
  )
})

test('the words of a certain value, without "exactly", are read as the value', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), (pence) => {
      const value = pence / 100
      const first = parseQuantity(value, pounds)
      assert.ok(first.ok)
      assert.deepEqual(parseQuantity(first.words.replace('exactly ', ''), pounds), first)
    }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      const first = parseQuantity(`${points / 100}%`, share)
      assert.ok(first.ok)
      assert.deepEqual(parseQuantity(first.words.replace('exactly ', ''), share), first)
    }),
  )
})

test('one draw in twenty is below a range and one in twenty above', () => {
  const ends = fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }))
  fc.assert(
    fc.property(ends, ([one, other]) => {
      const [low, high] = one < other ? [one, other] : [other, one]
      const parsed = parseQuantity(`£${low} to £${high}`, pounds)
      assert.ok(parsed.ok)
      const quantile = quantileOf(parsed.shape)
      assert.ok(Math.abs(quantile(0.05) / low - 1) < 1e-9 && Math.abs(quantile(0.95) / high - 1) < 1e-9)
    }),
    { numRuns: 50 },
  )
})
