import type { Shape } from '../shape.ts'
import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { isMark, readFigure, refuseAfterFigure } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import { readBrackets } from './brackets.ts'
import { readOneOf, readSamples } from './listed.ts'
import { rangeBetween, type ShapeInWords } from './range.ts'
import { refuseTail } from './tail.ts'
import { sayBare, sayUnit, takesPounds, type QuantityRules } from './unit.ts'
import { readValue, refuseUnit, refuseUnlikeUnit } from './value.ts'

type Parts = readonly (readonly Token[])[]
type ReadShape = (parts: Parts, rules: QuantityRules) => Outcome<ShapeInWords>

/** Every shape that has a name, with how it is written. `samples` takes numbers; files of samples come later. */
const shapes: ReadonlyMap<string, ReadShape> = new Map<string, ReadShape>([
  ['pert', (parts, rules) => readThree('pert', parts, rules)],
  ['triangular', (parts, rules) => readThree('triangular', parts, rules)],
  ['uniform', readUniform],
  ['normal', readNormal],
  ['lognormal', readLognormal],
  ['beta', readBeta],
  ['bernoulli', readBernoulli],
  ['oneof', readOneOf],
  ['samples', readSamples],
])

const shapeNames = 'pert, triangular, uniform, normal, lognormal, beta, bernoulli, oneOf or samples'

/** A shape by name, such as `pert(£100k, £200k, £350k) a year`. */
export function readShape(tokens: readonly Token[], rules: QuantityRules): Outcome<ShapeInWords> {
  const name = tokens[0]?.kind === 'word' ? tokens[0].text : ''
  const read = shapes.get(name)
  if (read === undefined) return refused(`There is no shape called ${name}.`, shapeNames)
  const brackets = readBrackets(tokens)
  if (!brackets.ok) return brackets
  const { parts, after } = brackets.value
  return refuseUnit(after, rules) ?? read(parts, rules)
}

function readThree(kind: 'pert' | 'triangular', parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
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

function readUniform(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const values = readValues(parts, 2, 'uniform(lowest, highest)', rules)
  if (!values.ok) return values
  const [low = 0, high = 0] = values.value
  if (low > high) return refused('The first number is above the second.', 'uniform(lowest, highest)')
  const ends = `${sayBare(low, rules.unit)} to ${sayBare(high, rules.unit)}${sayUnit(rules.unit)}`
  const words = `anything from ${ends}, all equally likely (uniform)`
  return { ok: true, value: { shape: { kind: 'uniform', low, high }, words } }
}

function readNormal(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
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
function readLognormal(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'lognormal(low, high), the ends of its 90% interval'
  const values = readValues(parts, 2, form, rules)
  if (!values.ok) return values
  const [low = 0, high = 0] = values.value
  if (rules.kind === 'share') return refused('A log-normal share could pass 100%.', 'a range, such as 2% to 5%, or beta(a, b)')
  if (low <= 0) return refused('A log-normal is above zero throughout.', form)
  return rangeBetween(low, high, { ...rules, kind: 'amount' })
}

function readBeta(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'beta(a, b) with two numbers from 0.1 to 100,000'
  if (takesPounds(rules)) return refused('A beta gives a share, not pounds.', 'a range or pert(low, likely, high)')
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

function readBernoulli(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const form = 'bernoulli(chance), such as bernoulli(20%)'
  if (rules.unit !== 'share' && rules.unit !== 'ratio') return refused('A bernoulli is 0 or 1, and no amount.', sayWays())
  const [first] = parts
  if (parts.length !== 1 || first === undefined) return refuseCount(parts, form)
  const chance = readValue(first, { kind: 'share', unit: 'share' })
  if (!chance.ok) return chance
  const words = `1 with a chance of ${sayBare(chance.value, 'share')}, otherwise 0 (bernoulli)`
  return { ok: true, value: { shape: { kind: 'bernoulli', chance: chance.value }, words } }
}

function sayWays(): string {
  return 'oneOf({0: 80%, 1,000: 20%}) for an amount that may come'
}

function sayMean(mean: number, rules: QuantityRules): string {
  return sayBare(Number(mean.toPrecision(3)), rules.unit)
}

function readValues(parts: Parts, count: number, form: string, rules: QuantityRules): Outcome<readonly number[]> {
  if (parts.length !== count) return refuseCount(parts, form)
  const values: number[] = []
  for (const part of parts) {
    const value = readValue(part, rules)
    if (!value.ok) return value
    values.push(value.value)
  }
  return { ok: true, value: values }
}

function refuseCount(parts: Parts, form: string): Outcome<never> {
  return refused(`${parts.length === 1 ? 'There is 1 number' : `There are ${parts.length} numbers`} in the brackets.`, form)
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

/** A number without a unit. */
function readPlain(tokens: readonly Token[], form: string): Outcome<number> {
  const figure = readFigure(tokens)
  if (!figure.ok) return figure
  const { value, isPounds, isPercent, length } = figure.value
  const after = tokens[length]
  if (after !== undefined && !isMark(after, ',')) return refuseAfterFigure(after)
  if (isPounds || isPercent || value < 0.1 || value > 100_000) return refused('This number does not fit a beta.', form)
  return { ok: true, value }
}
