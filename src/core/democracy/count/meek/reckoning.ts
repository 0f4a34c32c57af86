import { ONE, type Shares } from './shares.ts'
import { multiplyDivideUp, type Units } from '../units.ts'

/** How amounts are reckoned: in doubles while all votes together stay below 2^53 units, in bigints beyond. */
export interface Reckoning<Amount extends Units> {
  /** B.2.a: what each candidate got when the papers were shared out. */
  readonly votes: (shares: Shares, candidates: number) => ArrayLike<Amount>
  readonly sum: (votes: ArrayLike<Amount>) => Amount
  /** B.2.b. */
  readonly quota: (sum: Amount, seats: number) => Amount
  /** B.2.d: what the elected hold above the quota, taken together; never below nothing. */
  readonly surplus: (votes: ArrayLike<Amount>, quota: Amount, elected: readonly number[]) => Amount
  readonly minus: (a: Amount, b: Amount) => Amount
  /** B.2.f: the factor times the quota, rounded up, divided by the votes, rounded up. */
  readonly keep: (factor: number, quota: Amount, votes: Amount) => number
  /** Whole votes as an amount. */
  readonly whole: (votes: number) => Amount
}

/** So many votes, each in units, stay below 2^53. */
export const NARROW_MOST = Math.floor(Number.MAX_SAFE_INTEGER / ONE)

export const narrow: Reckoning<number> = {
  votes({ count, who, papers, kept }, candidates) {
    const votes = new Float64Array(candidates)
    for (let share = 1; share < count; share++) votes[who[share]!]! += papers[share]! * kept[share]!
    return votes
  },
  sum(votes) {
    let sum = 0
    for (let each = 0; each < votes.length; each++) sum += votes[each]!
    return sum
  },
  quota: (sum, seats) => Math.floor(sum / (seats + 1)) + 1,
  surplus: (votes, quota, elected) =>
    Math.max(
      0,
      elected.reduce((sum, each) => sum + votes[each]! - quota, 0),
    ),
  minus: (a, b) => a - b,
  keep: (factor, quota, votes) => multiplyDivideUp(multiplyDivideUp(factor, quota, ONE), ONE, votes),
  whole: (votes) => votes * ONE,
}

const WIDE_ONE = BigInt(ONE)

export const wide: Reckoning<bigint> = {
  votes({ count, who, papers, kept }, candidates) {
    const votes: bigint[] = Array.from({ length: candidates }, () => 0n)
    for (let share = 1; share < count; share++) votes[who[share]!]! += BigInt(papers[share]!) * BigInt(kept[share]!)
    return votes
  },
  sum(votes) {
    let sum = 0n
    for (let each = 0; each < votes.length; each++) sum += votes[each]!
    return sum
  },
  quota: (sum, seats) => sum / BigInt(seats + 1) + 1n,
  surplus(votes, quota, elected) {
    const sum = elected.reduce((sum, each) => sum + votes[each]! - quota, 0n)
    return sum > 0n ? sum : 0n
  },
  minus: (a, b) => a - b,
  keep: (factor, quota, votes) => Number(over(over(BigInt(factor) * quota, WIDE_ONE) * WIDE_ONE, votes)),
  whole: (votes) => BigInt(votes) * WIDE_ONE,
}

/** A quotient rounded up. */
const over = (a: bigint, b: bigint): bigint => (a + b - 1n) / b
