import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from './assert.ts'
import { addDays, addMonthsToDay, daysBetween, monthOf, parseDay, sayDay, sayWeekday, type Day } from './day.ts'

test('a day is one that exists', () => {
  for (const day of ['2018-09-30', '2020-02-29', '2018-01-01', '2018-12-31']) assert.equal(parseDay(day), day)
  for (const text of [
    '2018-04-31',
    '2019-02-29',
    '2100-02-29',
    '2018-09-00',
    '2018-09-1',
    '2018-9-01',
    '30/09/2018',
    '2018-09',
    '',
    '2018-09-30T00:00',
  ]) {
    assert.equal(parseDay(text), undefined, text)
  }
})

test('a day is said as people say it', () => {
  assert.equal(sayDay('2018-09-01'), '1 September 2018')
})

test('a day is said with its weekday, and belongs to its month', () => {
  assert.equal(sayWeekday('2027-01-05'), 'Tuesday 5 January 2027')
  assert.equal(sayWeekday('2026-11-22'), 'Sunday 22 November 2026')
  assert.equal(monthOf('2027-01-05'), '2027-01')
})

test('days are added over the ends of months, years, leap years and centuries', () => {
  const cases: [Day, number, Day][] = [
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-06-10', 0, '2026-06-10'],
    ['2026-01-01', 365, '2027-01-01'],
  ]
  for (const [from, count, to] of cases) {
    assert.equal(addDays(from, count), to, `${from} and ${count}`)
    assert.equal(daysBetween(from, to), count, `${from} to ${to}`)
  }
})

test('months are added to the same day of the month, or to its last', () => {
  const cases: [Day, number, Day][] = [
    ['2024-04-02', 36, '2027-04-02'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ]
  for (const [from, count, to] of cases) assert.equal(addMonthsToDay(from, count), to, `${from} and ${count} months`)
})

test('a day outside those we know, or half a day on, is our mistake', () => {
  assert.throws(() => addDays('2199-12-31', 1), AssertionError)
  assert.throws(() => addDays('1900-01-01', -1), AssertionError)
  assert.throws(() => addDays('2026-06-10', 0.5), AssertionError)
  assert.throws(() => sayWeekday('2026-02-29'), AssertionError)
})
