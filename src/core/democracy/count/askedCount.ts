import type { Checked, Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'
import type { RuleSet } from './ruleSet.ts'
import type { Telling } from './telling.ts'

/** What is asked of a count beside its file. */
export interface Asked {
  readonly rule: RuleSet
  /** Places to fill, where somebody typed how many. */
  readonly seats: number | undefined
  /** The seed of lots, where somebody typed one. */
  readonly seed: string | undefined
}

/**
 * Count an election as it is asked for. What is typed beside a file may say what the file leaves out and never
 * something else: then it would be unclear which of the two was announced.
 */
export function countAsked(election: Election, { rule, seats, seed }: Asked): Checked<Telling> {
  const problems: Problem[] = []
  const places = seats ?? election.seats ?? (rule.decides === 'motion' ? 1 : undefined)
  if (seats !== undefined && election.seats !== undefined && seats !== election.seats)
    problems.push(otherwise('seats', 'places', String(seats), String(election.seats)))
  const { seed: declared } = election.declared
  if (seed !== undefined && declared !== undefined && seed !== declared)
    problems.push(otherwise('seed', 'a seed', seed, declared))
  if (places === undefined)
    problems.push({ where: { field: 'seats' }, message: 'Enter how many places there are: the file does not say.' })
  if (problems.length > 0 || places === undefined) return { ok: false, problems }
  const asked = { ...election, declared: { ...election.declared, seed: seed ?? declared } }
  const objections = rule.objections(asked, places)
  if (objections.length > 0) return { ok: false, problems: objections.map((each) => objection(rule, each)) }
  return { ok: true, value: { election: asked, rule, count: rule.count(asked, places) } }
}

const otherwise = (field: string, what: string, got: string, has: string): Problem => ({
  where: { field },
  message: `The file says otherwise. Leave ${what} empty, or change the file.`,
  got,
  wanted: has,
})

/** Why a rule cannot count this, said of the rule: another may. */
const objection = (rule: RuleSet, { message, got, wanted }: Problem): Problem => ({
  where: { field: 'rule' },
  message: `${rule.title} cannot count this: ${message}`,
  ...(got !== undefined && { got }),
  ...(wanted !== undefined && { wanted }),
})
