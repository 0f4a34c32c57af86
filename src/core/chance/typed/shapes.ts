import { quoted, refused, type Outcome } from '../../shared/typed/clean.ts'
import type { Token } from '../../shared/typed/tokens.ts'
import { readLognormal, readNormal } from './bell.ts'
import { readBrackets } from './brackets.ts'
import { readThree, readUniform } from './ended.ts'
import { readOneOf, readSamples } from './listed.ts'
import type { Parts } from './parts.ts'
import type { ShapeInWords } from './range.ts'
import type { QuantityRules } from './unit.ts'
import { refuseUnit } from './value.ts'
import { readBernoulli, readBeta } from './zeroToOne.ts'

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
  if (read === undefined) return refused(`There is no shape called ${quoted(name)}.`, shapeNames)
  const brackets = readBrackets(tokens)
  if (!brackets.ok) return brackets
  const { parts, after } = brackets.value
  return refuseUnit(after, rules) ?? read(parts, rules)
}
