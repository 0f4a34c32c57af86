import assert from 'node:assert/strict'
import { test } from 'node:test'
import { medianOf } from '../../../src/core/chance/quantityField.ts'
import { monthsBetween } from '../../../src/core/shared/month.ts'
import { equalToThePound, lineIn, middleCase, openHistory, storyRun } from './opened.ts'

const read = await openHistory('central-surrey')
const bidMonth = monthsBetween(read.case.start, '2011-06')
const inBid = async (thing: string, variant?: string): Promise<number> =>
  lineIn(middleCase(await openHistory('central-surrey', variant)), `mutual/${thing}`)[bidMonth]!

test('Central Surrey bids with accounts of its published income, and the test is of £90m to £100m a year', async () => {
  equalToThePound(await inBid('filed/turnover'), 28_000_000)
  const [bid] = read.case.pipeline!.bids
  assert.deepEqual([bid!.standing!.turnoverTimes, bid!.standing!.surety], [1, 10_000_000])
  // £450m to £500m over five years; the middle of a range of amounts is the square root of its ends multiplied.
  equalToThePound(medianOf(bid!.value), Math.sqrt((450e6 / 5) * (500e6 / 5)))
})

test('Central Surrey fails the turnover and the surety that it was asked for, and so cannot win', async () => {
  assert.equal(await inBid('pipeline/surrey/passes'), 0)
  assert.ok((await inBid('filed/turnover')) < 90_000_000)
  assert.ok((await inBid('filed/net-assets')) < 10_000_000)
})

// By hand: 28 is more than a quarter of 100, and a bond of 3 more than a quarter of 10; 28 and 100 are more than 100,
// and 15 more than 10; a bond of 10 is the surety, but far from the 62 of turnover that are lacking.
for (const [variant, expected] of [
  ['smaller-lot', 1],
  ['partner', 1],
  ['bond', 0],
] as const)
  test(`the test of Central Surrey is ${expected ? '' : 'not '}answered in the variant ${variant}`, async () => {
    assert.equal(await inBid('pipeline/surrey/remedied', variant), expected)
  })

test('the three cheapest answers to the test of Central Surrey are worth what they are by hand', async () => {
  const { standing } = await storyRun('central-surrey')
  const [bid] = standing!.bids
  // What is lacking of a year of the work, and of the surety beside its net assets.
  const lacking = Math.sqrt(90e6 * 100e6) - 28_000_000
  const { ranked } = bid!
  assert.deepEqual(
    ranked.slice(0, 3).map(({ kind }) => kind),
    ['guarantee', 'bond', 'consortium'],
  )
  for (const { figure } of ranked.slice(0, 3)) equalToThePound(figure, lacking)
  // Our judgement of fees: 1% and 2% of the amount for each of five years.
  equalToThePound(ranked[0]!.costPounds, lacking * 0.01 * 5)
  equalToThePound(ranked[1]!.costPounds, lacking * 0.02 * 5)
  assert.equal(bid!.fails.length, 2)
})
