import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  groupThousands,
  sayEnoughPounds,
  sayNumber,
  sayPence,
  sayPounds,
  sayRoundPounds,
  sayShare,
  sayWhole,
} from './money.ts'

test('pounds are whole, with commas, the sign before the £', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '£0'],
    [-0, '£0'],
    [-0.4, '£0'],
    [0.5, '£1'],
    [-0.5, '-£1'],
    [999.4, '£999'],
    [1000, '£1,000'],
    [1_749_000, '£1,749,000'],
    [-350, '-£350'],
    [1e21, '£1,000,000,000,000,000,000,000'],
  ]
  for (const [pounds, words] of cases) assert.equal(sayPounds(pounds), words)
})

test('headline pounds keep three figures', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '£0'],
    [123.4, '£123'],
    [49_000, '£49,000'],
    [48_960, '£49,000'],
    [123_456, '£123,000'],
    [999_499, '£999,000'],
    [999_500, '£1m'],
    [1_749_000, '£1.75m'],
    [-1_500_000, '-£1.5m'],
    [2_000_000, '£2m'],
    [999_600_000, '£1bn'],
    [1_234_000_000_000, '£1,230bn'],
  ]
  for (const [pounds, words] of cases) assert.equal(sayRoundPounds(pounds), words)
})

test('pounds and pence keep their pennies, and nothing that rounds to none has a sign', () => {
  assert.deepEqual([2421.583, -0.001, -1234.5].map(sayPence), ['£2,421.58', '£0.00', '-£1,234.50'])
})

test('a plain number keeps six figures', () => {
  assert.deepEqual([1234567, 0.0127637123, 1e-9, -3].map(sayNumber), ['1,234,570', '0.0127637', '1e-9', '-3'])
})

test('pounds that are needed are rounded up, so that the sum that was said is enough', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '£0'],
    [72.1, '£73'],
    [19_000, '£19,000'],
    [60_701, '£60,800'],
    [999_001, '£1m'],
    [1_740_000, '£1.74m'],
    [1_740_001, '£1.75m'],
  ]
  for (const [pounds, words] of cases) assert.equal(sayEnoughPounds(pounds), words)
})

test('a share is said as a percentage', () => {
  assert.equal(sayShare(0.85), '85%')
  assert.equal(sayShare(0.0849, 1), '8.5%')
  assert.equal(sayShare(0.85, 1), '85%')
  assert.equal(sayShare(-0.03), '-3%')
  assert.equal(sayShare(-0.001), '0%')
})

test('a whole number has a comma between its thousands', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [-1, '-1'],
    [-100, '-100'],
    [-999, '-999'],
    [-1000, '-1,000'],
    [-123_456, '-123,456'],
    [999_999, '999,999'],
    [1e6, '1,000,000'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
    [Number.MIN_SAFE_INTEGER, '-9,007,199,254,740,991'],
  ]
  for (const [value, words] of cases) assert.equal(sayWhole(value), words)
})

test('what is not whole, or too large to be known to the last figure, is not said as a whole number', () => {
  for (const value of [0.5, -1000.25, 2 ** 53, 1e21, -1e21, Infinity, NaN])
    assert.throws(() => sayWhole(value), /cannot say .* as a whole number/)
})

test('decimals are left alone when thousands are grouped', () => {
  assert.equal(groupThousands('1234567.1234'), '1,234,567.1234')
  assert.equal(groupThousands('123'), '123')
})

test('a figure that is not finite is our mistake and stops the work', () => {
  for (const say of [sayPounds, sayRoundPounds, sayEnoughPounds, sayShare])
    assert.throws(() => say(Number.NaN), /cannot say/)
})
