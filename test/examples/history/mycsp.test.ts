import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayRoundPounds } from '../../../src/core/shared/money.ts'
import { storyOf } from '../../../src/view/history/stories.ts'
import { inYear } from '../../../src/view/history/story.ts'
import { equalToThePound, lineIn, middleCase, openHistory, storyRun } from './opened.ts'

const middle = middleCase(await openHistory('mycsp'))
const income = lineIn(middle, 'jointVenture/contract-income')
const MEMBERS = 1_500_000

/** What is paid for each member in pounds, at the rate of the middle of a year of the contract. */
const forEach = (year: number): number => (income[(year - 1) * 12 + 5]! * 12) / MEMBERS

test('MyCSP is paid for each member what was published, before and in year seven, to the penny', () => {
  assert.ok(Math.abs(forEach(1) - 18.37) < 0.005)
  assert.ok(Math.abs(forEach(7) - 13.78) < 0.005, `${forEach(7)}`)
})

test('what MyCSP is paid for each member falls by the same share each April, by hand', () => {
  for (const year of [2, 3, 4, 5, 6, 7]) {
    assert.ok(Math.abs(forEach(year) / forEach(year - 1) - (1 + 0.02 - 0.0668)) < 1e-9)
  }
})

test('the cash of MyCSP at the end of its first month is what it is by hand', () => {
  // Pay of a year: 30 × 48,000 + 170 × 27,000 + 260 × 20,000 + 10 × 60,000. The price comes in advance, with VAT.
  const pay = 11_830_000 / 12
  equalToThePound(lineIn(middle, 'jointVenture/bank')[0]!, (18.37 * MEMBERS * 1.2) / 12 - 0.78 * pay)
})

test('every owner of MyCSP has a stake, and the stakes of both years make up the whole', async () => {
  const told = storyOf('mycsp')!.tells(await storyRun('mycsp'))
  const shares = told.filter(({ published }) => published.startsWith('Stakes of'))
  assert.equal(shares.length, 2)
  const surplus = inYear(lineIn(middle, 'jointVenture/surplus'), 1)
  for (const { model, published } of shares) {
    const stakes = Array.from(published.matchAll(/(\d+)%/g), ([, percent]) => Number(percent) / 100)
    assert.equal(Math.round(100 * stakes.reduce((sum, stake) => sum + stake, 0)), 100)
    assert.equal(model, stakes.map((stake) => sayRoundPounds(stake * surplus)).join(', '))
  }
})
