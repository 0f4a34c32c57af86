import type { Day } from '../../shared/day.ts'

/** The bank holidays of a year, in order. */
export type HolidaysOf = (year: number) => readonly Day[]

/** The same holidays, worked out once for each year: a count of working days asks for every day of its period. */
export function keepingYears(holidays: HolidaysOf): HolidaysOf {
  const kept = new Map<number, readonly Day[]>()
  return (year) => {
    const known = kept.get(year) ?? holidays(year)
    kept.set(year, known)
    return known
  }
}
