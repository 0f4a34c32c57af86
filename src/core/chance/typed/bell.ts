import type { Shape } from '../shape.ts'
import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { readFigure } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import { readValues, refuseCount, type Parts } from './parts.ts'
import { rangeBetween, type ShapeInWords } from './range.ts'
import { refuseTail } from './tail.ts'
import { sayBare, sayUnit, type QuantityRules } from './unit.ts'
import { readValue, refuseUnit, refuseUnlikeUnit } from './value.ts'

/** `normal(mean, standard deviation)`. */
export function readNormal(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'normal(mean, standard deviation)'
  const [first, second] = parts
  if (parts.length !== 2 || first === undefined || second === undefined) return refuseCount(parts, form)
  const mean = readValue(first, rules)
  if (!mean.ok) return mean
  const sd = readSpread(second, rules)
  if (!sd.ok) return sd
  const shape: Shape = { kind: 'normal', mean: mean.value, sd: sd.value }
  const words =
    `around ${sayBare(mean.value, rules.unit)}${sayUnit(rules.unit)}, ` +
    `give or take ${sayBare(sd.value, rules.unit)} (normal: mean and standard deviation)`
  return refuseTail(shape, rules) ?? { ok: true, value: { shape, words } }
}

/**
 * `lognormal(low, high)` is the 90% interval, the two numbers people have; not the mean and deviation of logarithms,
 * which nobody has.
 */
export function readLognormal(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'lognormal(low, high), the ends of its 90% interval'
  const values = readValues(parts, 2, form, rules)
  if (!values.ok) return values
  const [low = 0, high = 0] = values.value
  if (rules.kind === 'share')
    return refused('A log-normal share could pass 100%.', 'a range, such as 2% to 5%, or beta(a, b)')
  if (low <= 0) return refused('A log-normal is above zero throughout.', form)
  return rangeBetween(low, high, { ...rules, kind: 'amount' })
}

/** A standard deviation: of the field's unit, not below zero, and not held to the field's bounds. */
function readSpread(tokens: readonly Token[], rules: QuantityRules): Outcome<number> {
  const figure = readFigure(tokens)
  if (!figure.ok) return figure
  const refusal = refuseUnit(tokens.slice(figure.value.length), rules) ?? refuseUnlikeUnit(figure.value, rules)
  if (refusal) return refusal
  if (figure.value.value < 0) return refused('A standard deviation is not below zero.')
  return { ok: true, value: figure.value.value }
}
