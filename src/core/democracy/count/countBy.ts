import type { Checked, Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'
import { motionOnly } from './motionOnly.ts'
import type { Count } from './result.ts'
import type { RuleSet } from './ruleSet.ts'
import { sayNumberOf } from './sayVotes.ts'

/** What is decided about a count beside the file: other seats than it says, and a seed where it declares none. */
export interface CountSettings {
  readonly seats?: number | undefined
  readonly seed?: string | undefined
}

/** A count, and the election as it was counted. */
export interface Counted {
  readonly election: Election
  readonly count: Count
}

/** Count an election by a rule, or say everything that stands in the way. */
export function countBy(rule: RuleSet, given: Election, { seats, seed }: CountSettings = {}): Checked<Counted> {
  const { declared } = given
  const problems: Problem[] = []
  const refuse = (field: string, message: string, rest: Pick<Problem, 'got' | 'wanted'> = {}): void =>
    void problems.push({ where: { field }, message, ...rest })
  const filled = rule.decides === 'motion' ? 1 : (seats ?? given.seats)
  if (filled === undefined)
    refuse('seats', 'The file does not say how many seats there are.', { wanted: 'a number of seats' })
  if (given.withdrawn.length === given.candidates.length) refuse('withdrawn', 'Nobody stands: all have withdrawn.')
  if (seed !== undefined && declared.seed !== undefined && seed !== declared.seed)
    refuse('seed', 'The file declares a seed already, and it is another.', { got: seed, wanted: declared.seed })
  problems.push(...motionOnly(rule, given))
  if (problems.length > 0 || filled === undefined) return { ok: false, problems }
  const isOther = given.seats !== undefined && given.seats !== filled && rule.decides === 'election'
  const other = `The file says ${sayNumberOf(given.seats ?? 0, 'seat')}; this count is for ${filled}.`
  const remarks = isOther ? [...given.remarks, other] : given.remarks
  const election = { ...given, remarks, declared: { ...declared, seed: declared.seed ?? seed } }
  const objections = rule.objections(election, filled)
  if (objections.length > 0) return { ok: false, problems: objections }
  return { ok: true, value: { election, count: rule.count(election, filled) } }
}
