import type { VersionGiven } from '../../core/appraisal/compare/cases.ts'
import { monthPeriod, yearIn, yearPeriods, type Period } from '../../core/appraisal/compare/period.ts'
import { makeReady } from '../../core/appraisal/ready.ts'
import { areasOf } from '../../core/finance/areas.ts'
import { monthIn, runCalendar, type RunCalendar } from '../../core/finance/calendar.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { refuse } from '../asked.ts'

/** The months that are asked for, as they were typed. */
interface PeriodTyped {
  readonly year: string | undefined
  readonly month: string | undefined
}

/** A version with the months of it that are asked for: the first financial year, unless another or a month is. */
export function givenOf(read: CaseRead, typed: PeriodTyped): Checked<VersionGiven> {
  const period = periodOf(runCalendar(read.case.start, read.case.months), typed)
  return period.ok ? { ok: true, value: { read, period: period.value } } : period
}

function periodOf(calendar: RunCalendar, { year, month }: PeriodTyped): Checked<Period> {
  if (year !== undefined && month !== undefined)
    return refuse('--year', 'Either a year or a month can be asked for, not both.', {})
  if (month === undefined) {
    const period = yearIn(calendar, year ?? '1')
    const years = yearPeriods(calendar).map(({ says }, index) => `${index + 1} for ${says}`)
    return period
      ? { ok: true, value: period }
      : refuse('--year', 'This is not a financial year of the run.', { got: year!, wanted: years.join(', ') })
  }
  const found = monthIn(calendar, month)
  const wanted = `0 to ${calendar.months - 1}, or ${calendar.start} to ${calendar.names.at(-1)!}`
  return found === undefined
    ? refuse('--month', 'This is not a month of the run.', { got: month, wanted })
    : { ok: true, value: monthPeriod(calendar, found) }
}

/** The problem that neither version has an option of this name. */
export function optionProblems(reads: readonly CaseRead[], typed: string | undefined): readonly Problem[] {
  if (typed === undefined) return []
  const areas = [...new Set(reads.flatMap((read) => areasOf(makeReady(read.case).built).map(({ id }) => id)))]
  if (areas.includes(typed)) return []
  const near = nearest(typed, areas)
  const meant = near === undefined ? '.' : `: did you mean \`${near}\`?`
  const message = `Neither version has an option of this name${meant}`
  return [{ where: { field: '--option' }, message, got: typed, wanted: areas.join(', ') }]
}
