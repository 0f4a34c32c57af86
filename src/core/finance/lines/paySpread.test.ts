import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { of } from '../../graph/expression.ts'
import { interpret } from '../../graph/interpret.ts'
import { makeModel } from '../../graph/model.ts'
import { runCalendar } from '../calendar.ts'
import { meanAbove } from './paySpread.ts'

interface Spread {
  readonly middle: number
  readonly spread: number
  readonly floor: number
}

/** What the model makes of it. */
function found({ middle, spread, floor }: Spread, threshold: number): number {
  const pounds = (value: number) => of(value, 'pounds per people')
  const is = meanAbove({ middle: pounds(middle), spread, floor: pounds(floor) }, pounds(threshold))
  const model = makeModel(
    [{ name: 'world/above', unit: 'pounds per people', says: 'above', is }],
    runCalendar('2025-04', 1),
  )
  assert.ok(model.ok)
  return interpret(model.value, { trials: 1, values: new Map() }, ['world/above']).get('world/above')![0]!
}

/** The same person by person: pay in the middle of each of so many equal steps. */
function counted({ middle, spread, floor }: Spread, threshold: number): number {
  const people = 4000
  let sum = 0
  for (let each = 0; each < people; each++) {
    const pay = middle * (1 - spread + (2 * spread * (each + 0.5)) / people)
    sum += Math.max(0, Math.max(pay, floor) - threshold)
  }
  return sum / people
}

/** Threshold, floor and the mean above it of pay from 800 to 1,200. */
const BOUNDARIES: readonly (readonly [string, number, number, number])[] = [
  ['a threshold below everyone takes off just itself', 500, 0, 500],
  ['at the least paid too', 800, 0, 200],
  ['in the middle half of the people are an average of 100 above', 1000, 0, 50],
  ['at the best paid nobody is above', 1200, 0, 0],
  ['nor above that', 1500, 0, 0],
  ['a floor in the middle lifts the lower half to it', 0, 1000, 1050],
  ['a floor above everyone is what all are paid', 417, 1300, 883],
  ['a floor at the least paid changes nothing', 0, 800, 1000],
  ['a floor under the threshold changes nothing', 1000, 900, 50],
]

for (const [why, threshold, floor, wanted] of BOUNDARIES)
  test(`pay spread evenly from 800 to 1,200: ${why}`, () =>
    assert.ok(Math.abs(found({ middle: 1000, spread: 0.2, floor }, threshold) - wanted) < 1e-9))

test('of any spread, floor and threshold the mean is what counting people one by one gives', () => {
  const pounds = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(pounds, fc.integer({ min: 1, max: 95 }), pounds, pounds, (middle, percent, floor, threshold) => {
      const spread = { middle, spread: percent / 100, floor }
      assert.ok(Math.abs(found(spread, threshold) - counted(spread, threshold)) <= 1e-6 * (middle + floor))
    }),
  )
})

test('a spread never lowers what is above a threshold, and more of it raises no less', () => {
  const at = (spread: number) => found({ middle: 834, spread, floor: 0 }, 417)
  const means = [0.1, 0.4, 0.5, 0.6, 0.75, 0.95].map(at)
  for (const [index, mean] of means.entries()) assert.ok(mean >= (means[index - 1] ?? 417) - 1e-9)
})
