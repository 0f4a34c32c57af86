import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { dayAfterPeriod, readPeriod, sayPeriod } from './period.ts'

test('a period is read as public bodies write it, and said so again', () => {
  const cases = [
    ['90 days', '90 days'],
    ['1 day', '1 day'],
    ['12weeks', '12 weeks'],
    [' 6 Months ', '6 months'],
    ['60 months', '60 months'],
    ['261 weeks', '261 weeks'],
    ['1827 days', '1827 days'],
  ]
  for (const [typed, said] of cases) {
    const read = readPeriod(typed!)
    assert.equal(read.ok ? sayPeriod(read.value) : read.message, said, typed)
  }
})

test('what is no period is refused with what would be one', () => {
  const cases = [
    ['90', 'This is not read as a length of time.'],
    ['soon', 'This is not read as a length of time.'],
    ['1.5 months', 'This is not read as a length of time.'],
    ['-3 weeks', 'This is not read as a length of time.'],
    ['0 days', 'This is no time at all.'],
    ['61 months', 'This is longer than five years.'],
    ['262 weeks', 'This is longer than five years.'],
    ['1828 days', 'This is longer than five years.'],
    ['', 'Nothing is written here.'],
  ]
  for (const [typed, message] of cases) {
    const read = readPeriod(typed!)
    assert.equal(read.ok || read.message, message, typed)
  }
})

test('a period elapses from a day that is not counted, and months to the corresponding date', () => {
  const cases: [Day, string, Day][] = [
    ['2026-06-10', '1 day', '2026-06-11'],
    ['2026-06-10', '30 days', '2026-07-10'],
    ['2026-06-10', '2 weeks', '2026-06-24'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2027-08-31', '6 months', '2028-02-29'],
    ['2026-10-12', '12 months', '2027-10-12'],
  ]
  for (const [from, typed, day] of cases) {
    const read = readPeriod(typed)
    assert.ok(read.ok)
    assert.equal(dayAfterPeriod(from, read.value), day, `${typed} from ${from}`)
  }
})
