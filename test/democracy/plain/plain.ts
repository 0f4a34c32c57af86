import { createHash } from 'node:crypto'
import type { Count } from '../../../src/core/democracy/count/result.ts'
import { sayUnits } from '../../../src/core/democracy/count/units.ts'
import { compare, type Fraction } from './fraction.ts'

/*
 * Counters a second time, for the tests: each paper by itself, each value an exact fraction, each rule in the words of
 * its source, and nothing shared with the product. Slow, and meant to be read beside the rule.
 */

/** One paper, or several alike: sets of candidates from the most preferred on, most often sets of one. */
export interface PlainPaper {
  readonly votes: number
  readonly preferences: readonly (readonly number[])[]
}

export interface PlainElection {
  readonly names: readonly string[]
  readonly withdrawn: readonly number[]
  readonly seats: number
  readonly papers: readonly PlainPaper[]
  readonly seed: string
}

/** What two counts have to agree on, to the last decimal. */
export interface PlainCount {
  readonly quota: string | null
  readonly elected: readonly { readonly candidate: number; readonly stage: number }[]
  /** The votes of each candidate at the end of each stage. */
  readonly stages: readonly (readonly string[])[]
  /** Who was chosen in each tie. */
  readonly ties: readonly { readonly stage: number; readonly chosen: number }[]
}

/** The same of a count by the product. Who is elected at one stage is compared in ballot-paper order. */
export function plainOf({ decimals, quota, elected, stages, ties }: Count): PlainCount {
  return {
    quota: quota === null ? null : sayUnits(quota, decimals),
    elected: inOrder(elected),
    stages: stages.map(({ totals }) => totals.map((votes) => sayUnits(votes, decimals))),
    ties: ties.map(({ stage, chosen }) => ({ stage, chosen })),
  }
}

export const inOrder = (elected: PlainCount['elected']): PlainCount['elected'] =>
  elected.toSorted((a, b) => a.stage - b.stage || a.candidate - b.candidate)

/** The next preference on a paper for one of these: null when there is none, or when it is shared. */
export function nextPreference(paper: PlainPaper, isAvailable: (candidate: number) => boolean): number | null {
  for (const set of paper.preferences) {
    if (set.length > 1) return null
    if (isAvailable(set[0]!)) return set[0]!
  }
  return null
}

/** Those of the candidates who have most, or fewest. */
export function extremes(among: readonly number[], totals: readonly Fraction[], takes: 'most' | 'fewest'): number[] {
  const sign = takes === 'most' ? 1 : -1
  return among.filter((each) => among.every((other) => sign * compare(totals[each]!, totals[other]!) >= 0))
}

/** Of tied candidates, the one that earlier totals or else the lot single out. */
export function choose(
  tied: readonly number[],
  {
    earlier,
    takes,
    lot,
  }: {
    readonly earlier: readonly (readonly Fraction[])[]
    readonly takes: 'most' | 'fewest'
    readonly lot: (candidate: number) => string
  },
): number {
  let left = [...tied]
  for (const totals of earlier) {
    left = extremes(left, totals, takes)
    if (left.length === 1) return left[0]!
  }
  return left.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1))[0]!
}

export const lotFor =
  ({ seed, names }: PlainElection, stage: number) =>
  (candidate: number): string =>
    createHash('sha256').update(`${seed}\n${stage}\n${names[candidate]!}`).digest('hex')
