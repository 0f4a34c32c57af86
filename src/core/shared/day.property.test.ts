import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, addMonthsToDay, daysBetween, weekdayOf, type Day } from './day.ts'

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10) as Day
const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => dayOf(date))
const DAY_MILLISECONDS = 86_400_000

test('days are added and counted as the calendar of the engine does it', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -15_000, max: 15_000 }), (day, count) => {
      const to = dayOf(new Date(Date.parse(day) + count * DAY_MILLISECONDS))
      assert.equal(addDays(day, count), to)
      assert.equal(daysBetween(day, to), count)
    }),
  )
})

test('the weekday is that of the calendar of the engine, with Monday first', () => {
  fc.assert(fc.property(days, (day) => weekdayOf(day) === (new Date(day).getUTCDay() + 6) % 7))
})

test('months added keep the day of the month wherever the month has it, and else fall back to its last day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 240 }), (day, count) => {
      const [year, month, inMonth] = day.split('-').map(Number) as [number, number, number]
      // Day 0 of the month after is the last day of the month.
      const last = new Date(Date.UTC(year, month + count, 0))
      const wanted = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(inMonth, last.getUTCDate())))
      assert.equal(addMonthsToDay(day, count), dayOf(wanted))
    }),
  )
})
