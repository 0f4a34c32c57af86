import { monthPeriod, yearIn, yearPeriods, type Period } from '../../../core/appraisal/compare/period.ts'
import type { Built } from '../../../core/finance/build.ts'
import { monthIn } from '../../../core/finance/calendar.ts'
import type { Option } from '../../../core/finance/option.ts'
import type { Checked } from '../../../core/shared/problem.ts'

/** Ways to put the lines that differ: the largest difference first, or by name. */
export const ORDERS = ['size', 'name'] as const

/** What an address asks to be compared. */
export interface ComparisonAsked {
  readonly options: readonly [Option, Option]
  readonly period: Period
  readonly order: (typeof ORDERS)[number]
}

/**
 * Read what is asked of an address. Left out, the options are improving in house and the last one of the case, and the
 * period is the first financial year.
 */
export function comparisonAsked(
  address: URLSearchParams,
  { options, calendar }: Pick<Built, 'options' | 'calendar'>,
): Checked<ComparisonAsked> {
  const named = (field: string, otherwise: Option): Option | undefined => {
    const typed = address.get(field)
    return typed === null ? otherwise : options.find(({ id }) => id === typed)
  }
  const left = named('left', options.find(({ id }) => id === 'improve') ?? options[0]!)
  const right = named('right', options.find(({ id }) => id === 'mutual') ?? options.at(-1)!)
  if (!left || !right)
    return refuse(left ? 'right' : 'left', `The options of this case are ${options.map(({ id }) => id).join(', ')}.`)
  const [month, year] = [address.get('month'), address.get('year')]
  if (month !== null && year !== null) return refuse('year', 'Either a month or a year can be asked for, not both.')
  const period = month === null ? yearIn(calendar, year ?? '1') : monthFor(calendar, month)
  if (!period) return refuse(month === null ? 'year' : 'month', periodsSaid(calendar))
  const order = ORDERS.find((each) => each === (address.get('order') ?? 'size'))
  if (!order) return refuse('order', `Lines are put by ${ORDERS.join(' or by ')}.`)
  return { ok: true, value: { options: [left, right], period, order } }
}

function monthFor(calendar: Built['calendar'], typed: string): Period | undefined {
  const month = monthIn(calendar, typed)
  return month === undefined ? undefined : monthPeriod(calendar, month)
}

const periodsSaid = (calendar: Built['calendar']): string =>
  `Months run from 0 to ${calendar.months - 1}, or from ${calendar.start} to ${calendar.names.at(-1)!}, and ` +
  `financial years from 1 to ${yearPeriods(calendar).length}.`

const refuse = (field: string, message: string): Checked<never> => ({
  ok: false,
  problems: [{ where: { field }, message }],
})
