import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Day } from '../shared/day.ts'
import { dated, valueOn } from './dated.ts'

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

test('a value in force is a step function: the same as walking the history day by day', () => {
  const histories = fc.uniqueArray(days, { minLength: 1, maxLength: 12 }).map((all) => all.toSorted())
  fc.assert(
    fc.property(histories, days, (froms, day) => {
      const law = dated({
        id: 'any',
        label: 'Any',
        unit: 'pounds',
        history: froms.map((from, value) => ({
          from,
          value,
          source: { title: 'Any' },
          confidence: 'verified' as const,
        })),
        knownTo: '2050-12-31',
        reviewBy: '2050-12-31',
      })
      let walked: number | undefined
      for (const { from, value } of law.history) if (Date.parse(from) <= Date.parse(day)) walked = value
      assert.equal(valueOn(law, day)?.value, walked)
    }),
  )
})
