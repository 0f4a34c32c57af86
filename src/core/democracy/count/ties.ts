import { sha256 } from '../../shared/sha256.ts'
import type { Election } from '../election/election.ts'
import type { Stage, TieBreak, TieBreakBy } from './result.ts'
import type { Units } from './units.ts'

/** A choice among candidates with equal votes, and where to look for what tells them apart. */
export interface Tie {
  readonly stage: number
  readonly choosing: TieBreak['choosing']
  readonly tied: readonly number[]
  /** Votes of all candidates at the end of earlier stages, in the order in which the rule looks at them. */
  readonly earlier: readonly Pick<Stage, 'number' | 'totals'>[]
  /** Whether whoever had most at the earlier stage is chosen, or whoever had fewest. */
  readonly takes: 'most' | 'fewest'
  readonly because: { readonly stage: readonly string[]; readonly lot: readonly string[] }
}

/**
 * Choose among tied candidates: by the first of the earlier stages at which they had unequal votes, and among those
 * still equal there by the next; else by lots that were drawn by hand; else by lots drawn from the declared seed.
 */
export function breakTie({ stage, choosing, tied, earlier, takes, because }: Tie, election: Election): TieBreak {
  const { left, stage: unequal } = narrowTie(tied, earlier, takes)
  if (left.length === 1 && unequal !== null)
    return { stage, choosing, tied, chosen: left[0]!, by: { kind: 'stage', stage: unequal }, because: because.stage }
  const { chosen, by } = drawLot(election, stage, left)
  const drawnAmong = left.length < tied.length ? { drawnAmong: left } : {}
  return { stage, choosing, tied, ...drawnAmong, chosen, by, because: because.lot }
}

/** Choose among tied candidates at the stage that a count has come to, and put the tie on record. */
export function settleTie({ election, stages, ties }: CountSoFar, tie: Omit<Tie, 'stage'>): number {
  const settled = breakTie({ ...tie, stage: stages.length + 1 }, election)
  ties.push(settled)
  return settled.chosen
}

interface CountSoFar {
  readonly election: Election
  /** Stages that are closed. */
  readonly stages: readonly Stage[]
  readonly ties: TieBreak[]
}

/**
 * Those of the tied who are left when earlier stages have been looked at in turn, and the last stage that told any of
 * them apart: null where all were equal at each.
 */
export function narrowTie(
  tied: readonly number[],
  earlier: Tie['earlier'],
  takes: Tie['takes'],
): { readonly left: readonly number[]; readonly stage: number | null } {
  let left = tied
  let stage: number | null = null
  for (const past of earlier) {
    const best = left.reduce((found, each) => (beats(past.totals[each]!, past.totals[found]!, takes) ? each : found))
    const still = left.filter((each) => past.totals[each] === past.totals[best])
    if (still.length < left.length) stage = past.number
    left = still
    if (left.length === 1) break
  }
  return { left, stage }
}

const beats = (votes: Units, others: Units, takes: Tie['takes']): boolean =>
  takes === 'most' ? votes > others : votes < others

/** The lot among these: the first in an order drawn by hand, else the one whose hash with the seed comes first. */
function drawLot(
  { candidates, declared: { lots, seed } }: Election,
  stage: number,
  among: readonly number[],
): { readonly chosen: number; readonly by: TieBreakBy } {
  const byHand = lots?.find((each) => among.includes(each))
  if (byHand !== undefined) return { chosen: byHand, by: { kind: 'declared' } }
  const hashOf = (candidate: number): string => lotOf(seed ?? '', stage, candidates[candidate]!)
  const chosen = among.reduce((first, each) => (hashOf(each) < hashOf(first) ? each : first))
  return { chosen, by: { kind: 'lot', seed: seed ?? null } }
}

/**
 * A candidate's lot at a stage: the SHA-256 of the seed, the stage and the name, a line each. Names and not numbers, so
 * that another order of the candidates draws the same; anyone can work it out: `printf 'seed\n3\nname' | sha256sum`.
 */
export const lotOf = (seed: string, stage: number, name: string): string => sha256(`${seed}\n${stage}\n${name}`)
