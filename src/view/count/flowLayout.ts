import type { Stage } from '../../core/democracy/count/result.ts'
import type { Telling } from '../../core/democracy/count/tell/telling.ts'

/** Votes that nobody holds any more have a lane of their own, below all candidates. */
export const NOBODY = null

/** The band of one candidate, from the left to the right, or of the votes that nobody holds. */
export interface Lane {
  readonly candidate: number | null
  readonly top: number
  readonly height: number
  /** Votes at the end of each stage, as a width. */
  readonly widths: readonly number[]
}

/** Votes on their way from one band to another between two stages. */
export interface Ribbon {
  readonly from: Lane
  readonly to: Lane
  /** How far below the top of each lane it begins. */
  readonly fromOffset: number
  readonly toOffset: number
  readonly width: number
}

/** All votes together are so wide, in units of the drawing. */
const ALL_VOTES = 300
/** A lane has room for two lines of a name, however few the votes. */
const LANE_LEAST = 30
const LANE_GAP = 6

/**
 * Lanes from the top: who is elected in the order of election, then the others, who was excluded last before who
 * went first, so that votes mostly flow upwards; last the votes that nobody holds.
 */
export function lanesOf(telling: Telling, top: number): readonly Lane[] {
  const { election, count } = telling
  const perVote = count.valid === 0 ? 0 : ALL_VOTES / count.valid
  const perUnit = perVote / Number(`1${'0'.repeat(count.decimals)}`)
  const standing = election.candidates.map((_, each) => each).filter((each) => !election.withdrawn.includes(each))
  const order = standing.toSorted((a, b) => placeOf(telling, a) - placeOf(telling, b) || a - b)
  const held = order.map((candidate) => ({
    candidate,
    widths: count.stages.map(({ totals }) => Number(totals[candidate]!) * perUnit),
  }))
  const idle = count.stages.map((stage) => Math.max(0, idleAfter(stage) * perUnit))
  let next = top
  return [...held, ...(idle.some((width) => width > 0) ? [{ candidate: NOBODY, widths: idle }] : [])].map((lane) => {
    const height = Math.max(LANE_LEAST, ...lane.widths)
    const placed = { ...lane, top: next, height }
    next += height + LANE_GAP
    return placed
  })
}

const idleAfter = ({ nonTransferable, lost }: Stage): number => Number(nonTransferable) + Number(lost)

function placeOf({ count }: Telling, candidate: number): number {
  const elected = count.elected.findIndex((each) => each.candidate === candidate)
  if (elected >= 0) return elected
  const excluded = count.stages.findIndex(({ action }) => action.kind === 'exclusion' && action.of.includes(candidate))
  const { length } = count.elected
  return excluded < 0 ? length : length + 1 + count.stages.length - excluded
}

/** What moves at a stage: what each candidate keeps, and every transfer, each at its place in both bands. */
export function ribbonsAt(stage: Stage, lanes: readonly Lane[], telling: Telling): readonly Ribbon[] {
  const index = stage.number - 1
  const moves = movesAt(stage, lanes, telling)
  const fromOffsets = new Map<Lane, number>()
  const toOffsets = new Map<Lane, number>()
  const kept = lanes.map((lane): Ribbon => {
    const gone = moves.filter(({ from }) => from === lane).reduce((sum, { width }) => sum + width, 0)
    const width = Math.max(0, Math.min(lane.widths[index - 1]! - gone, lane.widths[index]!))
    fromOffsets.set(lane, width)
    toOffsets.set(lane, width)
    return { from: lane, to: lane, fromOffset: 0, toOffset: 0, width }
  })
  const moving = moves.map(({ from, to, width }): Ribbon => {
    const [fromOffset, toOffset] = [fromOffsets.get(from)!, toOffsets.get(to)!]
    fromOffsets.set(from, fromOffset + width)
    toOffsets.set(to, toOffset + width)
    return { from, to, fromOffset, toOffset, width }
  })
  return [...kept, ...moving].filter(({ width }) => width > 0)
}

interface Move {
  readonly from: Lane
  readonly to: Lane
  readonly width: number
}

function movesAt({ transfers }: Stage, lanes: readonly Lane[], { count }: Telling): readonly Move[] {
  if (count.valid === 0) return []
  const perUnit = ALL_VOTES / count.valid / Number(`1${'0'.repeat(count.decimals)}`)
  return lanes.flatMap((from) =>
    lanes.flatMap((to) => {
      const votes = transfers
        .filter((each) => each.from === from.candidate && each.to === to.candidate)
        .reduce((sum, each) => sum + Number(each.votes), 0)
      return votes > 0 ? [{ from, to, width: votes * perUnit }] : []
    }),
  )
}
