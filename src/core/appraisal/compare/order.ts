import type { Unit } from '../../graph/unit.ts'
import type { ComparedLine, OnlyLine } from './compared.ts'

/** Two figures in pounds this near are the same to the penny that is shown. */
const SAME_POUNDS = 0.005
/** Other figures: what sums in another order may leave. */
const SAME_SHARE = 1e-9

const isPounds = (unit: Unit): boolean => unit === 'pounds'

/** Whether two figures of a unit are told apart. */
export function differs(one: number, other: number, unit: Unit): boolean {
  const gap = Math.abs(one - other)
  if (isPounds(unit)) return gap >= SAME_POUNDS
  return gap > SAME_SHARE * Math.max(Math.abs(one), Math.abs(other))
}

const byName = (one: { readonly thing: string }, other: { readonly thing: string }): number =>
  one.thing < other.thing ? -1 : one.thing > other.thing ? 1 : 0

/** Pounds first, then unit by unit. */
const byUnit = (one: { readonly unit: Unit }, other: { readonly unit: Unit }): number => {
  if (one.unit === other.unit) return 0
  if (isPounds(one.unit) !== isPounds(other.unit)) return isPounds(one.unit) ? -1 : 1
  return one.unit < other.unit ? -1 : 1
}

/** Pence, so that what sums in another order leave does not decide. */
const size = ({ difference, unit }: ComparedLine): number =>
  isPounds(unit) ? Math.round(Math.abs(difference) * 100) : Math.abs(difference)

/** The largest difference first, unit by unit; of equal ones by name. The order of the file has no part in it. */
export const bySize = (lines: readonly ComparedLine[]): ComparedLine[] =>
  lines.toSorted((one, other) => byUnit(one, other) || size(other) - size(one) || byName(one, other))

/** By name, so that the parts of one thing stand together. */
export const byThing = <T extends ComparedLine | OnlyLine>(lines: readonly T[]): T[] => lines.toSorted(byName)
