import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../../src/core/appraisal/appraise.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { inYear } from '../../../src/view/history/story.ts'
import { equalToThePound, lineIn, middleCase, openHistory } from './opened.ts'

const read = await openHistory('secure-healthcare')
const middle = middleCase(read)
const bank = lineIn(middle, 'mutual/bank')

/** Pay of a year: 6 × 62,000 + 48 × 31,000 + 9 × 20,000 + 4 × 55,000. */
const PAY = 2_260_000 / 12
const PRICE = 5_000_000 / 12

test('the first two month-ends of Secure Healthcare are what they are by hand', () => {
  // The price comes in advance; wages after deductions go out, and a sixth of the £1m, which is paid over 180 days.
  const first = PRICE - 0.78 * PAY - 1_000_000 / 6
  equalToThePound(bank[0]!, first)
  // A month later deductions, National Insurance, pensions and suppliers are due for the month before.
  const nic = 0.128 * (PAY - 476 * (6 + 54 + 10 + 4))
  const ranges = [
    [850_000, 1_050_000],
    [450_000, 550_000],
    [280_000, 360_000],
    [120_000, 160_000],
  ] as const
  const bought = ranges.reduce((sum, [low, high]) => sum + Math.sqrt(low * high), 0) / 12
  const due = 0.22 * PAY + nic + 0.14 * PAY + bought * (1 + 0.5 * 0.175)
  const staying = lineIn(middle, 'mutual/pay')[1]! + lineIn(middle, 'terms/governance/pay')[1]!
  equalToThePound(bank[1]!, first + PRICE - 0.78 * staying - 1_000_000 / 6 - due)
})

test('Secure Healthcare is out of money in its second month, while its year leaves 1% to 4% of income', () => {
  assert.ok(bank[0]! > 0)
  assert.ok(bank[1]! < 0)
  const share = inYear(lineIn(middle, 'mutual/surplus'), 1) / inYear(lineIn(middle, 'mutual/income'), 1)
  assert.ok(share > 0.01 && share < 0.04, `${share}`)
})

test('Secure Healthcare is out of money within half a year in most futures, with £1m of capital in few', async () => {
  const failedIn = async (variant?: string): Promise<number> => {
    const { case: theCase, book } = await openHistory('secure-healthcare', variant)
    const { options } = await appraise(theCase, book, { trials: 1024, seed: 1 }, runHere)
    const { failed } = options.find(({ id }) => id === 'mutual')!
    assert.ok(failed.applies)
    return failed.byMonth[5]!.p
  }
  assert.ok((await failedIn()) > 0.9)
  assert.ok((await failedIn('capital')) < 0.1)
})
