import type { Unit } from '../../../core/graph/unit.ts'
import { sayNumber, sayPence, sayPounds } from '../../../core/shared/money.ts'

/** From this many pounds on, pence are left out. */
const WHOLE_POUNDS = 1000

/** A figure of the model in its unit: `£192,644`, `£12.50`, `28.2 FTE`, `0.7389`. */
export function sayValue(value: number, unit: Unit): string {
  const [above = '', ...below] = unit.split(' per ')
  const each = below.map((part) => ` for each ${part === 'fte' ? 'FTE' : part}`).join('')
  if (above === 'pounds') return sayMoney(value) + each
  if (above === 'fte') return `${sayPlain(value)} FTE${each}`
  if (above === 'ratio' || above === 'any') return sayPlain(value) + each
  return `${sayPlain(value)} ${above}${each}`
}

function sayMoney(pounds: number): string {
  return Math.abs(pounds) >= WHOLE_POUNDS || Number.isInteger(pounds) ? sayPounds(pounds) : sayPence(pounds)
}

/** A very small number keeps its powers of ten. */
const sayPlain = (value: number): string =>
  value !== 0 && Math.abs(value) < 1e-6 ? value.toExponential(2) : sayNumber(value)
