import { assert } from '../../shared/assert.ts'
import type { Election } from '../election/election.ts'
import { NONE, roomToSort, sortParcel, type Parcel, type Sorted } from './parcels.ts'
import type { Action, Stage, TieBreak, VoteTransfer } from './result.ts'

/**
 * A count of transferable papers while it goes on: the table on which parcels lie. What changes during the count is
 * here; what a rule does with it is the rule's. All amounts are in units.
 */
export interface Tally {
  readonly election: Election
  readonly candidates: number
  /** What a paper is worth at first. */
  readonly one: number
  /** 1 for each candidate neither elected nor excluded. */
  readonly continues: Uint8Array
  continuing: number
  vacancies: number
  readonly totals: Float64Array
  /** Parcels of each candidate, in the order in which they came. */
  readonly held: Parcel[][]
  nonTransferable: number
  lost: number
  /** Papers that count, in whole votes. */
  valid: number
  readonly stages: Stage[]
  readonly ties: TieBreak[]
  readonly links: Int32Array
  readonly sorted: Sorted
}

/**
 * Lay out all papers by their first preference for somebody who stands. All votes together have to stay below 2^53
 * units, so that no sum of a count is ever rounded: `VOTES_MOST` do at five decimals.
 */
export function openTally(election: Election, { seats, one }: { readonly seats: number; readonly one: number }): Tally {
  const candidates = election.candidates.length
  assert(Number.isSafeInteger(election.papers.papers[0]! * one), 'all votes together are exact in a double')
  const continues = new Uint8Array(candidates).fill(1)
  for (const each of election.withdrawn) continues[each] = 0
  const tally: Tally = {
    election,
    candidates,
    one,
    continues,
    continuing: candidates - election.withdrawn.length,
    vacancies: seats,
    totals: new Float64Array(candidates),
    held: Array.from({ length: candidates }, () => []),
    nonTransferable: 0,
    lost: 0,
    valid: 0,
    stages: [],
    ties: [],
    links: new Int32Array(election.papers.candidate.length).fill(NONE),
    sorted: roomToSort(candidates),
  }
  sortParcel(election.papers, { value: one, head: 0, papers: election.papers.papers[0]! }, tally)
  for (let each = 0; each < candidates; each++) tally.valid += takeSorted(tally, each, one)
  return tally
}

/** Move a parcel at a value to whom each paper prefers next, and note where it went. Returns the votes moved. */
export function moveParcel(
  tally: Tally,
  parcel: Parcel,
  { from, value, transfers }: { readonly from: number; readonly value: number; readonly transfers: VoteTransfer[] },
): number {
  sortParcel(tally.election.papers, parcel, tally)
  let stopped = parcel.papers
  for (let to = 0; to < tally.candidates; to++) {
    const papers = takeSorted(tally, to, value)
    if (papers === 0) continue
    stopped -= papers
    transfers.push({ from, to, papers, value, votes: papers * value })
  }
  if (stopped > 0) transfers.push({ from, to: null, papers: stopped, value, votes: stopped * value })
  tally.nonTransferable += stopped * value
  return parcel.papers * value
}

/** Give a candidate what was sorted for them, as a parcel of that value. Returns its papers. */
export function takeSorted({ sorted, totals, held }: Tally, to: number, value: number): number {
  const papers = sorted.papers[to]!
  if (papers === 0) return 0
  totals[to]! += papers * value
  held[to]!.push({ value, head: sorted.heads[to]!, papers })
  sorted.heads[to] = NONE
  sorted.papers[to] = 0
  return papers
}

/** Candidates who continue, in ballot-paper order. */
export function continuingOf({ continues, candidates }: Tally): number[] {
  const found: number[] = []
  for (let each = 0; each < candidates; each++) if (continues[each] === 1) found.push(each)
  return found
}

/** Those of the candidates who have most votes, or fewest: several where they are equal. */
export function extremesOf({ totals }: Tally, among: readonly number[], takes: 'most' | 'fewest'): readonly number[] {
  let best = totals[among[0]!]!
  for (const each of among) {
    const votes = totals[each]!
    if (takes === 'most' ? votes > best : votes < best) best = votes
  }
  return among.filter((each) => totals[each] === best)
}

/** Elect these at the end of the stage that is being closed: they continue no longer. */
export function elect(tally: Tally, elected: readonly number[]): void {
  for (const each of elected) tally.continues[each] = 0
  tally.vacancies -= elected.length
  tally.continuing -= elected.length
}

/** Exclude a candidate: they continue no longer, and what they hold is still to be moved. */
export function exclude(tally: Tally, candidate: number): void {
  tally.continues[candidate] = 0
  tally.continuing--
}

/** Close a stage: how things stand goes on record. */
export function closeStage(
  { stages, totals, nonTransferable, lost }: Tally,
  stage: {
    readonly action: Action
    readonly transfers: readonly VoteTransfer[]
    readonly elected: readonly number[]
    readonly because: readonly string[]
    readonly quota?: number
  },
): void {
  stages.push({ number: stages.length + 1, totals: Array.from(totals), nonTransferable, lost, ...stage })
}

/** Who was elected at which stage, in the order of election. */
export const electedIn = (stages: readonly Stage[]): { readonly candidate: number; readonly stage: number }[] =>
  stages.flatMap(({ number, elected }) => elected.map((candidate) => ({ candidate, stage: number })))
