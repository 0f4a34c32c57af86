import type { Quantity } from '../../chance/quantityField.ts'
import { above0, larger, minus, previous, product, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'

const DAYS_IN_MONTH = 30
/** The longest delay a flow can have, in months. */
const LONGEST_DELAY_MONTHS = 6

/**
 * A monthly flow delayed by a number of days: the two neighbouring whole months are blended, so every pound arrives,
 * once, and a later payer never pays sooner.
 *
 * Shapes: needs `flow` to be a line with `opens` 0. Units: days of the quantity over 30 are months, at most 6.
 */
export function delayed(
  about: About,
  flow: string,
  days: Quantity,
  name: string,
): { readonly lines: Line[]; readonly term: Expression } {
  if (days.shape.kind === 'certain' && days.shape.value === 0) return { lines: [], term: { kind: 'line', name: flow } }
  const months = about.ask(days, {
    as: { name: 'months', of: (each) => Math.min(LONGEST_DELAY_MONTHS, each / DAYS_IN_MONTH) },
  })
  const shares = sharesNeeded(days).map((lag): Line => {
    const apart = larger(minus(months, lag), minus(lag, months))
    return {
      name: `${name}/share-after-${lag}`,
      unit: 'ratio',
      says: `share that moves ${lag} months later`,
      is: above0(minus(1, apart)),
    }
  })
  const term = total(
    'pounds',
    ...sharesNeeded(days).map((lag) => product(`${name}/share-after-${lag}`, lag === 0 ? flow : previous(flow, lag))),
  )
  return { lines: shares, term }
}

/** The whole months that can have a share: two for a certain delay, all of them for one that varies. */
function sharesNeeded(days: Quantity): number[] {
  const all = Array.from({ length: LONGEST_DELAY_MONTHS + 1 }, (_, lag) => lag)
  const { shape } = days
  if (shape.kind !== 'certain') return all
  const months = Math.min(LONGEST_DELAY_MONTHS, shape.value / DAYS_IN_MONTH)
  return all.filter((lag) => Math.abs(lag - months) < 1)
}

/** The same for days that are known: each whole month of delay that has a share, and the share. */
export function daysToLags(days: number): readonly { readonly lag: number; readonly share: number }[] {
  const months = Math.min(LONGEST_DELAY_MONTHS, days / DAYS_IN_MONTH)
  return Array.from({ length: LONGEST_DELAY_MONTHS + 1 }, (_, lag) => ({
    lag,
    share: Math.max(0, 1 - Math.abs(months - lag)),
  })).filter(({ share }) => share > 0)
}
