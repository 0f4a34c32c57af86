import type { Checked, Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'
import { motionOnly } from './motionOnly.ts'
import type { RuleSet } from './ruleSet.ts'
import { sayNumberOf } from './tell/sayVotes.ts'
import type { Telling } from './tell/telling.ts'

/** What is said about a count beside its file. */
export interface CountSettings {
  /** Seats to fill: where the file says otherwise, the count says so. */
  readonly seats?: number | undefined
  /** The seed of lots, where the file declares none. */
  readonly seed?: string | undefined
}

/**
 * Count an election by a rule, or say everything that stands in the way. Other seats than the file says may be asked
 * for, to see what they would do; another seed may not, since nobody may choose among lots once papers are known.
 */
export function countBy(rule: RuleSet, given: Election, { seats: asked, seed }: CountSettings = {}): Checked<Telling> {
  const { declared } = given
  const problems: Problem[] = []
  const seats = rule.decides === 'motion' ? 1 : (asked ?? given.seats)
  if (seats === undefined)
    problems.push({ where: { field: 'seats' }, message: 'Say how many places there are to fill: the file does not.' })
  if (given.withdrawn.length === given.candidates.length)
    problems.push({ where: { field: 'withdrawn' }, message: 'Nobody stands: all candidates have withdrawn.' })
  if (seed !== undefined && declared.seed !== undefined && seed !== declared.seed) {
    const message = 'The file declares another seed already. Leave this one out.'
    problems.push({ where: { field: 'seed' }, message, got: seed, wanted: declared.seed })
  }
  problems.push(...motionOnly(rule, given))
  if (problems.length > 0 || seats === undefined) return { ok: false, problems }
  const remarks = [...given.remarks, ...otherSeats(rule, given, seats)]
  const election = { ...given, remarks, declared: { ...declared, seed: declared.seed ?? seed } }
  const objections = rule.objections(election, seats)
  if (objections.length > 0) return { ok: false, problems: objections.map((each) => objection(rule, each)) }
  return { ok: true, value: { election, rule, count: rule.count(election, seats) } }
}

/** What to say where a count is for other seats than the file says. */
function otherSeats({ decides }: RuleSet, { seats: said }: Election, seats: number): readonly string[] {
  if (decides === 'motion' || said === undefined || said === seats) return []
  return [`The file says ${sayNumberOf(said, 'place')}; this count is for ${seats}.`]
}

/** Why a rule cannot count this, said of the rule: another may. */
const objection = ({ title }: RuleSet, problem: Problem): Problem => ({
  ...problem,
  where: { field: 'rule' },
  message: `${title} cannot count this: ${problem.message}`,
})
