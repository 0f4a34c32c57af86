import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfYear } from '../../../src/view/history/story.ts'
import { equalToThePound, lineIn, middleCase, openHistory } from './opened.ts'

const middle = middleCase(await openHistory('libraries-unlimited'))

test('the first month of Libraries Unlimited is what it is by hand', () => {
  // Pay of a year: 8 × 45,000 + 52 × 27,000 + 120 × 19,500 + 6 × 44,000.
  const pay = 4_368_000 / 12
  // Rate × (pay of the month − £676 a month for each person), group by group; all earn more than that on average.
  const nic = 0.138 * (pay - 676 * (8 + 60 + 226 + 6))
  const pension = 0.15 * pay
  // The middle of a range of amounts is the square root of its ends multiplied.
  const nonPay = (2 * Math.sqrt(650_000 * 850_000) + Math.sqrt(80_000 * 120_000)) / 12
  const other = Math.sqrt(450_000 * 650_000) / 12
  const price = 7_000_000 / 12
  // Half of purchases bear VAT, and it is lost on the part of income that is not under the contract.
  const vat = 0.2 * 0.5 * nonPay * (other / (other + price))
  // A charity has the Employment Allowance, but in the year of a transfer not for those who came with it: what is left
  // is the National Insurance of the office, six people, and less than the £3,000 of the year.
  const allowance = 0.138 * (44_000 / 12 - 676) * 6
  const surplus = price + other - pay - nic + allowance - pension - nonPay - vat
  equalToThePound(lineIn(middle, 'mutual/surplus')[0]!, surplus)
})

test('the reserves of Libraries Unlimited are built in the first five years and fall through years 6 to 9', () => {
  const reserves = lineIn(middle, 'mutual/reserves')
  const ends = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((year) => endOfYear(reserves, year))
  for (const [index, end] of ends.entries()) {
    if (index === 0) continue
    const before = ends[index - 1]!
    assert.ok(index < 5 ? end > before : end < before, `year ${index + 1}: ${before}, then ${end}`)
  }
  assert.ok(ends.every((end) => end > 0))
})

test('the price of Libraries Unlimited stays the same, or rises with prices where it is indexed', async () => {
  const income = lineIn(middle, 'mutual/contract-income')
  assert.ok(income.every((pounds) => Math.abs(pounds - 7_000_000 / 12) < 1e-6))
  const indexed = lineIn(middleCase(await openHistory('libraries-unlimited', 'indexed')), 'mutual/contract-income')
  // 2% a year in the middle case, nine anniversaries by the tenth year.
  equalToThePound(indexed.at(-1)!, (7_000_000 / 12) * 1.02 ** 9)
})
