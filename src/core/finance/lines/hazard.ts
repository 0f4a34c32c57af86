import { table, type Table } from '../../graph/expression.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'

/** [months]: the chance that what comes at a constant chance a year has come by the end of each month. */
export function chanceByThen({ calendar: { months } }: About, name: string, yearly: number): Table {
  const survives = 1 - yearly
  let lasting = 1
  const byThen = byMonth(months, (month) => {
    if ((month + 1) % MONTHS_IN_YEAR === 0) lasting *= survives
    const inYear = ((month + 1) % MONTHS_IN_YEAR) / MONTHS_IN_YEAR
    return 1 - lasting * (1 - inYear * (1 - survives))
  })
  return table(name, 'ratio', byThen)
}
