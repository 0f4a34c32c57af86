import type { Expression } from '../expression.ts'
import { interpret } from '../interpret.ts'
import type { Line } from '../line.ts'
import { sliceOf, type Model } from '../model.ts'
import { fromInside } from '../walk.ts'
import { assert } from '../../shared/assert.ts'
import { makeBuilder } from './builder.ts'
import { knownOf, type Known } from './fold.ts'
import { isEmpty, monthsOf } from '../monthSet.ts'
import type { LineNodes, Program } from './node.ts'

/**
 * The lines that the wanted ones stand on, as nodes: what is the same in every trial is worked out now, and a value
 * that several lines write alike is one node.
 *
 * Sharing is safe to the bit: the same operation on the same values gives the same result wherever it stands.
 */
export function lower(model: Model, wanted: readonly string[]): Program {
  const { months, years } = model.calendar
  const lines = sliceOf(model.lines, wanted, ({ name }) => model.reads.get(name)!)
  const build = makeBuilder(months)
  const lowered = new Map<string, LineNodes>()
  const known = knownLines(model, lines)

  const lowerStep = (expression: Expression, [first, second, third]: readonly number[]): number => {
    switch (expression.kind) {
      case 'constant':
        return build.known(expression)
      case 'table':
        return build.known(knownOf(expression.values))
      case 'input':
        return expression.certain === undefined
          ? build.leaf({ kind: 'input', key: expression.name })
          : build.known({ kind: 'constant', value: expression.certain })
      case 'yearly':
        return build.leaf({ kind: 'yearly', name: expression.name })
      case 'line':
        return lowered.get(expression.name)!.value
      case 'previous': {
        const values = known.get(expression.name)
        if (values) return build.known(earlierOf(values, expression.months))
        return build.leaf({ kind: 'earlier', line: expression.name, months: expression.months })
      }
      case 'binary':
        return build.binary(expression.operator, first!, second!)
      case 'root':
        return build.root(first!)
      case 'choose':
        return build.choose(first!, second!, third!)
    }
  }
  const lowerExpression = (expression: Expression): number => fromInside(expression, lowerStep)

  const lowerLine = (line: Line): LineNodes => {
    const values = known.get(line.name)
    if (values) return { value: build.known(knownOf(values.byMonth)), opens: undefined }
    const is = lowerExpression(line.is)
    const opens = line.opens && lowerExpression(line.opens)
    if (!line.changesIn) return { value: is, opens }
    assert(opens !== undefined, `${line.name} holds its value and has no opening one`)
    const changesIn = monthsOf(line.changesIn)
    // A line that moves in no month of the run stays what it opened with.
    if (isEmpty(changesIn)) return { value: opens, opens }
    return { value: build.leaf({ kind: 'held', is, opens, changesIn }), opens }
  }

  for (const line of lines) lowered.set(line.name, lowerLine(line))
  const divide = lines.filter(({ name }) => !known.has(name) && model.reads.get(name)!.divides)
  const looked = new Set(divide.map(({ name }) => lowered.get(name)!.value))
  return { nodes: build.nodes, lines: lowered, looked, years }
}

interface KnownLine {
  /** [months] */
  readonly byMonth: Float64Array
  readonly opens: number
}

/** Lines that are the same in every trial, worked out by the interpreter itself. */
function knownLines(model: Model, lines: readonly Line[]): ReadonlyMap<string, KnownLine> {
  const same = lines.filter(({ name }) => !model.rates.get(name)!.variesByTrial)
  if (same.length === 0) return new Map()
  // A line of its own for each opening value, so that it too comes from the interpreter.
  const opening = same.flatMap((line) =>
    line.opens ? [{ name: openingOf(line.name), unit: line.unit, says: '', is: line.opens }] : [],
  )
  const all = [...same, ...opening]
  const once = ONCE(model.calendar.months)
  const rates = new Map(all.map(({ name }) => [name, model.rates.get(name) ?? once]))
  const worked = interpret(
    { ...model, lines: all, rates },
    { trials: 1, values: new Map() },
    all.map(({ name }) => name),
  )
  return new Map(
    same.map(({ name }) => [name, { byMonth: worked.get(name)!, opens: worked.get(openingOf(name))?.[0] ?? 0 }]),
  )
}

const openingOf = (name: string): string => `${name} at opening`
const ONCE = (months: number) => ({
  variesByTrial: false,
  changes: Uint8Array.from({ length: months }, (_, month) => (month === 0 ? 1 : 0)),
})

const earlierOf = ({ byMonth, opens }: KnownLine, ago: number): Known =>
  knownOf(byMonth.map((_, month) => (month < ago ? opens : byMonth[month - ago]!)))
