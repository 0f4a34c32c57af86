import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equalToThePound, lineIn, middleCase, openHistory } from './opened.ts'

const middle = middleCase(await openHistory('peninsula'))
const reserves = lineIn(middle, 'mutual/reserves')
const bank = lineIn(middle, 'mutual/bank')

test('Peninsula owes £1m more than it owns on the first day, as was told of it', () => {
  equalToThePound(reserves[0]! - lineIn(middle, 'mutual/surplus')[0]!, -1_000_000)
})

test('the cash of Peninsula at the end of its first month is what it is by hand', () => {
  // Pay of a year: 20 × 60,000 + 1,050 × 31,000 + 330 × 19,000 + 100 × 20,000 + 6 × 75,000.
  const pay = 42_470_000 / 12
  // The price comes in advance; wages after deductions go out, and a sixth of the debts, which are paid over 180 days.
  equalToThePound(bank[0]!, 87_000_000 / 12 - 0.78 * pay - 1_000_000 / 6)
})

test('Peninsula has cash to the end of its contract while it never owns what it owes, in the middle case', () => {
  assert.equal(bank.length, 54)
  assert.ok(bank.every((pounds) => pounds > 0))
  assert.ok(reserves.at(-1)! < 0)
})
