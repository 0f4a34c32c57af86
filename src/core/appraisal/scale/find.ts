/** Something that holds at some sizes and not at others, tried at several in rising order. */
export interface Tried {
  readonly times: number
  readonly holds: boolean
}

/** Where something holds among the sizes that were tried. */
export type Found =
  /** At every size tried. */
  | { readonly kind: 'always' }
  /** At none of them. */
  | { readonly kind: 'never' }
  /** From a size on, and not at the largest tried below it; `isMixed` where it held at a smaller one still. */
  | { readonly kind: 'from'; readonly from: number; readonly below: number; readonly isMixed: boolean }
  /** At some, but not at the largest tried: from the least to the most at which it held. */
  | { readonly kind: 'upTo'; readonly least: number; readonly most: number }

/**
 * Say where something holds, from what was tried. A size is only called enough if every larger one that was tried is
 * enough too: chances and managers who respond need not rise steadily with size.
 */
export function foundIn(tried: readonly Tried[]): Found {
  const holding = tried.filter(({ holds }) => holds).map(({ times }) => times)
  if (holding.length === 0) return { kind: 'never' }
  if (holding.length === tried.length) return { kind: 'always' }
  const lastNot = tried.findLastIndex(({ holds }) => !holds)
  if (lastNot === tried.length - 1) return { kind: 'upTo', least: holding[0]!, most: holding.at(-1)! }
  return {
    kind: 'from',
    from: tried[lastNot + 1]!.times,
    below: tried[lastNot]!.times,
    isMixed: holding[0]! < tried[lastNot]!.times,
  }
}

/** Sizes tried first: from an eighth to eight times, each √2 times the one before. */
export const SIZES: readonly number[] = [
  ...[0.125, 0.25, 0.5, 1, 2, 4].flatMap((times) => [times, times * Math.SQRT2]),
  8,
]

/** A size is sought until the one below it at which it does not hold is so near. */
const NEAR = 1.03

/** The next size to try between one that is enough and the largest below it that is not; null when they are near. */
export function nextBetween(found: Found): number | null {
  if (found.kind !== 'from' || found.from <= found.below * NEAR) return null
  return Math.sqrt(found.from * found.below)
}
