import type { Quantity } from '../../chance/quantityField.ts'
import type { Shape } from '../../chance/shape.ts'
import type { Case, NonPayLine } from '../../finance/case/index.ts'
import { addMonths } from '../../shared/month.ts'

/** The month in which a sudden cost is paid, unless another is asked for. */
const SUDDEN_MONTH = 12

/** A cost that a stress adds: its name, as long as the case has none of that name, and what it is like. */
export type AddedCost = Pick<NonPayLine, 'id' | 'index' | 'once' | 'onlyIfLeaving'> & {
  readonly shape: Shape
  /** Whether VAT at the standard rate is charged on it. */
  readonly bearsVat: boolean
  /** For what is paid once: the month, if it is not the usual one. */
  readonly month?: number
}

/**
 * A case with one more cost.
 *
 * Returns: the case, and the path of the amount, by which it is drawn where its shape is uncertain.
 */
export function withCost(theCase: Case, { id: wanted, shape, bearsVat, month, ...kind }: AddedCost) {
  const id = freeName(wanted, theCase.nonPay)
  const path = `nonPay/${id}/amount`
  const line: NonPayLine = {
    ...kind,
    id,
    amount: { path, shape, kind: 'amount', unit: 'pounds a year', words: 'added by a stress' },
    standardRated: certainShare(`nonPay/${id}/standardRated`, bearsVat ? 1 : 0),
    moves: 'fixed',
    from: kind.once ? addMonths(theCase.start, suddenMonth(theCase, month)) : undefined,
    to: undefined,
    overhead: false,
    ratesRelief: undefined,
  }
  const nonPay = [...theCase.nonPay, line].sort((one, other) => (one.id < other.id ? -1 : 1))
  return { case: { ...theCase, nonPay }, path }
}

/**
 * Month 12 or the one asked for, or the month after where that is an April: managers plan the coming year each April on
 * the costs of that month, and would take a sudden cost for a lasting one.
 */
export const suddenMonth = ({ start }: Case, month: number = SUDDEN_MONTH): number =>
  addMonths(start, month).endsWith('-04') ? month + 1 : month

const certainShare = (path: string, value: number): Quantity => ({
  path,
  shape: { kind: 'certain', value },
  kind: 'share',
  unit: 'share',
  words: 'as a stress has it',
})

function freeName(wanted: string, lines: readonly NonPayLine[]): string {
  let name = wanted
  while (lines.some(({ id }) => id === name)) name = `${name}-more`
  return name
}
