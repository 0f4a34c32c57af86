import { assert } from '../shared/assert.ts'
import type { Shape } from './shape.ts'

/** The shapes that take a few values, one after another as u rises. */
export type Stepped = Extract<Shape, { readonly kind: 'bernoulli' | 'oneOf' | 'samples' }>

/**
 * Values in the order u meets them: `values[i]` while u is at most `shares[i]`, the last value beyond the last share.
 * There is one share fewer than values. Where `isBelow`, a value ends just before its share instead of at it.
 */
export interface Steps {
  readonly values: readonly number[]
  readonly shares: readonly number[]
  readonly isBelow: boolean
}

/**
 * The steps of a shape: an event is 1 when u is below its chance; of several values and of samples it is the smallest
 * value whose share, with all smaller ones, is at least u.
 *
 * Throws: AssertionError where there are no values, or none with weight.
 */
export function stepsOf(shape: Stepped): Steps {
  if (shape.kind === 'bernoulli') return { values: [1, 0], shares: [shape.chance], isBelow: true }
  return shape.kind === 'oneOf' ? stepsOfWeights(shape.values) : stepsOfSamples(shape.values)
}

function stepsOfWeights(values: readonly { readonly value: number; readonly weight: number }[]): Steps {
  const rising = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value)
  const total = rising.reduce((sum, { weight }) => sum + weight, 0)
  assert(rising.length > 0 && total < Infinity, `the weights sum to ${total}`)
  let sum = 0
  const shares = rising.slice(0, -1).map(({ weight }) => (sum += weight) / total)
  return { values: rising.map(({ value }) => value), shares, isBelow: false }
}

/** Equal samples make one step. */
function stepsOfSamples(values: readonly number[]): Steps {
  assert(values.length > 0, 'there are no samples')
  const rising = Float64Array.from(values).sort()
  const ends = Array.from(rising.keys()).filter((index) => rising[index] !== rising[index + 1])
  return {
    values: ends.map((index) => rising[index]!),
    shares: ends.slice(0, -1).map((index) => (index + 1) / rising.length),
    isBelow: false,
  }
}

/** How many of some rising numbers are at or below x. */
export function countUpTo(rising: ArrayLike<number>, x: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! <= x) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of some rising numbers are below x. */
export function countBelow(rising: ArrayLike<number>, x: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! < x) low = middle + 1
    else high = middle
  }
  return low
}
