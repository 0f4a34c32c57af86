import type { RunCalendar } from '../../finance/calendar.ts'

/** A financial year as far as a run covers it. */
export interface RunYear {
  /** `2018-19`. */
  readonly name: string
  /** Its first and last month in the run, counted from 0. */
  readonly first: number
  readonly last: number
}

/** The financial years of a run, April to March; the first and the last may be short. */
export function runYears({ years, months }: RunCalendar): RunYear[] {
  const found: RunYear[] = []
  for (let month = 0; month < months; month++) {
    if (month > 0 && years[month] === years[month - 1]) continue
    const year = years[month]!
    const last = years.lastIndexOf(year)
    found.push({ name: `${year}-${String((year + 1) % 100).padStart(2, '0')}`, first: month, last })
  }
  return found
}

/** `2018-19`, or `2018-19 (7 months)` where the run has no more of it. */
export function sayRunYear({ name, first, last }: RunYear): string {
  const months = last - first + 1
  return months === 12 ? name : `${name} (${months} ${months === 1 ? 'month' : 'months'})`
}
