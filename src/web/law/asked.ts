import { AS_OF } from '../../core/law/advice/ask.ts'
import { parseDay, type Day } from '../../core/shared/day.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'

/** The day whose law an address asks for: today where it says none. */
export function asOfIn(address: URLSearchParams, today: Day): Checked<Day> {
  const typed = address.get(AS_OF)?.trim() ?? ''
  if (typed === '') return { ok: true, value: today }
  const day = parseDay(typed)
  return day === undefined ? { ok: false, problems: [noSuchDay(AS_OF, typed)] } : { ok: true, value: day }
}

/** The problem with a day that does not exist. */
export const noSuchDay = (field: string, got: string): Problem => ({
  where: { field },
  message: 'There is no such day.',
  got: got.slice(0, 60),
  wanted: 'a day that exists, such as 2027-04-01',
})

/** The answers in an address, by question, with each name as it came. One that stands twice counts once, the last. */
export function typedIn(address: URLSearchParams): ReadonlyMap<string, string> {
  return new Map([...address].filter(([name]) => name !== AS_OF))
}
