import { continuingOf, type Tally } from '../tally.ts'
import { narrowTie } from '../ties.ts'

/** What elects, and the votes that those elected keep from the votes still in play. In units. */
export interface Standing {
  readonly quota: number
  readonly kept: number
}

/** Who is elected at the end of a batch or stage, most votes first, and what they keep with those elected before. */
export interface Reached {
  readonly elected: readonly number[]
  readonly kept: number
  /** Some had enough, were too many for the places and were equal throughout: none of those is elected. */
  readonly isStuck: boolean
}

/**
 * Whoever has enough (5.1.7, 5.3.13, 5.4.9), in turn from the most votes down: the quota, or the votes still in play
 * divided by one more than the vacancies. Compared by multiplying, so nothing is rounded.
 */
export function whoReaches(tally: Tally, { quota, kept: before }: Standing): Reached {
  const { totals, one, valid, nonTransferable, lost } = tally
  const elected: number[] = []
  let { vacancies } = tally
  let kept = before
  let still = continuingOf(tally).toSorted((a, b) => totals[b]! - totals[a]! || a - b)
  while (vacancies > 0 && still.length > 0) {
    const votes = totals[still[0]!]!
    const active = valid * one - nonTransferable - lost - kept
    if (votes < quota && votes * (vacancies + 1) < active) break
    const level = still.filter((each) => totals[each] === votes)
    const chosen = level.length <= vacancies ? level : chooseLevel(tally, level, vacancies)
    elected.push(...chosen)
    kept += chosen.length * Math.min(votes, quota)
    vacancies -= chosen.length
    if (chosen.length < level.length) return { elected, kept, isStuck: vacancies > 0 }
    still = still.slice(level.length)
  }
  return { elected, kept, isStuck: false }
}

/** Of equals for whom there are too few places: by votes at the earliest unequal point, and never by lot (5.6.2). */
function chooseLevel(tally: Tally, level: readonly number[], vacancies: number): readonly number[] {
  const chosen: number[] = []
  let tied = level
  while (chosen.length < vacancies) {
    const { left, stage } = narrowTie(tied, tally.stages, 'most')
    if (stage === null || left.length > vacancies - chosen.length) break
    const [first] = left as [number]
    tally.ties.push({
      stage: tally.stages.length + 1,
      choosing: 'election',
      tied,
      chosen: first,
      by: { kind: 'stage', stage },
      because: ['electionTie'],
    })
    chosen.push(first)
    tied = tied.filter((each) => each !== first)
  }
  return chosen
}
