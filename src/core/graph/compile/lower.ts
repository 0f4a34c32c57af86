import { partsOf, type Expression } from '../expression.ts'
import { interpret } from '../interpret.ts'
import type { Line } from '../line.ts'
import { sliceOf, type Model } from '../model.ts'
import { assert } from '../../shared/assert.ts'
import { foldTogether, isKnown, knownOf, operate, type Known } from './fold.ts'
import { monthsOf, keyOf } from '../monthSet.ts'
import type { LineNodes, Node, Program } from './node.ts'

/**
 * The lines that the wanted ones stand on, as nodes: what is the same in every trial is worked out now, and a value that
 * several lines write alike is one node.
 *
 * Sharing is safe to the bit: the same operation on the same values gives the same result wherever it stands.
 */
export function lower(model: Model, wanted: readonly string[]): Program {
  const { months, years } = model.calendar
  const lines = sliceOf(model.lines, wanted)
  const nodes: Node[] = []
  const numbers = new Map<string, number>()
  const lowered = new Map<string, LineNodes>()
  const known = knownLines(model, lines)

  const add = (key: string, node: Node): number => {
    const found = numbers.get(key)
    if (found !== undefined) return found
    numbers.set(key, nodes.length)
    return nodes.push(node) - 1
  }
  const addKnown = (node: Known): number =>
    node.kind === 'constant'
      ? add(Object.is(node.value, -0) ? 'c -0' : `c ${node.value}`, node)
      : add(`m ${node.values.join(' ')}`, node)

  const lowerOperation = (expression: Expression): number => {
    const parts = partsOf(expression).map(lowerExpression)
    const found = parts.map((part) => nodes[part]!)
    if (found.every(isKnown)) return addKnown(foldTogether(months, found, workOf(expression)))
    const [first, second, third] = parts as [number, number, number]
    if (expression.kind === 'root') return add(`r ${first}`, { kind: 'root', of: first })
    if (expression.kind === 'choose') {
      const [when] = found as [Node]
      if (when.kind === 'constant') return when.value === 0 ? third : second
      if (second === third) return second
      return add(`? ${first} ${second} ${third}`, { kind: 'choose', when: first, then: second, otherwise: third })
    }
    assert(expression.kind === 'binary', `${expression.kind} is not an operation`)
    const { operator } = expression
    const plain = withoutEffect(operator, found as [Node, Node], first, second)
    return plain ?? add(`${operator} ${first} ${second}`, { kind: 'binary', operator, left: first, right: second })
  }

  const lowerExpression = (expression: Expression): number => {
    switch (expression.kind) {
      case 'constant':
        return addKnown({ kind: 'constant', value: expression.value })
      case 'table':
        return addKnown(knownOf(expression.values))
      case 'input':
        return expression.certain === undefined
          ? add(`i ${expression.name}`, { kind: 'input', key: expression.name })
          : addKnown({ kind: 'constant', value: expression.certain })
      case 'yearly':
        return add(`y ${expression.name}`, { kind: 'yearly', name: expression.name })
      case 'line':
        return lowered.get(expression.name)!.value
      case 'previous': {
        const values = known.get(expression.name)
        if (values) return addKnown(earlierOf(values, expression.months))
        return add(`e ${expression.months} ${expression.name}`, {
          ...expression,
          kind: 'earlier',
          line: expression.name,
        })
      }
      default:
        return lowerOperation(expression)
    }
  }

  const lowerLine = (line: Line): LineNodes => {
    const values = known.get(line.name)
    if (values) return { value: addKnown(knownOf(values.byMonth)), opens: undefined, divides: false }
    const is = lowerExpression(line.is)
    const opens = line.opens && lowerExpression(line.opens)
    const divides = dividesWithin(line.is)
    if (!line.changesIn) return { value: is, opens, divides }
    assert(opens !== undefined, `${line.name} holds its value and has no opening one`)
    const changesIn = monthsOf(line.changesIn)
    return {
      value: add(`h ${is} ${opens} ${keyOf(changesIn)}`, { kind: 'held', is, opens, changesIn }),
      opens,
      divides,
    }
  }

  for (const line of lines) lowered.set(line.name, lowerLine(line))
  return { nodes, lines: lowered, years }
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
  const rates = new Map([...model.rates, ...opening.map(({ name }) => [name, ONCE(model.calendar.months)] as const)])
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

function workOf(expression: Expression): (...values: number[]) => number {
  if (expression.kind === 'root') return (of) => Math.sqrt(of!)
  if (expression.kind === 'choose') return (when, then, otherwise) => (when === 0 ? otherwise! : then!)
  assert(expression.kind === 'binary', `${expression.kind} is not an operation`)
  return (left, right) => operate(expression.operator, left!, right!)
}

const isConstant = (node: Node, value: number) => node.kind === 'constant' && Object.is(node.value, value)

/** The part that an operation only repeats, to the bit: times 1, over 1, less a plain 0. */
function withoutEffect(operator: string, [left, right]: readonly [Node, Node], first: number, second: number) {
  if ((operator === 'times' || operator === 'over') && isConstant(right, 1)) return first
  if (operator === 'times' && isConstant(left, 1)) return second
  if (operator === 'minus' && isConstant(right, 0)) return first
  return undefined
}

const dividesWithin = (expression: Expression): boolean =>
  expression.kind === 'root' ||
  (expression.kind === 'binary' && expression.operator === 'over') ||
  partsOf(expression).some(dividesWithin)
