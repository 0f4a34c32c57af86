import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import type { Dated } from '../dated.ts'
import { lawOn } from '../lawOn.ts'
import { lowerEarningsLimitWeek } from './employerNicValues.ts'
import { minimumWage18To20, minimumWageUnder18AndApprentice } from './minimumWageValues.ts'

test('the lower rates and the lower earnings limit change on their days', () => {
  const cases: [Dated<number>, Day, number | undefined][] = [
    [minimumWage18To20, '2016-03-31', undefined],
    [minimumWage18To20, '2016-09-30', 5.3],
    [minimumWage18To20, '2016-10-01', 5.55],
    [minimumWage18To20, '2025-03-31', 8.6],
    [minimumWage18To20, '2025-04-01', 10],
    [minimumWage18To20, '2026-03-31', 10],
    [minimumWage18To20, '2026-04-01', 10.85],
    [minimumWageUnder18AndApprentice, '2022-03-31', undefined],
    [minimumWageUnder18AndApprentice, '2024-03-31', 5.28],
    [minimumWageUnder18AndApprentice, '2024-04-01', 6.4],
    [minimumWageUnder18AndApprentice, '2025-04-01', 7.55],
    [minimumWageUnder18AndApprentice, '2026-04-01', 8],
    [lowerEarningsLimitWeek, '2017-04-05', undefined],
    [lowerEarningsLimitWeek, '2022-04-05', 120],
    [lowerEarningsLimitWeek, '2022-04-06', 123],
    [lowerEarningsLimitWeek, '2025-04-05', 123],
    [lowerEarningsLimitWeek, '2025-04-06', 125],
    [lowerEarningsLimitWeek, '2026-04-06', 129],
  ]
  for (const [law, day, value] of cases) assert.equal(lawOn(day).find(law), value, `${law.id} ${day}`)
})
