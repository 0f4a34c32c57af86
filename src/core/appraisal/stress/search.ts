/** Amounts tried at once, and how often the gap between two of them is divided again: a 64⁴th of the whole. */
const TRIED_AT_ONCE = 65
const ROUNDS = 4

/** The smallest amount found at which something holds, and the one just below at which it does not. */
export interface Smallest {
  readonly at: number
  /** Null where it holds at the least amount already. */
  readonly below: number | null
}

/**
 * The smallest amount at which something holds, between two: many are tried at once, and the gap below the first that
 * holds is divided again. Found exactly where what holds at an amount holds above it; otherwise it is the first of the
 * amounts tried in the first round, made exact.
 *
 * Returns: null where it holds at none of the amounts of the first round.
 */
export function smallest(least: number, most: number, holds: (amounts: Float64Array) => readonly boolean[]) {
  let [low, high] = [least, most]
  let found: Smallest | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const step = (high - low) / (TRIED_AT_ONCE - 1)
    const [from, to] = [low, high]
    const amounts = Float64Array.from({ length: TRIED_AT_ONCE }, (_, index) =>
      index === TRIED_AT_ONCE - 1 ? to : from + index * step,
    )
    const first = holds(amounts).indexOf(true)
    if (first <= 0) return first < 0 ? found : { at: amounts[0]!, below: null }
    low = amounts[first - 1]!
    high = amounts[first]!
    found = { at: high, below: low }
  }
  return found
}
