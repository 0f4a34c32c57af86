import { sayUnit } from '../../core/graph/formula/typedUnit.ts'
import type { Unit } from '../../core/graph/unit.ts'
import { sayNumber, sayPence } from '../../core/shared/money.ts'

/** A figure of the model to the penny, with its unit: `£2,421.58 per fte`, `0.97`, `24.6 fte`, `12 hires`. */
export function sayValue(value: number, unit: Unit): string {
  if (unit.startsWith('pounds')) return `${sayPence(value)}${unit.slice('pounds'.length)}`
  return unit === 'ratio' || unit === 'any' ? sayNumber(value) : `${sayNumber(value)} ${sayUnit(unit)}`
}
