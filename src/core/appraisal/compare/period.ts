import type { RunCalendar } from '../../finance/calendar.ts'
import { sayMonth } from '../../shared/month.ts'

/** The months that lines are compared over: one of them, or those of a financial year that the run has. */
export interface Period {
  readonly kind: 'month' | 'year'
  /** The first month, counted from 0, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly says: string
}

export const monthPeriod = ({ names }: RunCalendar, month: number): Period => ({
  kind: 'month',
  from: month,
  to: month + 1,
  says: sayMonth(names[month]!),
})

/** Every financial year of a run, in order. The first and the last may be short of twelve months. */
export function yearPeriods({ months, names, years }: RunCalendar): Period[] {
  const starts = Array.from(names.keys()).filter((month) => month === 0 || years[month] !== years[month - 1])
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? months
    return { kind: 'year', from, to, says: `${sayMonth(names[from]!)} to ${sayMonth(names[to - 1]!)}` }
  })
}

/** A financial year as a person names it: by its place in the run from 1, or as `2019` or `2019-20`. */
export function yearIn(calendar: RunCalendar, typed: string): Period | undefined {
  const all = yearPeriods(calendar)
  if (/^\d{1,2}$/.test(typed)) return all[Number(typed) - 1]
  const [, begins, ends] = /^(\d{4})(?:-(\d\d))?$/.exec(typed) ?? []
  const year = Number(begins)
  if (ends !== undefined && Number(ends) !== (year + 1) % 100) return undefined
  return all.find(({ from }) => calendar.years[from] === year)
}
