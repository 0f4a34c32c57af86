import { assert } from '../shared/assert.ts'
import type { Month } from '../shared/month.ts'
import { addMonths, lastDayOf } from '../shared/month.ts'
import type { Checked } from '../shared/problem.ts'
import { lawProblem, valueOn } from './dated.ts'
import type { Confidence, Dated, Entry } from './dated.ts'

/** A dated value laid out by month, ready to be read by month index. */
export interface LawTable {
  /** [months]; the value in force in each month, in the unit of `dated`. */
  readonly values: Float64Array
  /** [months]; the entry in force in each month. */
  readonly entries: readonly Entry<number>[]
  /** Index of the first month beyond what is known; from there the last value is held. `null` when all is known. */
  readonly heldFrom: number | null
  /** How sure we are of the least sure entry that any month rests on. */
  readonly leastSure: Confidence
  readonly dated: Dated<number>
}

/**
 * Lay a dated value out by month from `startMonth`.
 *
 * A month takes the law in force on its last day, which is pay day for most: a rate that changes on 6 April serves all
 * of April. After the last known entry its value is held, and the table says from when, so results can be badged.
 *
 * Shapes:  values is [months]; index 0 is `startMonth`.
 * Returns: a problem when the first month ends before the first known entry.
 */
export function lawTable(dated: Dated<number>, startMonth: Month, months: number): Checked<LawTable> {
  assert(Number.isInteger(months) && months > 0, `a table of ${months} months was asked for`)
  const values = new Float64Array(months)
  const entries: Entry<number>[] = []
  let heldFrom: number | null = null
  let leastSure: Confidence = 'verified'
  for (let month = 0; month < months; month++) {
    const inForce = valueOn(dated, lastDayOf(addMonths(startMonth, month)))
    if (inForce === undefined) return { ok: false, problems: [lawProblem(dated, startMonth)] }
    values[month] = inForce.value
    entries.push(inForce.entry)
    if (inForce.held && heldFrom === null) heldFrom = month
    leastSure = lessSure(leastSure, inForce.entry.confidence)
  }
  return { ok: true, value: { values, entries, heldFrom, leastSure, dated } }
}

/** From most to least sure: read in the official text, worked out from it, read at second hand, recalled. */
const SURENESS: readonly Confidence[] = ['verified', 'derived', 'secondary', 'memory']

const lessSure = (one: Confidence, other: Confidence): Confidence =>
  SURENESS.indexOf(one) < SURENESS.indexOf(other) ? other : one
