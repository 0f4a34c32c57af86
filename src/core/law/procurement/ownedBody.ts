import type { Known } from '../rule.ts'

/** A body that one authority owns, or several own together. `null` wherever nobody knows yet. */
export interface OwnedBody {
  /** Whether the authority, or all of them together, hold most of the votes or have the last word in another way. */
  readonly parent: Known
  /** Whether anybody else has a decisive influence on what it does. */
  readonly othersDecide: Known
  /** Share of its work that is for those authorities, and for other bodies they control. 0 to 1. */
  readonly shareForOwners: number | null
  /** Whether anybody who is no public authority holds shares: an employee, a trust, a charity, a firm. */
  readonly outsideShares: Known
  /** What is asked where several authorities own it together; `null` for one alone. */
  readonly jointly: Jointly | null
}

/** How several authorities hold a body together. */
export interface Jointly {
  /** Whether each of them is represented on its board. */
  readonly eachOnBoard: Known
  /** Whether any of its work is against the interests of one of them. */
  readonly actsAgainst: Known
}
