import { sayUnit } from '../../../core/graph/formula/typedUnit.ts'
import type { Unit } from '../../../core/graph/unit.ts'
import { sayNumber, sayPence, sayPounds } from '../../../core/shared/money.ts'

/** One of a unit, where it is not the unit's own word. */
const ONE: Readonly<Record<string, string>> = { fte: 'FTE', people: 'person' }

/** A figure of the model in its unit: `£192,643.69`, `£12.50`, `28.2 FTE`, `0.7389`. */
export function sayValue(value: number, unit: Unit): string {
  const [above = '', ...below] = unit.split(' per ')
  const each = below.map((part) => ` for each ${ONE[part] ?? part}`).join('')
  if (above === 'pounds') return sayMoney(value) + each
  if (above === 'fte') return `${sayPlain(value)} FTE${each}`
  if (above === 'ratio' || above === 'any') return sayPlain(value) + each
  return `${sayPlain(value)} ${sayUnit(above)}${each}`
}

/** Pence are shown, so that a reader who adds the terms up gets the figure. */
const sayMoney = (pounds: number): string => (Number.isInteger(pounds) ? sayPounds(pounds) : sayPence(pounds))

/** A very small number keeps its powers of ten. */
const sayPlain = (value: number): string =>
  value !== 0 && Math.abs(value) < 1e-6 ? value.toExponential(2) : sayNumber(value)
