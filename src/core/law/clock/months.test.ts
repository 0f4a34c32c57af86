import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { monthsBeginningWith } from './months.ts'

test('months beginning with a day end with the eve of the corresponding day', () => {
  const cases: [Day, number, Day][] = [
    ['2027-04-01', 3, '2027-06-30'],
    ['2027-04-02', 3, '2027-07-01'],
    ['2027-03-01', 3, '2027-05-31'],
    ['2027-05-31', 1, '2027-06-30'],
    // There is no 30 or 29 February 2027, and in 2028 there is a 29th.
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-29', 3, '2027-02-28'],
    ['2027-11-29', 3, '2028-02-28'],
    ['2026-11-28', 3, '2027-02-27'],
    ['2027-04-01', 6, '2027-09-30'],
  ]
  for (const [day, count, last] of cases) assert.equal(monthsBeginningWith(day, count), last, `${day} and ${count}`)
})
