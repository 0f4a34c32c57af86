import type { Shape } from '../shape.ts'
import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { readFigure, refuseAfterFigure } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import { refuseCount, type Parts } from './parts.ts'
import type { ShapeInWords } from './range.ts'
import { sayBare, takesPercent, type QuantityRules } from './unit.ts'
import { readValue } from './value.ts'

/** `beta(a, b)`: between 0 and 1, with mean a / (a + b), and the narrower the larger the two numbers. */
export function readBeta(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'beta(a, b) with two numbers from 0.1 to 100,000'
  if (!takesPercent(rules))
    return refused('A beta gives a share between 0% and 100%.', 'a range or pert(low, likely, high)')
  const [first, second] = parts
  if (parts.length !== 2 || first === undefined || second === undefined) return refuseCount(parts, form)
  const alpha = readPlain(first, form)
  if (!alpha.ok) return alpha
  const beta = readPlain(second, form)
  if (!beta.ok) return beta
  const shape: Shape = { kind: 'beta', alpha: alpha.value, beta: beta.value }
  const mean = alpha.value / (alpha.value + beta.value)
  const words = `around ${sayMean(mean, rules)} (beta ${alpha.value}, ${beta.value})`
  return { ok: true, value: { shape, words } }
}

/** `bernoulli(chance)`: 1 or 0, a thing that happens or does not. */
export function readBernoulli(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'bernoulli(chance), such as bernoulli(20%)'
  if (rules.unit !== 'share' && rules.unit !== 'ratio')
    return refused('A bernoulli is 0 or 1, and no amount.', 'oneOf({0: 80%, 1,000: 20%}) for an amount that may come')
  const [first] = parts
  if (parts.length !== 1 || first === undefined) return refuseCount(parts, form)
  const chance = readValue(first, { kind: 'share', unit: 'share' })
  if (!chance.ok) return chance
  const words = `1 with a chance of ${sayBare(chance.value, 'share')}, otherwise 0 (bernoulli)`
  return { ok: true, value: { shape: { kind: 'bernoulli', chance: chance.value }, words } }
}

function sayMean(mean: number, rules: QuantityRules): string {
  return sayBare(Number(mean.toPrecision(3)), rules.unit)
}

/** A number without a unit. */
function readPlain(tokens: readonly Token[], form: string): Outcome<number> {
  const figure = readFigure(tokens)
  if (!figure.ok) return figure
  const { value, isPounds, isPercent, length } = figure.value
  const after = tokens[length]
  if (after !== undefined) return refuseAfterFigure(after)
  if (isPounds || isPercent || value < 0.1 || value > 100_000) return refused('This number does not fit a beta.', form)
  return { ok: true, value }
}
