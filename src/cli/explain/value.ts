import type { Unit } from '../../core/graph/unit.ts'
import { groupThousands } from '../../core/shared/money.ts'

/** Digits that tell one figure of the model from another, without those that mean nothing. */
const DIGITS = 6

/** A figure of the model with its unit: `£2,421.58 per fte`, `0.97`, `24.6 fte`. */
export function sayValue(value: number, unit: Unit): string {
  if (unit.startsWith('pounds')) return `${sayPence(value)}${unit.slice('pounds'.length)}`
  const figure = sayNumber(value)
  return unit === 'ratio' || unit === 'any' ? figure : `${figure} ${unit}`
}

/** A plain number to six significant digits, commas between thousands. */
export function sayNumber(value: number): string {
  const plain = String(Number(Math.abs(value).toPrecision(DIGITS)))
  return `${value < 0 ? '-' : ''}${plain.includes('e') ? plain : groupThousands(plain)}`
}

function sayPence(pounds: number): string {
  const pence = Math.abs(pounds).toFixed(2)
  return `${pounds < 0 && Number(pence) !== 0 ? '-' : ''}£${groupThousands(pence)}`
}
