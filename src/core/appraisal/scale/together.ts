import { isQuantity, type Quantity } from '../../chance/quantityField.ts'
import { quantileOf } from '../../chance/quantile.ts'
import { moved } from '../stress/moved.ts'

/** Steps that stand in for a sum of two uncertain quantities; odd, so that the middle one is the median. */
const STEPS = 1023

/** A quantity and how many times it counts. */
type Counted = readonly [quantity: Quantity, times: number]

/**
 * Two quantities added up, each so many times, high where both are high and low where both are low: the same place in
 * the shapes of both. It has the path of the first, so two services that share a path share its place in each future.
 */
export function together([first, one]: Counted, [second, other]: Counted): Quantity {
  const words = `${first.words} and ${second.words}, together`
  const sure = (value: number): Quantity => ({ ...first, shape: { kind: 'certain', value }, words })
  if (first.shape.kind === 'certain' && second.shape.kind === 'certain')
    return sure(one * first.shape.value + other * second.shape.value)
  if (second.shape.kind === 'certain' && one > 0) return { ...moved(first, one, other * second.shape.value), words }
  if (first.shape.kind === 'certain' && other > 0)
    return { ...moved(second, other, one * first.shape.value), path: first.path, words }
  const [ofFirst, ofSecond] = [quantileOf(first.shape), quantileOf(second.shape)]
  const values = Array.from({ length: STEPS }, (_, step) => {
    const u = (step + 0.5) / STEPS
    return one * ofFirst(u) + other * ofSecond(u)
  })
  return { ...first, shape: { kind: 'samples', values: values.toSorted((low, high) => low - high) }, words }
}

/** What two records come to: every quantity by a rule, and everything else as the first has it, or else the second. */
function merged<T>(first: T, second: T, rule: (first: Quantity, second: Quantity) => Quantity): T {
  if (first === undefined) return second
  if (second === undefined || first === null || typeof first !== 'object' || Array.isArray(first)) return first
  if (isQuantity(first)) return rule(first, second as Quantity) as T
  const keys = new Set([...Object.keys(first), ...Object.keys(second as object)])
  const at = (value: unknown, key: string) => (value as Readonly<Record<string, unknown>>)[key]
  return Object.fromEntries([...keys].map((key) => [key, merged(at(first, key), at(second, key), rule)])) as T
}

/** Two records with their money added up; what is not money is the first's. */
export const addedUp = <T>(first: T, second: T): T =>
  merged(first, second, (one, other) => (one.unit.startsWith('pounds') ? together([one, 1], [other, 1]) : one))

/** Two records with every quantity weighed: by how much of both each of them is. */
export function weighed<T>(first: T, second: T, shareOfFirst: number): T {
  const alike = (one: Quantity, other: Quantity) => JSON.stringify(one.shape) === JSON.stringify(other.shape)
  return merged(first, second, (one, other) =>
    alike(one, other) ? one : together([one, shareOfFirst], [other, 1 - shareOfFirst]),
  )
}
