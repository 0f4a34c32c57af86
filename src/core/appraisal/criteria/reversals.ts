import type { Reversal, Total, WeightedResult } from './result.ts'

/**
 * Every pair of options that another weighting puts the other way round than the weights as locked do. A tie on either
 * side turns nothing round, and what is not ranked is in no pair.
 */
export function reversalsOf([locked, ...others]: readonly WeightedResult[]): readonly Reversal[] {
  if (locked === undefined) return []
  return others.flatMap(({ id, totals }) =>
    totals.flatMap((ahead) =>
      totals
        .filter((behind) => isAhead(ahead, behind) && isAhead(at(locked, behind), at(locked, ahead)))
        .map((behind) => ({ weighting: id, ahead: ahead.option, behind: behind.option })),
    ),
  )
}

const isAhead = (one: Total, other: Total): boolean => one.rank !== null && other.rank !== null && one.rank < other.rank

const at = ({ totals }: WeightedResult, { option }: Total): Total => totals.find((total) => total.option === option)!
