import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComparedLine } from './compared.ts'
import { bySize, byThing, differs } from './order.ts'

const line = (thing: string, difference: number, unit = 'pounds'): ComparedLine => ({
  thing,
  unit,
  left: { name: `a/${thing}`, says: thing, value: 0 },
  right: { name: `b/${thing}`, says: thing, value: difference },
  difference,
  isSum: false,
})

const lines = [
  line('bank', -300),
  line('pay', 20),
  line('levy', -20),
  // Less than a penny more than its equals: what a sum in another order can leave does not decide.
  line('agency', 20.000_000_1),
  line('in-post', 900, 'fte'),
  line('posts', 0.5, 'ratio'),
  line('absence', -0.5, 'ratio'),
]
const sorted = ['bank', 'agency', 'levy', 'pay', 'in-post', 'absence', 'posts']

/** Every order of a list would be thousands: each turn of it, both ways about, puts each line before each other. */
const turns = lines.flatMap((_, index) => {
  const turned = [...lines.slice(index), ...lines.slice(0, index)]
  return [turned, turned.toReversed()]
})

test('the largest difference stands first whichever its sign, pounds before all else, and equals stand by name', () => {
  for (const given of turns)
    assert.deepEqual(
      bySize(given).map(({ thing }) => thing),
      sorted,
    )
})

test('by name the order is that of the names', () => {
  for (const given of turns)
    assert.deepEqual(
      byThing(given).map(({ thing }) => thing),
      sorted.toSorted(),
    )
})

for (const [one, other, unit, told] of [
  [100, 100.004, 'pounds', false],
  [100, 100.005_1, 'pounds', true],
  [0, 1e-10, 'pounds', false],
  [0, 1e-10, 'ratio', true],
  [1, 1 + 1e-10, 'ratio', false],
  [1, 1 + 1e-8, 'ratio', true],
  [0, 0, 'fte', false],
] as const)
  test(`${one} and ${other} in ${unit} are ${told ? 'told apart' : 'the same'}`, () => {
    assert.equal(differs(one, other, unit), told)
    assert.equal(differs(other, one, unit), told)
  })
