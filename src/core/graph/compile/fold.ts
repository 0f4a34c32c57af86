import type { Operator } from '../expression.ts'
import type { Node } from './node.ts'

/** What a part is when it is the same in every trial: one number, or one a month. */
export type Known = Extract<Node, { kind: 'constant' | 'monthly' }>

export const isKnown = (node: Node): node is Known => node.kind === 'constant' || node.kind === 'monthly'

/** Values by month as a node: a constant where they are all the same, to the bit. */
export function knownOf(values: Float64Array): Known {
  const [first = 0] = values
  return values.every((value) => Object.is(value, first))
    ? { kind: 'constant', value: first }
    : { kind: 'monthly', values }
}

/** A key that is the same for the same value, to the bit: 0 has two signs, and a map has one place for both. */
export const exactly = (value: number): number | string => (Object.is(value, -0) ? '-0' : value)

/** The value of what is known in a month. */
export const knownAt = (known: Known, month: number): number =>
  known.kind === 'constant' ? known.value : known.values[month]!

/** Work out, month by month, what is the same in every trial, of one to three parts. */
export function foldTogether(
  months: number,
  parts: readonly Known[],
  work: (first: number, second: number, third: number) => number,
): Known {
  // Work that takes fewer parts does not look at those that stand in for the others.
  const [first, second = first!, third = first!] = parts
  const inMonth = (month: number): number => work(knownAt(first!, month), knownAt(second, month), knownAt(third, month))
  if (parts.every(({ kind }) => kind === 'constant')) return { kind: 'constant', value: inMonth(0) }
  const values = new Float64Array(months)
  for (let month = 0; month < months; month++) values[month] = inMonth(month)
  return knownOf(values)
}

/** One number from two, as the interpreter has it. */
export function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case 'plus':
      return left + right
    case 'minus':
      return left - right
    case 'times':
      return left * right
    case 'over':
      return left / right
    case 'min':
      return right < left ? right : left
    case 'max':
      return left < right ? right : left
    case 'less':
      return left < right ? 1 : 0
    case 'atMost':
      return left <= right ? 1 : 0
  }
}
