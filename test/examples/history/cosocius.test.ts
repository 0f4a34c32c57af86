import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summed } from '../../../src/view/history/story.ts'
import { equalToThePound, lineIn, middleCase, openChanged, openHistory } from './opened.ts'

const middle = middleCase(await openHistory('cosocius'))
const surplus = lineIn(middle, 'sharedService/surplus')

/** Pay of a year without the board: 20 × 48,000 + 95 × 33,000 + 150 × 22,000. */
const PAY = 7_395_000
const NIC = 0.138 * (PAY - 663 * 12 * 300)
const PENSION = 0.2 * PAY
const BOUGHT = Math.sqrt(2_500_000 * 3_500_000) + Math.sqrt(1_000_000 * 1_400_000)

test('the price of CoSocius is what the service cost the councils less the £0.4m promised for the first year', () => {
  const cost = lineIn(middle, 'baseline/cash-limit-at-start')[0]! * 12
  equalToThePound(cost, PAY + NIC + PENSION + BOUGHT)
  const price = lineIn(middle, 'sharedService/contract-income')[0]! * 12
  assert.ok(Math.abs(price - (cost - 400_000)) < 500, `${price}, not ${cost - 400_000}`)
})

test('the savings that CoSocius promised are the published £5m in five equal steps to £1.6m', () => {
  const steps = [0.4, 0.7, 1, 1.3, 1.6]
  assert.ok(Math.abs(steps.reduce((sum, step) => sum + step, 0) - 5) < 1e-9)
})

test('the first month of CoSocius leaves what it does by hand', () => {
  const board = 4 * 75_000
  const boardCost = board + 0.138 * (board - 663 * 12 * 4) + 0.2 * board
  const governance = Math.sqrt(150_000 * 250_000)
  equalToThePound(surplus[0]!, (13_306_000 - PAY - NIC - PENSION - BOUGHT - boardCost - governance) / 12)
})

test('CoSocius loses between the published £0.8m and £2.8m in its first eleven months, and in the year after', () => {
  for (const lost of [-summed(surplus, 0, 11), -summed(surplus, 11, 23)])
    assert.ok(lost > 800_000 && lost < 2_800_000, `${lost}`)
})

test('CoSocius sells nothing to others, and takes over the £8.5m that was published', () => {
  assert.ok(lineIn(middle, 'sharedService/other-income').every((pounds) => pounds === 0))
  equalToThePound(lineIn(middle, 'sharedService/reserves')[0]! - surplus[0]!, -8_500_000)
})

/**
 * A third owner as planned, and customers: what they would have brought is ours, and would nearly have paid its way. It
 * was to share what the company itself costs, and brought no posts, so that its exit takes none away.
 */
const THIRD = {
  'contracts/wirral/commissioner': 'Wirral Council',
  'contracts/wirral/price': '£300,000',
  'contracts/wirral/termMonths': '60',
  'contracts/wirral/loss/staffLeave': '0%',
  'contracts/wirral/loss/costsLeave': '0%',
}
const EXIT = { 'contracts/wirral/break/noticeMonths': '1', 'contracts/wirral/break/chance': '100%' }
const SALES = { 'income/outside-customers/amount': '£1m' }

/** What it has lost by the end of the month in which its services went back, two years after it began. */
const lossOf = async (changes: Readonly<Record<string, string>>): Promise<number> =>
  -summed(lineIn(middleCase(await openChanged('cosocius', changes)), 'sharedService/surplus'), 0, 24)

test('without customers, and once its third owner leaves, CoSocius loses the published £2.6m to £2.8m', async () => {
  const asPlanned = await lossOf({ ...THIRD, ...SALES })
  const neither = await lossOf({ ...THIRD, ...EXIT })
  assert.ok(neither >= 2_600_000 && neither <= 2_800_000, `${neither}, beside the published £2.6m to £2.8m`)
  assert.ok(asPlanned < 200_000, `${asPlanned} as planned`)
})
