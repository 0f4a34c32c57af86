import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCalendar } from '../../finance/calendar.ts'
import { monthPeriod, yearIn, yearPeriods } from './period.ts'

/** September 2018 to August 2020: seven months, a whole year, and five months. */
const calendar = runCalendar('2018-09', 24)

test('a run is parted into its financial years, the first and the last of which may be short', () => {
  assert.deepEqual(
    yearPeriods(calendar).map(({ from, to, says }) => [from, to, says]),
    [
      [0, 7, 'September 2018 to March 2019'],
      [7, 19, 'April 2019 to March 2020'],
      [19, 24, 'April 2020 to August 2020'],
    ],
  )
})

for (const [typed, from] of [
  ['1', 0],
  ['2', 7],
  ['3', 19],
  ['2018', 0],
  ['2019', 7],
  ['2019-20', 7],
  ['0', undefined],
  ['4', undefined],
  ['2019-21', undefined],
  ['2021', undefined],
  ['', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['2019-04', undefined],
  ['__proto__', undefined],
] as const)
  test(`the year ${JSON.stringify(typed)} begins with month ${from ?? 'of no run'}`, () => {
    assert.equal(yearIn(calendar, typed)?.from, from)
  })

test('the turn of a century is a financial year like another', () => {
  assert.equal(yearIn(runCalendar('2099-04', 12), '2099-00')?.from, 0)
})

test('a month is a period of itself', () => {
  assert.deepEqual(monthPeriod(calendar, 12), { kind: 'month', from: 12, to: 13, says: 'September 2019' })
})
