import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, daysBetween, type Day } from '../../shared/day.ts'
import { bankHolidays, bankHolidaysAnywhere } from './bankHolidays.ts'
import { daysAfter, daysBeginningWith, isWorkingDay, workingDaysAfter, workingDaysBeginningWith } from './clock.ts'

const days = fc
  .date({ min: new Date('2008-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)
const counts = fc.integer({ min: 1, max: 40 })
const calendars = fc.constantFrom(bankHolidays, bankHolidaysAnywhere)

test('a period beginning with a day ends on the eve of the same period after it', () => {
  fc.assert(
    fc.property(days, counts, (day, count) => {
      assert.equal(daysBetween(day, daysBeginningWith(day, count)), count - 1)
      assert.equal(daysAfter(day, count), addDays(daysBeginningWith(day, count), 1))
    }),
  )
})

test('a period of working days ends on one, and holds just so many', () => {
  fc.assert(
    fc.property(days, counts, calendars, (day, count, calendar) => {
      const last = workingDaysBeginningWith(day, count, calendar)
      const span = Array.from({ length: daysBetween(day, last) + 1 }, (_, index) => addDays(day, index))
      assert.ok(isWorkingDay(last, calendar))
      assert.equal(span.filter((each) => isWorkingDay(each, calendar)).length, count)
    }),
  )
})

test('working days after a day are those beginning with the next, and one more never ends sooner', () => {
  fc.assert(
    fc.property(days, counts, calendars, (day, count, calendar) => {
      const after = workingDaysAfter(day, count, calendar)
      assert.equal(after, workingDaysBeginningWith(addDays(day, 1), count, calendar))
      assert.ok(workingDaysAfter(day, count + 1, calendar) > after)
    }),
  )
})

test('what is no working day in England and Wales is none across the United Kingdom', () => {
  fc.assert(fc.property(days, (day) => isWorkingDay(day) || !isWorkingDay(day, bankHolidaysAnywhere)))
})
