import type { PaperTree } from '../../election/paperTree.ts'
import { multiplyDivideUp } from '../units.ts'

/** A whole vote in units: the rule keeps nine decimals. */
export const ONE = 1_000_000_000

/** Where a candidate stands: keeping nothing of what comes to them, all of it, or a part. */
export const OUT = 0
export const HOPEFUL = 1
export const ELECTED = 2

/**
 * Who has a share in which papers, while nobody is elected or excluded: the tree of papers without those who are out,
 * down to the first on each paper who keeps everything. Papers that are the same so far are one share, so sharing out
 * again, with other factors, takes one short pass. By B.2.a of the rule (see `rules/meek.ts`).
 *
 *   papers   5: A B C    2: A C    4: B C      share         0     1  2  3    4
 *   A is elected, B and C are hopeful          who           -     A  B  C    B
 *                                              papers        -     7  5  2    4
 *   whole ── A 7 ── B 5                        before        -     0  1  1    0
 *         │      └─ C 2
 *         └─ B 4                               C after B is no share: B keeps all that comes
 *
 * A share stands behind that of whoever is preferred before, so one pass in order knows what comes to each. What is
 * kept and what is left of a share is what came to it, but for parts that are cut where several are preferred alike.
 *
 * **Shapes** One entry for each share in every column, up to `count`; share 0 is whole papers, which nobody has. The
 * shares of candidates who are preferred alike stand one after another, and the first of them stands for all.
 */
export interface Shares {
  count: number
  who: Int32Array
  /** Votes on the papers. */
  papers: Float64Array
  /** The share of whoever is preferred before. */
  before: Int32Array
  /** How many candidates are preferred alike here: 1 where each has a preference to themselves. */
  alike: Int32Array
  /** What a paper leaves with the candidate. */
  kept: Float64Array
  /** What it brings to whoever is preferred next: at the first of several who are preferred alike, for all. */
  left: Float64Array
  /** Who is preferred here: a candidate, or a set of them. */
  code: Int32Array
  /** The first share of those that come next after this one, and another that comes after the same: NONE at the end. */
  next: Int32Array
  beside: Int32Array
}

const NONE = -1

/** Room for shares, which is used again after each event and grows as it has to. */
export function roomForShares(most = 128): Shares {
  return {
    count: 1,
    who: new Int32Array(most),
    papers: new Float64Array(most),
    before: new Int32Array(most),
    alike: new Int32Array(most).fill(1, 0, 1),
    kept: new Float64Array(most),
    left: new Float64Array(most).fill(ONE, 0, 1),
    code: new Int32Array(most),
    next: new Int32Array(most).fill(NONE, 0, 1),
    beside: new Int32Array(most),
  }
}

/** Find the shares of all papers, with where each candidate stands. */
export function findShares(
  shares: Shares,
  { candidate, papers, end, depth, equals }: PaperTree,
  standing: Uint8Array,
): void {
  const candidates = standing.length
  const left = equals.map((set) => set.filter((each) => standing[each] !== OUT))
  const stances = new Uint8Array(candidates + left.length)
  stances.set(standing)
  for (const [set, those] of left.entries()) stances[candidates + set] = stanceOf(those, standing)
  shares.count = 1
  shares.next[0] = NONE
  // The share that each preference on the way to where the walk stands has come to.
  const reached = new Int32Array(candidates + 1)
  for (let node = 1; node < candidate.length;) {
    const code = candidate[node]!
    const at = depth[node]!
    const before = reached[at - 1]!
    const stance = stances[code]!
    if (stance === OUT) {
      reached[at] = before
      node++
      continue
    }
    let share = shares.next[before]!
    while (share !== NONE && shares.code[share] !== code) share = shares.beside[share]!
    if (share === NONE) share = addShare(shares, before, code, left[code - candidates] ?? [code])
    const stop = share + shares.alike[share]!
    for (let each = share; each < stop; each++) shares.papers[each]! += papers[node]!
    reached[at] = share
    node = stance === HOPEFUL ? end[node]! : node + 1
  }
}

/** Where those who are preferred alike stand together: hopeful only if nothing goes on from any of them. */
function stanceOf(those: readonly number[], standing: Uint8Array): number {
  let stance = OUT
  for (const each of those) stance = Math.max(stance, standing[each]!)
  return stance
}

function addShare(shares: Shares, before: number, code: number, candidates: readonly number[]): number {
  if (shares.count + candidates.length > shares.who.length) grow(shares, 2 * (shares.count + candidates.length))
  const share = shares.count
  for (const each of candidates) {
    const at = shares.count++
    shares.who[at] = each
    shares.papers[at] = 0
    shares.before[at] = before
    shares.alike[at] = candidates.length
    shares.code[at] = code
    shares.next[at] = NONE
  }
  shares.beside[share] = shares.next[before]!
  shares.next[before] = share
  return share
}

function grow(shares: Shares, most: number): void {
  const more = roomForShares(most)
  for (const column of COLUMNS) more[column].set(shares[column])
  Object.assign(shares, { ...more, count: shares.count })
}

const COLUMNS = ['who', 'papers', 'before', 'alike', 'kept', 'left', 'code', 'next', 'beside'] as const

/** Votes on papers that prefer somebody at all. */
export const votesIn = ({ count, papers, before, alike }: Shares): number => {
  let votes = 0
  for (let share = 1; share < count; share += alike[share]!) if (before[share] === 0) votes += papers[share]!
  return votes
}

/**
 * Share out all papers: each candidate keeps their factor of what those before them left, rounded up. Candidates who
 * are preferred alike get equal parts of it, cut, and what they do not keep goes on together.
 */
export function shareOut({ count, who, before, alike, kept, left }: Shares, keep: Float64Array): void {
  for (let share = 1; share < count;) {
    const beside = alike[share]!
    const weight = left[before[share]!]!
    const part = beside === 1 ? weight : Math.floor(weight / beside)
    let rest = 0
    const stop = share + beside
    for (let each = share; each < stop; each++) {
      const mine = partOf(part, keep[who[each]!]!)
      kept[each] = mine
      rest += part - mine
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
