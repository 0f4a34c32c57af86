import type { PaperList } from './paperTree.ts'

/** Papers in order of their preferences. */
export interface SortedPapers {
  /** Which paper of the list stands at each place. */
  readonly order: Int32Array
  /** How many preferences it shares with the one before it. */
  readonly shared: Uint16Array
}

/**
 * The papers of a list in order of their preferences, so that papers that begin alike stand together: one that ends
 * comes before any that goes on. In which order equal papers stand is not told.
 *
 * As many preferences as go into 32 bits are one number, and papers are sorted by it in passes of 11 bits, whatever it
 * holds. Those that are equal so far, of a million random ones nearly none, are sorted by the next number.
 *
 *   four candidates: codes 0 to 3, 3 bits for each, 10 places in a number
 *   paper   A C      001 011 000 000 ...      sorted   A      shared  0
 *   paper   A        001 000 000 000 ...               A C            1
 *   paper   D B      100 010 000 000 ...               D B            0
 */
export function sortPapers(list: PaperList): SortedPapers {
  const papers = list.starts.length - 1
  const packing = packingOf(list)
  const order = new Int32Array(papers)
  for (let paper = 0; paper < papers; paper++) order[paper] = paper
  const shared = new Uint16Array(papers)
  const room: Room = {
    order,
    shared,
    words: new Uint32Array(papers),
    spareOrder: new Int32Array(papers),
    spareWords: new Uint32Array(papers),
  }
  sortRun(list, packing, room, { from: 0, to: papers, depth: 0 })
  for (let at = 1; at < papers; at++)
    if (shared[at] === ALL) shared[at] = list.starts[order[at]! + 1]! - list.starts[order[at]!]!
  return { order, shared }
}

/** Stands for all preferences of a paper, until papers are in order and it is looked up how many they are. */
const ALL = 65_535

/** How preferences are packed into a number: so many bits for each, so many of them. */
interface Packing {
  readonly bits: number
  readonly places: number
}

function packingOf({ codes }: PaperList): Packing {
  let most = 0
  for (let at = 0; at < codes.length; at++) if (codes[at]! > most) most = codes[at]!
  // The end of a paper is 0, and a code one more than it is.
  const bits = 32 - Math.clz32(most + 1)
  return { bits, places: Math.floor(32 / bits) }
}

interface Room extends SortedPapers {
  readonly words: Uint32Array
  readonly spareOrder: Int32Array
  readonly spareWords: Uint32Array
}

/** Papers that are equal up to a depth. */
interface Run {
  readonly from: number
  readonly to: number
  readonly depth: number
}

function sortRun(list: PaperList, packing: Packing, room: Room, { from, to, depth }: Run): void {
  const { words, shared } = room
  const { bits, places } = packing
  pack(list, packing, room, { from, to, depth })
  if (to - from < 64) insert(room, from, to)
  else sortByPasses(room, from, to)
  // What is packed last is 0 where the paper has ended, and equal papers that have ended are alike in all.
  const last = (1 << bits) - 1
  for (let first = from, at = from + 1; at <= to; at++) {
    const word = words[first]!
    const hasEnded = (word & last) === 0
    if (at < to && words[at] === word) {
      if (hasEnded) shared[at] = ALL
      continue
    }
    if (at - first > 1 && !hasEnded) sortRun(list, packing, room, { from: first, to: at, depth: depth + places })
    first = at
    if (at < to) shared[at] = depth + places - 1 - Math.floor((31 - Math.clz32(word ^ words[at]!)) / bits)
  }
}

/** Pack the preferences of a run from its depth on. */
function pack({ codes, starts }: PaperList, { bits, places }: Packing, room: Room, { from, to, depth }: Run): void {
  const { order, words } = room
  for (let at = from; at < to; at++) {
    const paper = order[at]!
    const first = starts[paper]! + depth
    const end = starts[paper + 1]!
    let word = 0
    for (let place = first; place < first + places; place++)
      word = (word << bits) | (place < end ? codes[place]! + 1 : 0)
    words[at] = word
  }
}

function insert({ order, words }: Room, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const word = words[at]!
    const paper = order[at]!
    let place = at
    for (; place > from && words[place - 1]! > word; place--) {
      words[place] = words[place - 1]!
      order[place] = order[place - 1]!
    }
    words[place] = word
    order[place] = paper
  }
}

const PASS_BITS = 11
const PASS_SIZE = 2048

function sortByPasses({ order, words, spareOrder, spareWords }: Room, from: number, to: number): void {
  let source = { order, words }
  let target = { order: spareOrder, words: spareWords }
  const counts = new Int32Array(PASS_SIZE + 1)
  for (let shift = 0; shift < 32; shift += PASS_BITS) {
    counts.fill(0)
    for (let at = from; at < to; at++) counts[((source.words[at]! >>> shift) & (PASS_SIZE - 1)) + 1]!++
    for (let key = 1; key < PASS_SIZE; key++) counts[key]! += counts[key - 1]!
    for (let at = from; at < to; at++) {
      const word = source.words[at]!
      const key = (word >>> shift) & (PASS_SIZE - 1)
      const place = from + counts[key]!++
      target.words[place] = word
      target.order[place] = source.order[at]!
    }
    ;[source, target] = [target, source]
  }
  // Three passes end in the spare columns.
  order.set(spareOrder.subarray(from, to), from)
  words.set(spareWords.subarray(from, to), from)
}
