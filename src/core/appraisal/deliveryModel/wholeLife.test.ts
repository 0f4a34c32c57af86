import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cheapestOf } from './conclusions.ts'
import { mixedOption, type ModelOption } from './wholeLife.ts'

const option = (id: string, pounds: number | null, giveOrTake = 0): ModelOption => ({
  id,
  name: id,
  cost: pounds === null ? null : { pounds, giveOrTake },
  kept: null,
  saved: null,
  failed: null,
})

test('a mix costs each part its share of the whole, and what joining them costs', () => {
  const mix = (inHouseShare: number, joiningPounds = 0) =>
    mixedOption({ inHouse: option('a', 1000, 10), outside: option('b', 800, 30), inHouseShare, joiningPounds }).cost
  // 0.25 × 1000 + 0.75 × 800 + 50 = 900; the error 0.25 × 10 + 0.75 × 30 = 25.
  assert.deepEqual(mix(0.25, 50), { pounds: 900, giveOrTake: 25 })
  assert.deepEqual(mix(1), { pounds: 1000, giveOrTake: 10 })
  assert.deepEqual(mix(0), { pounds: 800, giveOrTake: 30 })
})

test('a mix of what has no cost has none, and no chance is made up for it', () => {
  const inHouse = { ...option('a', 1000), kept: { p: 0.5, se: 0.01 } }
  const mixed = mixedOption({ inHouse, outside: option('b', null), inHouseShare: 0.5, joiningPounds: 0 })
  assert.deepEqual([mixed.cost, mixed.kept, mixed.saved, mixed.failed], [null, null, null, null])
})

test('costs are told apart only by more than their errors together', () => {
  const ids = (...options: ModelOption[]) => cheapestOf(options).map(({ id }) => id)
  assert.deepEqual(ids(option('a', 100, 5), option('b', 110, 5)), ['a', 'b'])
  assert.deepEqual(ids(option('a', 100, 5), option('b', 110.5, 5)), ['a'])
  assert.deepEqual(ids(option('a', 100, 0), option('b', 100, 0)), ['a', 'b'])
  assert.deepEqual(ids(option('a', null), option('b', 110)), ['b'])
  assert.deepEqual(ids(option('a', null)), [])
})
