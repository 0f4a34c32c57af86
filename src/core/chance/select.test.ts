import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rankAt } from './rank.ts'
import { selector, type Column } from './select.ts'

const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

/** The yardstick: the engine's own sort, which puts −0 before 0. */
function bySorting(column: Column, shares: readonly number[]): number[] {
  const sorted = column.slice().sort()
  return shares.map((share) => sorted[rankAt(share, sorted.length) - 1]!)
}

/** Values of 0, 1, … 4,095 out of order: 1,597 and 4,096 have no factor in common, so each comes once. */
const column = (valueOf: (step: number) => number) =>
  Float64Array.from({ length: 4_096 }, (_, trial) => valueOf((trial * 1_597) % 4_096))

const COLUMNS: Readonly<Record<string, Float64Array>> = {
  'evenly spread values': column((step) => step - 2_000),
  'equal values': column(() => 7.25),
  'two values': column((step) => (step < 1_300 ? -1 : 4)),
  'a limit that most values meet': column((step) => Math.min(step, 900)),
  'nothing but zeros of both signs': column((step) => (step < 500 ? -0 : 0)),
  'zeros of both signs among others': column((step) => (step < 100 ? -1 : step < 600 ? -0 : step < 3_000 ? 0 : 1)),
  'outliers a thousand million times as far out': column((step) => (step % 50 === 0 ? step * 1e9 : step)),
  'values that differ by less than f32 can tell': column((step) => 1 + step / 2 ** 40),
  'values beyond the range of f32': column((step) => (step - 2_048) * 1e290),
  'values that f32 cannot tell from nothing': column((step) => (step - 2_048) * 1e-300),
  'infinities at both ends': column((step) => (step < 300 ? -Infinity : step > 4_000 ? Infinity : step)),
  'one trial': Float64Array.of(3),
  'two trials': Float64Array.of(3, -2),
  'a few trials': Float64Array.of(5, -0, 3, 0, 5, 5, -7, 1),
}

for (const [name, values] of Object.entries(COLUMNS)) {
  test(`selection gives what sorting gives, to the last bit: ${name}`, () => {
    const select = selector(4_096)
    assert.deepEqual(select.of(values, SHARES), bySorting(values, SHARES))
    const rounded = Float32Array.from(values)
    assert.deepEqual(select.of(rounded, SHARES), bySorting(rounded, SHARES))
  })
}

test('shares may come in any order and more than once', () => {
  const values = column((step) => step)
  assert.deepEqual(selector(4_096).of(values, [0.75, 0.25, 1, 0.25, 0]), [3_071, 1_023, 4_095, 1_023, 0])
})

test('one selector serves columns of many lengths one after the other, and leaves them as they are', () => {
  const select = selector(4_096)
  for (const values of Object.values(COLUMNS)) {
    const before = values.slice()
    assert.deepEqual(select.of(values, SHARES), bySorting(values, SHARES))
    assert.deepEqual(values, before)
  }
})

test('no values, or more than there is room for, stop the work', () => {
  const select = selector(4)
  assert.throws(() => select.of(new Float64Array(0), SHARES), { name: 'AssertionError' })
  assert.throws(() => select.of(new Float64Array(5), SHARES), { name: 'AssertionError' })
})
