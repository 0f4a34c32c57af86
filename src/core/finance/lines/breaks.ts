import { input, isLess, larger, of, previous, product, table } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { monthsBetween } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf, type RunCalendar } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import type { Naming } from '../option.ts'

const MONTHS_IN_QUARTER = 3

/**
 * The months in which a break may take effect: the first that notice and clause allow, and every quarter after. Where
 * the contract's future is decided anyway, that decision takes the place of a break.
 */
export function breakMonths(
  { start, months }: RunCalendar,
  { break: clause }: Contract,
  decisions: readonly number[],
): number[] {
  if (!clause) return []
  const { noticeMonths, earliest } = clause
  const first = Math.max(noticeMonths, earliest === undefined ? 0 : monthsBetween(start, earliest))
  const found: number[] = []
  for (let month = first; month < months; month += MONTHS_IN_QUARTER) if (!decisions.includes(month)) found.push(month)
  return found
}

/**
 * Whether the authority has used its break clause: one uniform and the inverse of the waiting time, never a coin a
 * month. It has by the k-th month that a break may fall in when the uniform is below 1 − (1 − p)^(k/4), p the chance in
 * a year; and only where the contract is still held by then.
 */
export function brokenLine(about: About, name: Naming, contract: Contract, breaks: readonly number[]): Line {
  const { months } = about.calendar
  const key = `contracts/${contract.id}/break/when`
  const label = `When the authority breaks the ${contract.id} contract`
  about.draw({ key, slot: { name: key }, label, shape: { kind: 'uniform', low: 0, high: 1 }, unit: 'ratio' })
  const isBreak = maskOf(months, (month) => breaks.includes(month))
  const notInQuarter = Math.sqrt(Math.sqrt(1 - contract.break!.chance))
  let notYet = 1
  const by = byMonth(months, (month) => {
    if (isBreak[month]) notYet *= notInQuarter
    return 1 - notYet
  })
  return {
    name: name('broken'),
    unit: 'ratio',
    says: 'whether the authority has used its break clause while the contract was held: 1 when it has',
    is: larger(
      previous(name('broken')),
      product(previous(name('held')), isLess(input(key, 'ratio'), table('chance of a break by then', 'ratio', by))),
    ),
    opens: of(0, 'ratio'),
    changesIn: isBreak,
  }
}
