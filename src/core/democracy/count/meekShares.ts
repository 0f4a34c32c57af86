import type { PaperTree } from '../election/paperTree.ts'
import { multiplyDivideUp } from './units.ts'

/** A whole vote in units: the rule keeps nine decimals. */
export const ONE = 1_000_000_000

/** Room for one sharing out of all papers: who kept what, in the order of the tree. */
export interface Shares {
  /** The places where somebody kept something. */
  readonly nodes: Int32Array
  /** What one paper leaves with the candidate of each of them. */
  readonly kept: Float64Array
  /** What is left of a paper after each preference on the way to where the walk stands. */
  readonly left: Float64Array
  /** How many places there are of that kind. */
  found: number
}

export const roomToShare = (nodes: number, candidates: number): Shares => ({
  nodes: new Int32Array(nodes),
  kept: new Float64Array(nodes),
  left: new Float64Array(candidates + 1),
  found: 0,
})

/**
 * Share out all papers: each candidate on a paper keeps their factor of what those before them left of it, rounded up,
 * until nothing is left. Whatever lies below a place where nothing is left is not looked at, so a walk is as long as
 * there are different papers that reach somebody. A paper goes no further than a preference that is shared: it names
 * nobody.
 */
export function shareOut({ candidate, end, depth }: PaperTree, keep: Float64Array, shares: Shares): void {
  const { nodes, kept, left } = shares
  const candidates = keep.length
  let found = 0
  left[0] = ONE
  for (let node = 1; node < candidate.length;) {
    const preferred = candidate[node]!
    const at = depth[node]!
    const weight = left[at - 1]!
    const factor = preferred < candidates ? keep[preferred]! : ONE
    if (factor === 0) {
      left[at] = weight
      node++
      continue
    }
    if (factor === ONE) {
      if (preferred < candidates) {
        nodes[found] = node
        kept[found++] = weight
      }
      node = end[node]!
      continue
    }
    const part = weight === ONE ? factor : multiplyDivideUp(weight, factor, ONE)
    nodes[found] = node
    kept[found++] = part
    left[at] = weight - part
    node = part === weight ? end[node]! : node + 1
  }
  shares.found = found
}
