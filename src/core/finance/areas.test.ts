import assert from 'node:assert/strict'
import { test } from 'node:test'
import { of } from '../graph/expression.ts'
import { makeModel } from '../graph/model.ts'
import { areasOf, linesOf } from './areas.ts'
import type { Option } from './option.ts'

const lines = ['world/pay', 'mutual/bank', 'terms/kept/pay', 'mutual/main/price'].map((name) => ({
  name,
  unit: 'ratio',
  says: name,
  is: of(1, 'ratio'),
}))
const made = makeModel(lines, { months: 1, yearStarts: Uint8Array.of(1), years: Int32Array.of(2020) })
assert.ok(made.ok)
const mutual: Option = {
  id: 'mutual',
  name: 'A mutual',
  inHouse: false,
  changes: true,
  books: true,
  joiners: 'joined-mutual',
  holds: ['main'],
}
const built = { model: made.value, options: [mutual] }

test('each area is named once, an option by its own name', () => {
  assert.deepEqual(
    areasOf(built).map(({ id, name }) => [id, name]),
    [
      ['world', 'The world outside, the same for every option'],
      ['mutual', 'A mutual'],
      ['terms', 'What one post costs, by group and terms'],
    ],
  )
})

test('the lines of an area are those whose names begin with it', () => {
  assert.deepEqual(
    linesOf(built, 'mutual').map(({ name }) => name),
    ['mutual/bank', 'mutual/main/price'],
  )
  assert.deepEqual(linesOf(built, 'mut'), [])
})
