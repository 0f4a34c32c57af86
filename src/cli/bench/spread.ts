import { sayWhole } from '../../core/shared/money.ts'

/** The middle of some rounds, and the least and the most of them. */
export interface Spread {
  readonly middle: number
  readonly least: number
  readonly most: number
}

/** The median of an even number of rounds is the mean of the two in the middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const half = (sorted.length - 1) / 2
  const middle = (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2
  return { middle, least: sorted[0]!, most: sorted.at(-1)! }
}

/** Three figures are as many as the spread between rounds leaves. */
export const figure = (value: number): string =>
  value >= 1000 ? sayWhole(Number(value.toPrecision(3))) : String(Number(value.toPrecision(3)))

/** `12.1 (11.8 to 13)`: the middle, the least and the most. */
export const saySpread = ({ middle, least, most }: Spread): string =>
  `${figure(middle)} (${figure(least)} to ${figure(most)})`
