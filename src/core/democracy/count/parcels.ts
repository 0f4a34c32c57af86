import type { PaperTree } from '../election/paperTree.ts'

/**
 * Papers that one candidate holds at one value: a chain of nodes of the tree, each for all papers that come through it.
 * A node is in one parcel at most, so one column of links serves all parcels of a count.
 *
 *   papers   2: A B    1: A    3: B A          node          0     1  2    3  4
 *                                              candidate    -1     A  B    B  A
 *   at first, by first preferences             A holds 1 → end: 3 papers       B holds 3 → end: 3 papers
 *   A is excluded: 1 is sorted                 node 2 joins B: 2 papers        1 paper of the 3 prefers nobody else
 *
 * A node that is sorted is never looked at again: its papers go on from nodes below it, or stop. So no paper is in two
 * parcels, and the papers of all parcels with those that stopped are always all papers.
 */
export interface Parcel {
  /** What each paper is worth, in units. */
  readonly value: number
  readonly head: number
  readonly papers: number
}

/** The end of a chain. */
export const NONE = -1

/** Room for the parcels that come of sorting one: a chain and a number of papers for each candidate. */
export interface Sorted {
  readonly heads: Int32Array
  readonly papers: Float64Array
}

export const roomToSort = (candidates: number): Sorted => ({
  heads: new Int32Array(candidates).fill(NONE),
  papers: new Float64Array(candidates),
})

/**
 * Sort the papers of a parcel by the next preference for somebody who continues, into `sorted`, on top of what is
 * there. A paper goes no further than a preference that is shared: it names nobody. Papers that stop are not credited,
 * and the caller finds them as what is missing.
 */
export function sortParcel(
  { candidate, papers, end }: PaperTree,
  { head }: Parcel,
  { links, continues, sorted }: { readonly links: Int32Array; readonly continues: Uint8Array; readonly sorted: Sorted },
): void {
  const candidates = continues.length
  for (let from = head; from !== NONE;) {
    const next = links[from]!
    const stop = end[from]!
    for (let node = from + 1; node < stop;) {
      const preferred = candidate[node]!
      if (preferred < candidates && continues[preferred] === 0) {
        // Whoever is preferred here no longer continues: look further down.
        node++
        continue
      }
      if (preferred < candidates) {
        links[node] = sorted.heads[preferred]!
        sorted.heads[preferred] = node
        sorted.papers[preferred]! += papers[node]!
      }
      node = end[node]!
    }
    from = next
  }
}
