import { addDays, addMonthsToDay, type Day } from '../../shared/day.ts'
import { assert } from '../../shared/assert.ts'
import { cleanTyped, refused, type Outcome } from '../../shared/typed/clean.ts'

/** A length of time as public bodies publish it: `90 days`, `12 weeks`, `6 months`. */
export interface Period {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month'
}

/** Longest period that is read: five years. */
const MOST = { day: 1827, week: 261, month: 60 } as const

export const PERIOD_ACCEPTS = 'days, weeks or months up to five years, such as 90 days, 12 weeks or 6 months'

/** A period as people type it. A bare number is refused: ninety of what? */
export function readPeriod(typed: string): Outcome<Period> {
  const plain = cleanTyped(typed)
  if (!plain.ok) return plain
  const parts = /^(\d{1,4}) ?(day|week|month)s?$/.exec(plain.value.toLowerCase())
  if (parts === null) return refused('This is not read as a length of time.', PERIOD_ACCEPTS)
  const count = Number(parts[1])
  const unit = parts[2] as Period['unit']
  if (count < 1) return refused('This is no time at all.', PERIOD_ACCEPTS)
  return count > MOST[unit]
    ? refused('This is longer than five years.', PERIOD_ACCEPTS)
    : { ok: true, value: { count, unit } }
}

/** `12 weeks`, `1 month`. */
export const sayPeriod = ({ count, unit }: Period): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** The last day of a period that elapses from a day, which is not counted: the corresponding date for months. */
export function dayAfterPeriod(day: Day, { count, unit }: Period): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} ${unit}s`)
  return unit === 'month' ? addMonthsToDay(day, count) : addDays(day, unit === 'week' ? 7 * count : count)
}
