import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { readValues, type Parts } from './parts.ts'
import type { ShapeInWords } from './range.ts'
import { sayBare, sayUnit, type QuantityRules } from './unit.ts'

/** `pert` and `triangular`: lowest, most likely and highest. */
export function readThree(kind: 'pert' | 'triangular', parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const values = readValues(parts, 3, `${kind}(lowest, most likely, highest)`, rules)
  if (!values.ok) return values
  const [low = 0, likely = 0, high = 0] = values.value
  if (low > likely || likely > high) {
    return refused('These numbers do not rise.', `${kind}(lowest, most likely, highest)`)
  }
  const say = (value: number) => sayBare(value, rules.unit)
  const name = kind === 'pert' ? 'PERT' : 'triangular'
  const words = `${say(low)} to ${say(high)}${sayUnit(rules.unit)}, most likely ${say(likely)} (${name})`
  return { ok: true, value: { shape: { kind, low, likely, high }, words } }
}

/** `uniform(lowest, highest)`. */
export function readUniform(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const values = readValues(parts, 2, 'uniform(lowest, highest)', rules)
  if (!values.ok) return values
  const [low = 0, high = 0] = values.value
  if (low > high) return refused('The first number is above the second.', 'uniform(lowest, highest)')
  const ends = `${sayBare(low, rules.unit)} to ${sayBare(high, rules.unit)}${sayUnit(rules.unit)}`
  const words = `anything from ${ends}, all equally likely (uniform)`
  return { ok: true, value: { shape: { kind: 'uniform', low, high }, words } }
}
