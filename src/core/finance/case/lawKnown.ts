import { buildModel } from '../build.ts'
import { oldestEntry, valueOn, type Dated } from '../../law/dated.ts'
import { greenBookSchedule } from '../../law/greenBook/greenBookValues.ts'
import { lawValues } from '../../law/index.ts'
import { sayDay } from '../../shared/day.ts'
import { lastDayOf, sayMonth } from '../../shared/month.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Case, StaffGroup } from './index.ts'

/**
 * A start before the law that the case leans on is known. Told once, by the value that is known for the shortest time:
 * a start that suits it suits all the others, and a slip in the year is not worth twenty problems.
 */
export function lawProblems(theCase: Case): Problem[] {
  const { start } = theCase
  const missing = missingLaw(theCase)
  const [first, ...others] = missing
  if (first === undefined) return []
  const from = (law: Dated<unknown>) => oldestEntry(law).from
  const latest = others.reduce((found, law) => (from(law) > from(found) ? law : found), first)
  return [
    {
      where: { field: 'start' },
      message:
        `The law of ${sayMonth(start)} is not all known here. ` +
        `Last to begin: ${latest.label}, known from ${sayDay(from(latest))}.`,
      got: start,
      // A month takes the law in force on its last day, so the month in which a value begins will do.
      wanted: `${from(latest).slice(0, 7)} or later`,
    },
  ]
}

/** The values a case asks for and that are not known at its start; the model names each in its own problem. */
function missingLaw(theCase: Case): Dated<unknown>[] {
  // Own lines lean on no law, and there may be thousands of them; of groups alike one leans on it as all do.
  const built = buildModel({ ...theCase, own: undefined, staff: oneOfEachKind(theCase.staff) })
  const told = built.ok ? [] : built.problems.map(({ message }) => message)
  const isEarly = (law: Dated<unknown>) => valueOn(law, lastDayOf(theCase.start)) === undefined
  return lawValues.filter(
    (law) => isEarly(law) && (law === greenBookSchedule || told.some((message) => message.startsWith(`${law.label}:`))),
  )
}

/** One of all groups with the same scheme that say the same things, whatever they say of them. */
function oneOfEachKind(staff: Case['staff']): Case['staff'] {
  const kinds = new Map<string, StaffGroup>()
  for (const group of staff) {
    const said = Object.entries(group).flatMap(([name, value]) => (value === undefined ? [] : [name]))
    const kind = [group.scheme, group.onlyIfLeaving, group.protectedTerms, ...said].join(' ')
    if (!kinds.has(kind)) kinds.set(kind, group)
  }
  return [...kinds.values()]
}
