import { assert } from '../../shared/assert.ts'
import type { PaperList, PaperTree } from './paperTree.ts'
import { sortPapers, type SortedPapers } from './sortPapers.ts'

/**
 * Grow the tree of a list of papers. They are sorted first, so that each paper continues the way down of the one before
 * it as far as both are alike, and every node is written once and in its place. The order in which papers came leaves
 * no trace.
 */
export function growTree(list: PaperList): PaperTree {
  const { codes, starts, votes, equals } = list
  const papers = starts.length - 1
  assert(votes.length === papers, 'there are votes for every paper')
  const sorted = sortPapers(list)
  const { shared } = sorted
  const { from, lengths, held, nodes: most, deepest } = gather(list, sorted)
  const candidate = new Int32Array(most)
  const sums = new Float64Array(most)
  const end = new Int32Array(most)
  const depth = new Int32Array(most)
  // The node at each depth on the part of the way down that the next paper shares; the root is always on it.
  const way = new Int32Array(deepest + 1)
  candidate[0] = -1
  let nodes = 1
  let tip = 0
  for (let at = 0; at < papers; at++) {
    const start = from[at]!
    const length = lengths[at]!
    const kept = at + 1 < papers ? shared[at + 1]! : 0
    let place = tip
    for (; place < kept; place++) {
      candidate[nodes] = codes[start + place]!
      depth[nodes] = place + 1
      way[place + 1] = nodes++
    }
    tip = place
    const more = held[at]!
    sums[way[tip]!]! += more
    // The rest is this paper's alone: no other will add to it.
    for (const last = nodes + length - place; place < length; place++) {
      candidate[nodes] = codes[start + place]!
      depth[nodes] = place + 1
      sums[nodes] = more
      end[nodes++] = last
    }
    for (; tip > kept; tip--) {
      const node = way[tip]!
      end[node] = nodes
      sums[way[tip - 1]!]! += sums[node]!
    }
  }
  end[0] = nodes
  return { candidate, papers: sums, end, depth, equals }
}

/**
 * What is asked of each paper, in order: looked up in loops that do nothing else, a machine fetches many at once. And
 * how many nodes there are: one for each preference that the paper before does not share, and the root.
 */
function gather({ starts, votes }: PaperList, { order, shared }: SortedPapers) {
  const papers = order.length
  const from = new Int32Array(papers)
  const lengths = new Int32Array(papers)
  const held = new Float64Array(papers)
  let nodes = 1
  let deepest = 0
  for (let at = 0; at < papers; at++) {
    const paper = order[at]!
    const start = starts[paper]!
    const length = starts[paper + 1]! - start
    from[at] = start
    lengths[at] = length
    nodes += length - shared[at]!
    if (length > deepest) deepest = length
  }
  for (let at = 0; at < papers; at++) held[at] = votes[order[at]!]!
  return { from, lengths, held, nodes, deepest }
}
