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
