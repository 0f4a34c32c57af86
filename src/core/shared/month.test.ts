import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  addMonths,
  financialYearOf,
  isMonth,
  lastDayOf,
  monthsBetween,
  parseMonth,
  sayMonth,
  sayYears,
  type Month,
} from './month.ts'

test('a month is four digits, a hyphen and 01 to 12', () => {
  for (const month of ['2018-09', '1900-01', '2199-12']) assert.ok(isMonth(month), month)
  for (const text of [
    '2018-13',
    '2018-00',
    '2018-9',
    '0201-09',
    '2018-09-01',
    '2018/09',
    'September 2018',
    '',
    '２018-09',
  ]) {
    assert.equal(parseMonth(text), undefined, text)
  }
})

test('spaces around a typed month are forgiven', () => {
  assert.equal(parseMonth(' 2018-09 '), '2018-09')
})

test('months are added and subtracted across years', () => {
  const cases: readonly (readonly [Month, number, Month])[] = [
    ['2018-09', 0, '2018-09'],
    ['2018-09', 3, '2018-12'],
    ['2018-09', 4, '2019-01'],
    ['2018-01', -1, '2017-12'],
    ['2018-12', 120, '2028-12'],
  ]
  for (const [from, count, to] of cases) {
    assert.equal(addMonths(from, count), to)
    assert.equal(monthsBetween(from, to), count)
  }
})

test('a financial year runs from April to March', () => {
  assert.equal(financialYearOf('2018-03'), 2017)
  assert.equal(financialYearOf('2018-04'), 2018)
  assert.equal(financialYearOf('2018-09'), 2018)
  assert.equal(financialYearOf('2019-03'), 2018)
})

test('the last day of a month follows the Gregorian leap years', () => {
  const cases = { '2018-04': '2018-04-30', '2018-12': '2018-12-31', '2019-02': '2019-02-28', '2020-02': '2020-02-29' }
  for (const [month, day] of Object.entries(cases)) assert.equal(lastDayOf(month as Month), day)
  // 1900 and 2100 are not leap years; 2000 is.
  assert.equal(lastDayOf('2100-02'), '2100-02-28')
  assert.equal(lastDayOf('2000-02'), '2000-02-29')
})

test('years are said as people say them', () => {
  assert.deepEqual([1, 2].map(sayYears), ['1 year', '2 years'])
})

test('a month is said as people say it', () => {
  assert.equal(sayMonth('2018-09'), 'September 2018')
})
