import { groupThousands, sayPounds } from '../../../core/shared/money.ts'
import type { Unit } from '../../../core/graph/unit.ts'

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
  if (Math.abs(pounds) >= WHOLE_POUNDS || Number.isInteger(pounds)) return sayPounds(pounds)
  const pence = Math.abs(pounds).toFixed(2)
  return `${pounds < 0 && Number(pence) !== 0 ? '-' : ''}£${pence}`
}

/** Six figures, which is more than anybody needs and few enough to read. */
function sayPlain(value: number): string {
  const rounded = Number(value.toPrecision(6))
  if (rounded !== 0 && Math.abs(rounded) < 1e-6) return rounded.toExponential(2)
  return `${rounded < 0 ? '-' : ''}${groupThousands(String(Math.abs(rounded)))}`
}
