import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Month } from '../shared/month.ts'
import type { Dated } from './dated.ts'
import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from './employment/apprenticeshipLevyValues.ts'
import { employerNicRate, secondaryThresholdMonth } from './employment/employerNicValues.ts'
import { lawTable } from './lawTable.ts'

test('a month takes the law of its last day: a change on the 6th serves the whole month', () => {
  // 13.8% until 5 April 2022, 15.05% until 5 November 2022, 13.8% again.
  const table = tableOf(employerNicRate, '2022-03', 9)
  assert.deepEqual([...table.values], [0.138, 0.1505, 0.1505, 0.1505, 0.1505, 0.1505, 0.1505, 0.1505, 0.138])
  assert.equal(table.heldFrom, null)
})

test('a tax that had not begun is a nought', () => {
  assert.deepEqual([...tableOf(apprenticeshipLevyRate, '2017-03', 2).values], [0, 0.005])
  assert.deepEqual([...tableOf(apprenticeshipLevyAllowance, '2017-03', 2).values], [0, 15_000])
})

test('beyond the last known day the value is held, and the table says from which month', () => {
  // Known to 5 April 2027: March 2027 ends before it, April 2027 after.
  const table = tableOf(secondaryThresholdMonth, '2027-02', 4)
  assert.deepEqual([...table.values], [417, 417, 417, 417])
  assert.equal(table.heldFrom, 2)
  assert.equal(tableOf(secondaryThresholdMonth, '2027-02', 2).heldFrom, null)
  assert.equal(tableOf(secondaryThresholdMonth, '2030-01', 12).heldFrom, 0)
})

test('a table says how sure we are of the least sure value it rests on', () => {
  const recalled: Dated<number> = {
    ...employerNicRate,
    history: employerNicRate.history.map((entry, index) => (index === 0 ? { ...entry, confidence: 'memory' } : entry)),
  }
  assert.equal(tableOf(recalled, '2022-03', 2).leastSure, 'memory')
  // From November 2022 the rate was read in an official text, as it was from April 2025.
  assert.equal(tableOf(employerNicRate, '2022-11', 6).leastSure, 'verified')
  // A nought worked out from a beginning that was read at second hand.
  assert.equal(tableOf(apprenticeshipLevyRate, '2017-03', 2).leastSure, 'secondary')
})

test('a case that starts before the first known value is refused', () => {
  assert.deepEqual(lawTable(secondaryThresholdMonth, '2015-01', 60), {
    ok: false,
    problems: [
      {
        where: { field: 'start' },
        message:
          'Secondary threshold of National Insurance, monthly: no value known before 6 April 2016; ' +
          'the case starts in 2015-01',
        got: '2015-01',
        wanted: 'a date on or after 6 April 2016',
      },
    ],
  })
  // April 2016 ends after 6 April, so it is the first month that can be served.
  assert.equal(lawTable(secondaryThresholdMonth, '2016-03', 1).ok, false)
  assert.equal(tableOf(secondaryThresholdMonth, '2016-04', 1).values[0], 676)
})

function tableOf(law: Dated<number>, start: Month, months: number) {
  const table = lawTable(law, start, months)
  assert.ok(table.ok)
  return table.value
}
