import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { isMark } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import type { Parts } from './parts.ts'
import type { ShapeInWords } from './range.ts'
import { sayBare, sayUnit, type QuantityRules } from './unit.ts'
import { readValue } from './value.ts'

const oneOfForm = 'oneOf({36: 35%, 60: 45%, 84: 20%}), chances that add to 100%'
/** How samples are written, for messages. */
export const samplesForm = 'samples(3, 5, 8), with two numbers or more'

/** Chances written to one decimal, three times 33.3%, may miss 100% by this much; they are scaled to meet it. */
const addsTolerance = 0.0015

/** `oneOf({36: 35%, 60: 45%, 84: 20%})`: a few values, each with its chance. Kept in rising order of value. */
export function readOneOf(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const pairs = withoutBraces(parts)
  if (pairs === undefined) return refused('These are not values with chances.', oneOfForm)
  const values: { readonly value: number; readonly weight: number }[] = []
  for (const pair of pairs) {
    const read = readPair(pair, rules)
    if (!read.ok) return read
    values.push(read.value)
  }
  values.sort((first, second) => first.value - second.value)
  if (values.some(({ value }, index) => value === values[index - 1]?.value)) {
    return refused('The same value stands here twice.', oneOfForm)
  }
  const total = values.reduce((sum, { weight }) => sum + weight, 0)
  if (Math.abs(total - 1) > addsTolerance) {
    return refused(`The chances add to ${sayBare(total, 'share')}.`, 'chances that add to 100%')
  }
  return { ok: true, value: { shape: { kind: 'oneOf', values }, words: `${sayPairs(values, rules)} (one of these)` } }
}

/** `samples(3, 5, 8)`: values seen elsewhere, each equally likely. Kept in rising order. */
export function readSamples(parts: Parts, rules: QuantityRules): Outcome<ShapeInWords> {
  const values: number[] = []
  for (const part of parts) {
    const read = readValue(part, rules)
    if (!read.ok) return read
    values.push(read.value)
  }
  if (values.length < 2) return refused('One sample says nothing about spread.', samplesForm)
  values.sort((first, second) => first - second)
  const ends = `${sayBare(values[0]!, rules.unit)} to ${sayBare(values.at(-1)!, rules.unit)}${sayUnit(rules.unit)}`
  const words = `one of ${values.length} samples from ${ends}, all equally likely`
  return { ok: true, value: { shape: { kind: 'samples', values }, words } }
}

function readPair(pair: readonly Token[], rules: QuantityRules): Outcome<{ value: number; weight: number }> {
  const colon = pair.findIndex((token) => isMark(token, ':'))
  if (colon < 0) return refused('A value here has no chance.', oneOfForm)
  const value = readValue(pair.slice(0, colon), rules)
  if (!value.ok) return value
  const weight = readValue(pair.slice(colon + 1), { kind: 'share', unit: 'share' })
  if (!weight.ok) return weight
  return { ok: true, value: { value: value.value, weight: weight.value } }
}

/** The parts without the braces around them all; undefined when there are none. */
function withoutBraces(parts: Parts): Parts | undefined {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined || !isMark(first[0], '{') || !isMark(last.at(-1), '}')) return undefined
  return parts.map((part, index) => {
    return part.slice(index === 0 ? 1 : 0, index === parts.length - 1 ? -1 : part.length)
  })
}

function sayPairs(pairs: readonly { readonly value: number; readonly weight: number }[], rules: QuantityRules): string {
  const said = pairs.map(({ value, weight }) => `${sayBare(value, rules.unit)} (${sayBare(weight, 'share')})`)
  const list = said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} or ${said.at(-1)}`
  return `${list}${sayUnit(rules.unit)}`
}
