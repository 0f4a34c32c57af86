import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { indexOf } from '../../src/core/appraisal/concentration.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { openSound, readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const settings = { trials: 1024, seed: 3 }

for (const [sources, largest, index] of [
  [[7], 1, 1],
  [[5, 5], 0.5, 0.5],
  [[30, 10], 0.75, 0.625],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.1, 0.1],
  [[60, 20, 20], 0.6, 0.44],
] as const)
  test(`income of ${sources.join(', ')} has a largest share of ${largest} and a concentration of ${index}`, () => {
    const found = indexOf(sources)
    assert.ok(Math.abs(found.largest - largest) < 1e-12 && Math.abs(found.index - index) < 1e-12)
  })

test('concentration lies between that of equal shares and the largest share, whatever the size', () => {
  const sources = fc.array(fc.double({ min: 0.01, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(sources, fc.double({ min: 0.1, max: 100, noNaN: true }), (each, times) => {
      const { largest, index } = indexOf(each)
      assert.ok(index >= 1 / each.length - 1e-12 && index <= largest + 1e-12 && largest <= 1)
      assert.ok(Math.abs(indexOf(each.map((pounds) => times * pounds)).index - index) < 1e-9)
    }),
    { seed: 41, numRuns: 200 },
  )
})

/** £90,000 and £30,000 a year; the second goes after twelve months of sixteen. */
test('each year of the middle case has its own, and a contract that goes leaves one customer', async () => {
  const file = new URL('../golden/finance/second-contract-lost/case.yaml', import.meta.url).pathname
  const { case: theCase, book } = await openSound(file)
  const { options } = await appraise(theCase, book, settings, runHere)
  const { years, customers } = options.find(({ id }) => id === 'mutual')!.concentration!
  assert.deepEqual(years, [
    { year: 1, months: 12, incomePounds: 120_000, largest: 0.75, index: 0.625 },
    { year: 2, months: 4, incomePounds: 30_000, largest: 1, index: 1 },
  ])
  assert.deepEqual(customers, ['main'])
})

test('its first year and months of life are those that viability is judged by', async () => {
  const two = withAll(marlowVale(), {
    contracts: {
      ...(marlowVale()['contracts'] as object),
      school: { commissioner: 'A school', price: '£80,000', termMonths: 60 },
    },
  })
  const { case: theCase, book } = readSound(two)
  const { options } = await appraise(theCase, book, settings, runHere)
  for (const { books, viability, concentration } of options.map((each) => ({ ...each, books: each.cash !== null }))) {
    if (!books) assert.equal(concentration, null)
    else {
      const share = `${Math.round(100 * concentration!.years[0]!.largest)}%`
      const life = concentration!.monthsOfLife
      const lives = life === null ? 'to the end of the run' : `${life} months`
      assert.equal(viability.find(({ id }) => id === 'breadth')!.figure, `${share}; ${lives}`)
    }
  }
})
