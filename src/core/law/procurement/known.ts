/** An answer to yes or no, or `null` where nobody knows yet. What hangs on it is then not known either. */
export type Known = boolean | null

/** Not so. */
export const not = (one: Known): Known => (one === null ? null : !one)

/** Both are so: no as soon as one is not, whatever the other may turn out to be. */
export function both(one: Known, other: Known): Known {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}

/** One of the two is so, or both. */
export const either = (one: Known, other: Known): Known => not(both(not(one), not(other)))

/** The clause for an answer. */
export const clauseFor = (known: Known, yes: string, no: string, unknown: string): string =>
  known === null ? unknown : known ? yes : no
