import type { Problem } from '../../../../shared/problem.ts'
import type { ChangeEntry, LogEntry, WeightsEntry } from '../../criteria/entry.ts'
import { criteriaOf, type Criteria } from '../../criteria/index.ts'
import { nearest } from '../../../../shared/fields/index.ts'

/** Weights once, first, whole and for criteria that there are; changes with a reason. */
export function weightProblems(criteria: Criteria): Problem[] {
  const names = criteriaOf(criteria).map(({ id }) => id)
  const lockedAt = criteria.log.findIndex(({ is }) => is === 'weights')
  return criteria.log.flatMap((entry, index) => {
    const path = `criteria/log/${index + 1}`
    const order = orderProblems(entry, index, { path, lockedAt })
    return entry.is === 'score' ? order : [...order, ...sumProblems(entry, path, names), ...reasonProblems(entry, path)]
  })
}

function orderProblems(
  { is, entry }: LogEntry,
  index: number,
  { path, lockedAt }: { readonly path: string; readonly lockedAt: number },
): Problem[] {
  if (is === 'weights') {
    if (index === lockedAt) return []
    const message = 'The weights are locked already. To change them is an entry of its own, with a reason.'
    return [{ where: { field: `${path}/is` }, message, got: 'weights', wanted: 'change' }]
  }
  if (lockedAt >= 0 && lockedAt < index) return []
  const message = `Entry ${entry} comes before any weights are locked.`
  return [{ where: { field: `${path}/is` }, message, got: is, wanted: 'an entry `weights` before it' }]
}

function sumProblems({ weights }: WeightsEntry | ChangeEntry, path: string, names: readonly string[]): Problem[] {
  const unknown = weights.flatMap(({ id }) => unknownCriterion(`${path}/weights/${id}`, id, names))
  const missing = names.filter((name) => weights.every(({ id }) => id !== name))
  const sum = weights.reduce((total, { points }) => total + points, 0)
  const where = { field: `${path}/weights` }
  return [
    ...unknown,
    ...(missing.length === 0
      ? []
      : [{ where, message: `No weight is given for ${missing.join(', ')}.`, wanted: 'each criterion once, or 0' }]),
    ...(sum === 100 ? [] : [{ where, message: 'The weights do not add up to 100.', got: String(sum), wanted: '100' }]),
  ]
}

/** The problem with a name that is no criterion of the case. */
export function unknownCriterion(field: string, name: string, names: readonly string[]): Problem[] {
  if (names.includes(name)) return []
  const near = nearest(name, names)
  const message = `There is no criterion of this name${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
  return [{ where: { field }, message, got: name, wanted: names.join(', ') }]
}

function reasonProblems(entry: WeightsEntry | ChangeEntry, path: string): Problem[] {
  if (entry.is === 'weights' || entry.why !== undefined) return []
  const message = 'Weights are changed here and no reason is given.'
  return [{ where: { field: `${path}/why` }, message, wanted: 'why, in up to 1000 characters' }]
}
