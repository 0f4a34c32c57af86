import type { MotionTest } from '../result.ts'
import { sayNeeded, sayPercent, sayVotes } from './sayVotes.ts'
import { citesOf, type Telling } from './telling.ts'

/** One test of a motion: what was asked of whom, what came, what was needed, and whether it is passed. */
export interface ToldTest {
  /** Whose votes: a class, or nobody in particular. */
  readonly of: string | null
  readonly says: string
  /** `60 of 100`. */
  readonly votes: string
  readonly share: string
  /** `at least 75%`, `more than half`. */
  readonly needed: string
  readonly isPassed: boolean
  readonly cites: string
  readonly sentence: string
}

export function tellTest(telling: Telling, test: MotionTest): ToldTest {
  const { class: of, says, part, whole, isPassed } = test
  const votes = `${sayVotes(part, 0)} of ${sayVotes(whole, 0)}`
  const share = sayPercent(part, whole, test.needed)
  const needed = `${test.isMoreThan ? 'more than' : 'at least'} ${sayNeeded(test.needed)}`
  const cites = citesOf(telling, test.because)
  const whose = of === null ? capital(says) : `${of}: ${says}`
  const outcome = `${isPassed ? 'Passed' : 'Not passed'}${cites === '' ? '' : ` (${cites})`}.`
  const sentence = `${whose}: ${votes}, ${share}. Needed: ${needed}. ${outcome}`
  return { of, says, votes, share, needed, isPassed, cites, sentence }
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
