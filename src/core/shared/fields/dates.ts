import { isDay, parseDay, sayDay, type Day } from '../day.ts'
import { isMonth, parseMonth, sayMonth, type Month } from '../month.ts'
import type { Field } from './field.ts'
import { leaf, type LeafWords, type Understood } from './leaf.ts'

/** A month as `YYYY-MM`. */
export function month({ ...words }: LeafWords & { readonly otherwise?: Month }): Field<Month> {
  const accepts = 'a month such as 2018-09'
  return leaf<Month>({
    ...words,
    kind: 'month',
    accepts,
    bare: { type: 'string', pattern: '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$' },
    standIn: () => '2000-01',
    parse(typed): Understood<Month> {
      const value = parseMonth(typed)
      if (value !== undefined) return { ok: true, value, words: sayMonth(value) }
      const isWholeDay = isDay(typed) && isMonth(typed.slice(0, 7))
      const wanted = isWholeDay ? `the month alone: ${typed.slice(0, 7)}` : accepts
      return { ok: false, message: 'This is not a month.', wanted }
    },
  })
}

/** A day as `YYYY-MM-DD` that exists. */
export function day({ ...words }: LeafWords & { readonly otherwise?: Day }): Field<Day> {
  const accepts = 'a day that exists, such as 2018-09-30'
  return leaf<Day>({
    ...words,
    kind: 'day',
    accepts,
    bare: { type: 'string', format: 'date' },
    standIn: () => '2000-01-01',
    parse(typed): Understood<Day> {
      const value = parseDay(typed)
      if (value === undefined) return { ok: false, message: 'There is no such day.', wanted: accepts }
      return { ok: true, value, words: sayDay(value) }
    },
  })
}
