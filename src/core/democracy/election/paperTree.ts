/**
 * Voting papers as one tree of preferences: papers that begin alike share their beginning. A count never looks at a
 * paper again that somebody has already moved past, so most of a tree is never visited.
 *
 *   papers   2: A B    1: A    3: B A          columns       0     1  2    3  4
 *                                              candidate    -1     A  B    B  A
 *   tree     all 6 ── A 3 ── B 2               papers        6     3  2    3  3
 *                  └─ B 3 ── A 3               end           5     3  3    5  5
 *                                              depth         0     1  2    1  2
 *
 * Nodes stand in the order of a walk from the root, siblings by code. `end` is the place after a node and all below it,
 * so the children of a node are `node + 1`, then the `end` of each, up to the node's own `end`.
 *
 * **Shapes** One entry for each node in every column; node 0 is the root and stands for all papers.
 * **Units** `papers` counts votes: papers, or papers times the votes that each carries. Whole numbers below 2^53.
 */
export interface PaperTree {
  /** Who is preferred at this node: a candidate from 0 in ballot-paper order, or a set marked as equal (see below). */
  readonly candidate: Int32Array
  /** Votes on the papers that begin with the way down to this node. */
  readonly papers: Float64Array
  readonly end: Int32Array
  readonly depth: Int32Array
  /** Candidates marked as equal on some paper: a code of `candidates + k` means the k-th set. */
  readonly equals: readonly (readonly number[])[]
}

/** Papers as they are read, one after another; equal papers may come any number of times. */
export interface PaperList {
  /** The preferences of all papers, end to end. */
  readonly codes: Uint16Array
  /** Where each paper's preferences begin; one more entry says where the last end. */
  readonly starts: Int32Array
  /** Votes on each paper or bundle of equal papers. */
  readonly votes: Float64Array
  readonly equals: readonly (readonly number[])[]
}

/** A paper with its preferences, and the votes on all papers like it. */
export interface Bundle {
  readonly votes: number
  readonly codes: readonly number[]
}

/** The different papers of a tree with the votes on each, in the order of the tree: blank ones first. */
export function* bundlesOf({ candidate, papers, end, depth }: PaperTree): Generator<Bundle> {
  const codes: number[] = []
  for (let node = 0; node < candidate.length; node++) {
    codes.length = Math.max(0, depth[node]! - 1)
    if (node > 0) codes.push(candidate[node]!)
    let votes = papers[node]!
    for (let child = node + 1; child < end[node]!; child = end[child]!) votes -= papers[child]!
    if (votes > 0) yield { votes, codes: [...codes] }
  }
}

/** Votes on papers that prefer nobody. */
export function blankVotes({ papers, end }: PaperTree): number {
  let blank = papers[0]!
  for (let child = 1; child < end[0]!; child = end[child]!) blank -= papers[child]!
  return blank
}
