import { foldTwo, type Step } from './step.ts'
import type { Expression } from '../../../src/core/graph/expression.ts'
import type { Line } from '../../../src/core/graph/line.ts'
import { sliceOf, type Model } from '../../../src/core/graph/model.ts'
import { assert } from '../../../src/core/shared/assert.ts'

/** A figure of one month: a number that is the same in every trial, or the place of a step that is not. */
export type Figure = number | { readonly step: number }

/** A model written out month by month, each thing worked out once, in an order in which it can be. */
export interface Unrolled {
  readonly steps: readonly Step[]
  /** What a line is in a month. */
  readonly figure: (line: string, month: number) => Figure
}

/**
 * Write lines out month by month, for a language without months: what is the same in every trial becomes a number, what
 * cannot have changed is not written again, and two that are alike are one.
 */
export function unroll(model: Model, wanted: readonly string[]): Unrolled {
  const steps: Step[] = []
  const known = new Map<string, number>()
  const figures = new Map<string, Figure[]>()
  const lines = new Map(sliceOf(model.lines, wanted).map((line) => [line.name, line]))

  const add = (step: Step): Figure => {
    const key = JSON.stringify(step)
    const found = known.get(key) ?? steps.push(step) - 1
    known.set(key, found)
    return { step: found }
  }
  const before = (name: string, month: number): Figure =>
    month < 0 ? figureOf(opensOf(lines.get(name)!), 0) : figures.get(name)![month]!
  const figureOf = (expression: Expression, month: number): Figure => {
    switch (expression.kind) {
      case 'constant':
        return expression.value
      case 'table':
        return expression.values[month]!
      case 'input':
        return expression.certain ?? add({ kind: 'input', key: expression.name })
      case 'line':
        return figures.get(expression.name)![month]!
      case 'previous':
        return before(expression.name, month - expression.months)
      case 'binary': {
        const { operator } = expression
        const [left, right] = [figureOf(expression.left, month), figureOf(expression.right, month)]
        return foldTwo(operator, left, right) ?? add({ kind: 'binary', operator, left, right })
      }
      case 'choose': {
        const when = figureOf(expression.when, month)
        if (typeof when === 'number') return figureOf(when === 0 ? expression.otherwise : expression.then, month)
        const [then, otherwise] = [figureOf(expression.then, month), figureOf(expression.otherwise, month)]
        return add({ kind: 'choose', when, then, otherwise })
      }
      default:
        assert(false, `M1 has no ${expression.kind}`)
    }
  }
  for (let month = 0; month < model.calendar.months; month++)
    for (const line of model.lines) {
      if (!lines.has(line.name)) continue
      const values = figures.get(line.name) ?? []
      figures.set(line.name, values)
      values.push(isWorkedOut(model, line, month) ? figureOf(line.is, month) : before(line.name, month - 1))
    }
  return { steps, figure: (line, month) => figures.get(line)![month]! }
}

const isWorkedOut = ({ rates }: Model, { name, changesIn }: Line, month: number): boolean =>
  (changesIn ?? rates.get(name)!.changes)[month] === 1

function opensOf({ name, opens }: Line): Expression {
  assert(opens !== undefined, `${name} is read back and opens with nothing`)
  return opens
}
