import { assert } from '../../../shared/assert.ts'
import type { Election } from '../../election/election.ts'
import type { Count, Stage } from '../result.ts'
import type { RuleSet } from '../ruleSet.ts'
import { sayList, sayVotes } from './sayVotes.ts'
import type { Units } from '../units.ts'

/** What a story is told from: who stood, what came of it, and by which rule. */
export interface Telling {
  readonly election: Election
  readonly count: Count
  readonly rule: RuleSet
}

/** A name that is written from right to left keeps to itself, so that what stands around it is not reordered. */
export function nameOf({ election }: Telling, candidate: number): string {
  const name = election.candidates[candidate]!
  return FROM_THE_RIGHT.test(name) ? `\u2068${name}\u2069` : name
}

const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}]|[\u{1e800}-\u{1efff}]/u

/** Candidates as people list them: `Ann, Bola and Cai`. */
export const namesOf = (telling: Telling, candidates: readonly number[]): string =>
  sayList(candidates.map((each) => nameOf(telling, each)))

export const votesOf = ({ count }: Telling, units: Units): string => sayVotes(units, count.decimals)

/** Papers that carry several votes each are told as votes. */
export const paperWord = ({ election }: Telling): 'paper' | 'vote' =>
  election.papers.papers[0] === election.papersCast ? 'paper' : 'vote'

/** Where it stands that something is decided so: `rule 48(3) and rule 49(1)`, each place once. */
export function citesOf({ rule }: Telling, because: readonly string[]): string {
  const cites = because.map((name) => {
    const paragraph = rule.paragraphs[name]
    assert(paragraph !== undefined, `${rule.id} has no paragraph ${name}`)
    return paragraph.cite
  })
  return sayList([...new Set(cites)])
}

/** A rule that shares all papers out again excludes on the totals of that very stage; the papers move at the next. */
export const isSharedOut = ({ action }: Stage): boolean => action.kind === 'exclusion' && action.rounds !== undefined

/** Whether a stage goes on with the exclusion of the stage before it: another batch of papers moves. */
export const isLaterBatch = ({ action }: Stage, before: Stage | undefined): boolean =>
  action.kind === 'exclusion' && before?.action.kind === 'exclusion' && before.action.of.join() === action.of.join()
