import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import type { PaperList } from '../../core/democracy/election/paperTree.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'

/** Codes are kept in 16 bits, and candidates and the sets of them that papers mark as equal share them. */
const CODES_MOST = 65_536

/** The papers of a file while it is being read. */
export interface Papers {
  readonly candidates: number
  codes: Uint16Array
  starts: Int32Array
  votes: Float64Array
  /** Papers or bundles of equal ones so far. */
  count: number
  /** Preferences so far. */
  used: number
  /** Votes so far. */
  total: number
  /** Sets of candidates that share a preference, by their numbers, with the code of each. */
  readonly sets: Map<string, number>
}

/** Room for so many papers and preferences at most; what is not written to costs nothing. */
export function roomFor(candidates: number, most: { readonly papers: number; readonly codes: number }): Papers {
  return {
    candidates,
    codes: new Uint16Array(most.codes),
    starts: new Int32Array(most.papers + 1),
    votes: new Float64Array(most.papers),
    count: 0,
    used: 0,
    total: 0,
    sets: new Map(),
  }
}

/** Add a paper from its preferences, each one candidate or several. False when too many different sets share one. */
export function addPaper(
  papers: Papers,
  { votes, preferences }: { readonly votes: number; readonly preferences: readonly (readonly number[])[] },
): boolean {
  makeRoom(papers, preferences.length)
  for (const shared of preferences) {
    const code = codeOfSet(papers, shared)
    if (code === undefined) {
      dropPaper(papers)
      return false
    }
    papers.codes[papers.used++] = code
  }
  closePaper(papers, votes)
  return true
}

/** Note that the paper here shares a preference among a set of candidates that no code is left for. */
export const noteSets = (at: Position, gathering: Gathering): void =>
  gathering.add('More different sets of candidates share a preference than can be told apart.', { at })

/** Note that there are more than `VOTES_MOST` votes with the line or row here. */
export function noteVotes(what: 'line' | 'row', at: Position, gathering: Gathering): void {
  const wanted = `at most ${sayWhole(VOTES_MOST)} votes`
  gathering.add(`With this ${what} there are too many votes.`, { at, wanted })
}

/** Make room for one more paper. */
function makeRoom(papers: Papers, preferences: number): void {
  if (papers.used + preferences > papers.codes.length)
    papers.codes = grown(papers.codes, new Uint16Array(2 * (papers.used + preferences)))
  if (papers.count === papers.votes.length) {
    papers.votes = grown(papers.votes, new Float64Array(2 * papers.count))
    papers.starts = grown(papers.starts, new Int32Array(2 * papers.count + 1))
  }
}

function grown<Column extends { set(from: Column): void }>(from: Column, into: Column): Column {
  into.set(from)
  return into
}

/** The code of candidates who share a preference; undefined when there are more sets than can be told apart. */
export function codeOfSet({ sets, candidates }: Papers, shared: readonly number[]): number | undefined {
  if (shared.length === 1) return shared[0]
  const key = shared.toSorted((a, b) => a - b).join(' ')
  const known = sets.get(key)
  if (known !== undefined) return known
  const code = candidates + sets.size
  if (code >= CODES_MOST) return undefined
  sets.set(key, code)
  return code
}

/** End a paper whose preferences have been written: from here on it counts. */
export function closePaper(papers: Papers, votes: number): void {
  papers.votes[papers.count++] = votes
  papers.starts[papers.count] = papers.used
  papers.total += votes
}

/** Forget what was written of a paper that turns out not to be one. */
export function dropPaper(papers: Papers): void {
  papers.used = papers.starts[papers.count]!
}

/** The papers as a list. Sets are put in order, so that the order in which papers came leaves no trace. */
export function listOfPapers({ candidates, codes, starts, votes, count, used, sets }: Papers): PaperList {
  const inOrder = [...sets].map(([key, code]) => ({ set: key.split(' ').map(Number), code })).sort(bySet)
  const list = codes.subarray(0, used)
  if (inOrder.length > 0) {
    const newCodes = new Uint16Array(candidates + inOrder.length)
    for (let code = 0; code < candidates; code++) newCodes[code] = code
    for (const [index, { code }] of inOrder.entries()) newCodes[code] = candidates + index
    for (let at = 0; at < used; at++) list[at] = newCodes[list[at]!]!
  }
  return {
    codes: list,
    starts: starts.subarray(0, count + 1),
    votes: votes.subarray(0, count),
    equals: inOrder.map(({ set }) => set),
  }
}

interface Coded {
  readonly set: readonly number[]
}

function bySet({ set: a }: Coded, { set: b }: Coded): number {
  const differs = a.findIndex((candidate, place) => candidate !== b[place])
  return differs === -1 ? a.length - b.length : a[differs]! - (b[differs] ?? -1)
}
