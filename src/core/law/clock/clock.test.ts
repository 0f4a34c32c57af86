import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import { bankHolidaysAnywhere } from './bankHolidays.ts'
import {
  daysAfter,
  daysBefore,
  daysBeginningWith,
  isWorkingDay,
  monthsBeginningWith,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBeginningWith,
} from './clock.ts'

test('a working day is no weekend and no bank holiday', () => {
  const cases: [Day, boolean][] = [
    ['2026-12-24', true],
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-28', false],
    ['2026-12-29', true],
    ['2027-01-01', false],
    ['2027-03-26', false],
    ['2027-03-27', false],
    ['2027-03-29', false],
    ['2027-03-30', true],
    ['2023-05-08', false],
  ]
  for (const [day, works] of cases) assert.equal(isWorkingDay(day), works, day)
})

test('a day that is a holiday in Scotland alone counts in England, and not across the United Kingdom', () => {
  for (const day of ['2026-11-30', '2027-01-04', '2026-06-15'] as const) {
    assert.equal(isWorkingDay(day), true, day)
    assert.equal(isWorkingDay(day, bankHolidaysAnywhere), false, day)
  }
})

// Right to challenge: received on 10 June 2026, thirty days beginning with it end on 9 July.
test('days beginning with a day count it, and days after it do not', () => {
  assert.equal(daysBeginningWith('2026-06-10', 30), '2026-07-09')
  assert.equal(daysAfter('2026-06-10', 30), '2026-07-10')
  assert.equal(daysBeginningWith('2026-06-10', 1), '2026-06-10')
  assert.equal(daysBefore('2027-04-01', 28), '2027-03-04')
})

// Counted by hand in the calendar of each month.
test('working days pass over weekends, Christmas and Easter', () => {
  const cases: [from: Day, count: number, beginningWith: Day, after: Day][] = [
    // 5 6 7 8 | 11 12 13 14 | 15
    ['2027-01-05', 8, '2027-01-14', '2027-01-15'],
    // 21 22 23 24 | 29 30 31 | 4 | 5: Christmas Day, its Monday and New Year's Day are passed over.
    ['2026-12-21', 8, '2027-01-04', '2027-01-05'],
    // A Saturday is not counted itself: 29 30 31 | 4 5 6 7 8.
    ['2026-12-26', 8, '2027-01-08', '2027-01-08'],
    // 23 24 25 | 30 31 1 2 | 5 | 6: Good Friday and Easter Monday are passed over.
    ['2027-03-23', 8, '2027-04-05', '2027-04-06'],
  ]
  for (const [from, count, beginningWith, after] of cases) {
    assert.equal(workingDaysBeginningWith(from, count), beginningWith, `${count} beginning with ${from}`)
    assert.equal(workingDaysAfter(from, count), after, `${count} after ${from}`)
  }
})

test('a period that may not end on a holiday ends on the next working day', () => {
  const cases: [Day, Day][] = [
    ['2026-12-24', '2026-12-24'],
    ['2026-12-25', '2026-12-29'],
    ['2027-03-26', '2027-03-30'],
  ]
  for (const [day, end] of cases) assert.equal(workingDayFrom(day), end, day)
})

test('a period of no days, or of half a day, is our mistake', () => {
  for (const count of [0, -1, 1.5]) {
    for (const clock of [daysBeginningWith, daysAfter, daysBefore, workingDaysBeginningWith, workingDaysAfter])
      assert.throws(() => clock('2027-01-05', count), AssertionError)
  }
})

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
