import { monthsBetween } from '../../../shared/month.ts'
import type { Problem } from '../../../shared/problem.ts'
import { typedAt, type Given } from './given.ts'

const KEEPS = 'options/stop/keeps'
const FROM = 'options/stop/from'

/** A service that the law requires cannot be stopped altogether, and none can begin to close before the run does. */
export function stoppingProblems(given: Given): Problem[] {
  const { service, start, months, options } = given.case
  const { stop } = options
  if (!stop) return []
  const problems: Problem[] = []
  if (service.statutory && stop.keeps === 0)
    problems.push({
      where: { field: KEEPS },
      message: 'The authority must by law see that this service is provided, so it cannot be stopped altogether.',
      got: typedAt(given, KEEPS),
      wanted: 'a share above 0% that still meets the duty, or `service/statutory: no` where there is none',
    })
  const from = stop.from === undefined ? 0 : monthsBetween(start, stop.from)
  if (from < 0 || from >= months)
    problems.push({
      where: { field: FROM },
      message: from < 0 ? 'It begins to close before the run starts.' : 'It begins to close after the run ends.',
      got: typedAt(given, FROM),
      wanted: `a month of the run, which starts in ${start} and is ${months} months long`,
    })
  return problems
}
