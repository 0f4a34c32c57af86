import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays } from '../../shared/day.ts'
import { firstDayOf, lookBack } from './reserved33.ts'

test('whatever the award, the first day of the period is in it and the day before is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 120 }), (days, months) => {
      const award = addDays('2015-02-26', days)
      const first = firstDayOf(months, award)
      assert.equal(lookBack(first, award, months).clear, false)
      assert.equal(lookBack(addDays(first, -1), award, months).clear, true)
    }),
  )
})
