import { refused, type Outcome } from '../../shared/typed/clean.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import type { QuantityRules } from './unit.ts'
import { readValue } from './value.ts'

/** What stands between the commas in the brackets of a shape. */
export type Parts = readonly (readonly Token[])[]

/** Exactly so many values of the field; `form` is how the shape is written. */
export function readValues(
  parts: Parts,
  count: number,
  form: string,
  rules: QuantityRules,
): Outcome<readonly number[]> {
  if (parts.length !== count) return refuseCount(parts, form)
  const values: number[] = []
  for (const part of parts) {
    const value = readValue(part, rules)
    if (!value.ok) return value
    values.push(value.value)
  }
  return { ok: true, value: values }
}

/** There are too many or too few numbers in the brackets; `uniform(100,200)` holds one, of a hundred thousand. */
export function refuseCount(parts: Parts, form: string): Outcome<never> {
  const count = parts.length === 1 ? 'There is 1 number' : `There are ${parts.length} numbers`
  const isJoined = parts.flat().some((token) => token.kind === 'number' && token.isGrouped)
  return refused(`${count} in the brackets${isJoined ? ': a comma without a space joins thousands' : ''}.`, form)
}
