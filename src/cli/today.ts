import { assert } from '../core/shared/assert.ts'
import { isDay, type Day } from '../core/shared/day.ts'

/** The day it is where the law applies, whatever the clock of the machine is set to. */
export function today(): Day {
  // Sweden writes days as we do.
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date())
  assert(isDay(text), `the calendar of this machine says ${text}`)
  return text
}
