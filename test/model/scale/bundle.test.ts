import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isViable } from '../../../src/core/appraisal/scale/standing.ts'
import { workBundle, type Bundled } from '../../../src/core/appraisal/scale/bundled.ts'
import { workScale } from '../../../src/core/appraisal/scale/run.ts'
import { together } from '../../../src/core/appraisal/scale/together.ts'
import { sayBundled } from '../../../src/core/appraisal/scale/words.ts'
import { medianOf, type Quantity } from '../../../src/core/chance/quantityField.ts'
import { quantileOf } from '../../../src/core/chance/quantile.ts'
import type { Shape } from '../../../src/core/chance/shape.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { readSound } from '../cases.ts'
import { marlowVale, withAll, type Values } from '../marlowVale.ts'
import { smallService, smallServiceWith } from './services.ts'

const SEED = 3

async function bundleOf(first: Values, second: Values): Promise<Bundled> {
  const bundled = await workBundle(readSound(first).case, readSound(second).case, SEED, runHere)
  assert.ok(bundled.ok, bundled.ok ? '' : JSON.stringify(bundled.problems))
  return bundled.value
}

/** Alone each loses 4,000 a year; together 8,000 + 8,000 − 12,000 = 4,000 is left, over three years 12,000. */
test('adding a second service that shares overhead moves the venture from fail to pass', async () => {
  const { alone, together: both, saving, ...rest } = await bundleOf(smallService('A'), smallService('B'))
  for (const { standing } of alone) {
    assert.equal(isViable(standing), false)
    assert.ok(Math.abs(standing.surplusPounds + 12_000) < 1e-6)
  }
  assert.equal(isViable(both), true)
  assert.ok(Math.abs(both.surplusPounds - 12_000) < 1e-6 && Math.abs(both.turnoverPounds - 160_000) < 1e-6)
  // The price of both is the same, together or apart, and nobody fails.
  assert.ok(Math.abs(saving.more.difference) < 1e-6)
  const said = sayBundled({ alone, together: both, saving, ...rest })
  assert.equal(said[0], 'By itself neither meets all four thresholds; together they do.')
})

test('a service bundled with itself is the same service at twice its size', async () => {
  const { together: both } = await bundleOf(smallService(), smallService())
  const run = await workScale(readSound(smallService()).case, SEED, runHere)
  const twice = run!.sizes.find(({ times }) => times === 2)!
  assert.deepEqual(
    [both.covers, both.failed, both.kept, both.saved],
    [twice.covers, twice.failed, twice.kept, twice.saved],
  )
  assert.ok(Math.abs(both.surplusPounds - twice.surplusPounds) < 1e-6)
  assert.deepEqual(both.reasons, twice.reasons)
})

test('of two sets of what leaving brings the dearer is kept, whichever case it is in', async () => {
  const dear = smallServiceWith({ 'nonPay/insurance/amount': '£14,000' })
  for (const [first, second] of [
    [dear, smallService()],
    [smallService(), dear],
  ] as const) {
    const { together: both } = await bundleOf(first, second)
    // Three years of 8,000 + 8,000 − 14,000.
    assert.ok(Math.abs(both.surplusPounds - 6_000) < 1e-6)
  }
})

test('an uncertain service bundled with another keeps its futures, and what fails alone is told of both', async () => {
  const other = withAll(marlowVale(), { 'service/name': 'Another', 'contracts/main/termMonths': 24 })
  const { alone, notes, together: both } = await bundleOf(marlowVale(), other)
  assert.equal(alone[0].standing.fte, alone[1].standing.fte)
  assert.equal(both.fte, 2 * alone[0].standing.fte)
  assert.ok(Math.abs(both.turnoverPounds / (alone[0].standing.turnoverPounds * 2) - 1) < 0.01)
  assert.ok(notes.some((note) => note.includes('months left of the term')))
})

for (const [what, changes, field] of [
  ['begins in another month', { start: '2024-05' }, 'start'],
  ['looks less far ahead', { months: 24 }, 'months'],
] as const)
  test(`a second service that ${what} is refused, with what would be accepted`, async () => {
    const [first, second] = [smallService(), smallServiceWith(changes)]
    const bundled = await workBundle(readSound(first).case, readSound(second).case, SEED, runHere)
    assert.ok(!bundled.ok)
    assert.deepEqual(
      bundled.problems.map(({ where, got, wanted }) => [where.field, got, wanted]),
      [[field, String(Object.values(changes)[0]), String((first as Readonly<Record<string, unknown>>)[field])]],
    )
  })

const quantity = (shape: Shape): Quantity => ({ path: 'x', kind: 'amount', unit: 'pounds', words: '', shape })

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((value): Shape => ({ kind: 'certain', value })),
  fc.double({ min: 1, max: 1e6, noNaN: true }).map((low): Shape => ({ kind: 'uniform', low, high: 2 * low })),
  fc.double({ min: 1, max: 1e6, noNaN: true }).map((mean): Shape => ({ kind: 'normal', mean, sd: mean / 5 })),
)

test('two quantities together are their sum at the same place of both, the median among them', () => {
  fc.assert(
    fc.property(shapes, shapes, (one, other) => {
      const sum = together([quantity(one), 1], [quantity(other), 1])
      const middle = medianOf(quantity(one)) + medianOf(quantity(other))
      assert.ok(Math.abs(medianOf(sum) - middle) <= 1e-9 * (1 + middle))
      for (const u of [0.1, 0.25, 0.9]) {
        const exact = quantileOf(one)(u) + quantileOf(other)(u)
        assert.ok(Math.abs(quantileOf(sum.shape)(u) - exact) <= 0.005 * (1 + exact))
      }
    }),
    { seed: 17, numRuns: 100 },
  )
})
