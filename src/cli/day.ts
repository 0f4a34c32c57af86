import { assert } from '../core/shared/assert.ts'
import { isDay, parseDay, type Day } from '../core/shared/day.ts'
import { refuse, type Asked } from './asked.ts'

/** The day it is where the law applies, whatever the clock of the machine is set to. */
export function today(): Day {
  // Sweden writes days as we do.
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
  assert(isDay(text), `the calendar of this machine says ${text}`)
  return text
}

/** A day that may be left out. */
export const dayAsked = (says: string, otherwise: string): Asked<Day | undefined> => ({
  says,
  takes: 'DATE',
  isNeeded: false,
  otherwise,
  read(given, field) {
    if (given === undefined) return { ok: true, value: undefined }
    const day = parseDay(given)
    if (day !== undefined) return { ok: true, value: day }
    return refuse(field, 'There is no such day.', { got: given, wanted: 'a day that exists, such as 2027-04-01' })
  },
})

export const asOf = { 'as-of': dayAsked('the day whose law is asked for', 'today') }
