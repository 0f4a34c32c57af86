import type { PaperTree } from '../election/paperTree.ts'
import { multiplyDivideUp } from './units.ts'

/** A whole vote in units: the rule keeps nine decimals. */
export const ONE = 1_000_000_000

/** Where a candidate stands: out of it, with a whole vote of what reaches them, or with a part. */
export const OUT = 0
export const HOPEFUL = 1
export const ELECTED = 2

/**
 * Who has a share in which papers, while nobody is elected or excluded: the tree of papers without those who are out,
 * down to the first on each paper who keeps everything. Papers that are the same so far are one share, so sharing out
 * again, with other factors, takes one short pass.
 *
 * **Shapes** One entry for each share in every column; share 0 is whole papers, which nobody has. The shares of
 * candidates who are preferred alike stand one after another, and the first of them stands for all.
 */
export interface Shares {
  readonly who: readonly number[]
  /** Votes on the papers. */
  readonly papers: readonly number[]
  /** The share of whoever is preferred before. */
  readonly before: readonly number[]
  /** How many candidates are preferred alike here: 1 where each has a preference to themselves. */
  readonly alike: readonly number[]
  /** What a paper leaves with the candidate. */
  readonly kept: number[]
  /** What it brings to whoever is preferred next: at the first of several who are preferred alike, for all. */
  readonly left: number[]
}

/** The shares of all papers, with where each candidate stands. */
export function sharesOf({ candidate, papers, end, depth, equals }: PaperTree, standing: Uint8Array): Shares {
  const shares = emptyShares()
  // The share that each preference on the way to where the walk stands has come to.
  const reached = [0]
  for (let node = 1; node < candidate.length;) {
    const code = candidate[node]!
    const at = depth[node]!
    const before = reached[at - 1]!
    const single = code < standing.length
    const alike = single ? undefined : equals[code - standing.length]!.filter((each) => standing[each] !== OUT)
    if (single ? standing[code] === OUT : alike!.length === 0) {
      reached[at] = before
      node++
      continue
    }
    const share = shares.find(before, code) ?? shares.add(before, code, alike ?? [code])
    for (let each = share; each < share + shares.alike[share]!; each++) shares.papers[each]! += papers[node]!
    reached[at] = share
    const keepsAll = single ? standing[code] === HOPEFUL : alike!.every((each) => standing[each] === HOPEFUL)
    node = keepsAll ? end[node]! : node + 1
  }
  return shares
}

const NONE = -1

/** Shares to add to, each found again by the one before it and by who is preferred. */
function emptyShares() {
  const codes = [NONE]
  const firstAfter = [NONE]
  const nextBeside = [NONE]
  return {
    who: [NONE],
    papers: [0],
    before: [NONE],
    alike: [1],
    kept: [0],
    left: [ONE],
    find(before: number, code: number): number | undefined {
      let share = firstAfter[before]!
      while (share !== NONE && codes[share] !== code) share = nextBeside[share]!
      return share === NONE ? undefined : share
    },
    add(before: number, code: number, candidates: readonly number[]): number {
      const share = codes.length
      for (const each of candidates) {
        this.who.push(each)
        this.papers.push(0)
        this.before.push(before)
        this.alike.push(candidates.length)
        this.kept.push(0)
        this.left.push(0)
        codes.push(code)
        firstAfter.push(NONE)
        nextBeside.push(NONE)
      }
      nextBeside[share] = firstAfter[before]!
      firstAfter[before] = share
      return share
    },
  }
}

/** Votes on papers that prefer somebody at all. */
export const votesIn = ({ papers, before, alike }: Shares): number => {
  let votes = 0
  for (let share = 1; share < papers.length; share += alike[share]!) if (before[share] === 0) votes += papers[share]!
  return votes
}

/**
 * Share out all papers: each candidate keeps their factor of what those before them left, rounded up. Candidates who
 * are preferred alike get equal parts of it, cut, and what they do not keep goes on together.
 */
export function shareOut({ who, before, alike, kept, left }: Shares, keep: Float64Array): void {
  for (let share = 1; share < who.length;) {
    const beside = alike[share]!
    const weight = left[before[share]!]!
    const part = beside === 1 ? weight : Math.floor(weight / beside)
    let rest = 0
    const stop = share + beside
    for (let each = share; each < stop; each++) {
      kept[each] = partOf(part, keep[who[each]!]!)
      rest += part - kept[each]!
    }
    left[share] = rest
    share = stop
  }
}

/** A factor of a weight, rounded up. Both from nothing to ONE. */
function partOf(weight: number, factor: number): number {
  if (factor === ONE || weight === 0) return weight
  return weight === ONE ? factor : multiplyDivideUp(weight, factor, ONE)
}
