import { assert } from '../../shared/assert.ts'
import type { PaperList, PaperTree } from './paperTree.ts'

/**
 * Grow the tree of a list of papers: by the first preference into as many parts as there are candidates, each part by
 * the second, and so on. Every part is sorted by counting, so that a million papers take one short pass for each
 * preference that still tells them apart. The order in which papers came leaves no trace.
 */
export function growTree({ codes, starts, votes, equals }: PaperList): PaperTree {
  const papers = starts.length - 1
  assert(votes.length === papers, 'there are votes for every paper')
  // A paper that ends is sorted under 0, before any that goes on.
  let keys = 1
  for (let place = 0; place < codes.length; place++) if (codes[place]! + 2 > keys) keys = codes[place]! + 2
  const order = new Int32Array(papers)
  for (let paper = 0; paper < papers; paper++) order[paper] = paper
  const sorted = new Int32Array(papers)
  const tree = columnsFor(codes.length + 1)
  // Room to count in at each depth, since a part waits while those within it are split.
  const roomAt: Int32Array[] = []

  const keyOf = (paper: number, depth: number): number => {
    const place = starts[paper]! + depth
    return place < starts[paper + 1]! ? codes[place]! + 1 : 0
  }

  /** The rest of one paper, which nothing tells apart any more. */
  function growAlone(paper: number, depth: number): void {
    const first = tree.nodes
    for (let at = starts[paper]! + depth; at < starts[paper + 1]!; at++) {
      tree.papers[tree.nodes] = votes[paper]!
      tree.add(codes[at]!, at - starts[paper]! + 1)
    }
    for (let node = first; node < tree.nodes; node++) tree.end[node] = tree.nodes
  }

  function grow(code: number, from: number, to: number, depth: number): void {
    const node = tree.add(code, depth)
    let sum = 0
    for (let at = from; at < to; at++) sum += votes[order[at]!]!
    tree.papers[node] = sum
    if (to - from === 1) growAlone(order[from]!, depth)
    else if (to > from) split(from, to, depth)
    tree.end[node] = tree.nodes
  }

  function split(from: number, to: number, depth: number): void {
    const room = (roomAt[depth] ??= new Int32Array(keys + 1))
    room.fill(0)
    for (let at = from; at < to; at++) room[keyOf(order[at]!, depth) + 1]!++
    for (let key = 1; key <= keys; key++) room[key]! += room[key - 1]!
    for (let at = from; at < to; at++) {
      const key = keyOf(order[at]!, depth)
      sorted[from + room[key]!++] = order[at]!
    }
    for (let at = from; at < to; at++) order[at] = sorted[at]!
    // What was where a part begins has moved to where it ends, which is where the next begins.
    for (let key = 1; key < keys; key++)
      if (room[key]! > room[key - 1]!) grow(key - 1, from + room[key - 1]!, from + room[key]!, depth + 1)
  }

  grow(-1, 0, papers, 0)
  return { ...tree.columns(), equals }
}

/** Columns with room for the most nodes there can be: one for each preference, and the root. */
function columnsFor(most: number) {
  const candidate = new Int32Array(most)
  const papers = new Float64Array(most)
  const end = new Int32Array(most)
  const depths = new Int32Array(most)
  return {
    papers,
    end,
    nodes: 0,
    add(code: number, depth: number): number {
      candidate[this.nodes] = code
      depths[this.nodes] = depth
      return this.nodes++
    },
    columns() {
      const nodes = this.nodes
      return {
        candidate: candidate.slice(0, nodes),
        papers: papers.slice(0, nodes),
        end: end.slice(0, nodes),
        depth: depths.slice(0, nodes),
      }
    },
  }
}
