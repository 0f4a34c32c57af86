import { assert } from '../shared/assert.ts'
import { prepare, type Source } from './evaluate.ts'
import { partsOf, type Expression } from './expression.ts'
import { interpret, type Futures } from './interpret.ts'
import type { Line } from './line.ts'
import type { Model } from './model.ts'

/** One step of an explanation: what it is, what it came to, and what it was made of. */
export interface Explained {
  readonly expression: Expression
  readonly value: number
  /** Where a table's figure of that month comes from: the law in force and its source, say. */
  readonly source?: string
  readonly parts: readonly Explained[]
}

/** A line in a month, its value, and every term behind it with its own value. */
export interface Explanation {
  readonly line: Line
  readonly month: number
  readonly value: number
  /** The month in which it was last worked out, whose value it holds since; null while it holds what it opened with. */
  readonly workedOutIn: number | null
  readonly is: Explained
}

/**
 * How a figure came about, for one trial: the same code that made the number, run with one trial and every line
 * recorded. Lines named in the answer can be explained in turn.
 */
export function explain(model: Model, futures: Futures, name: string, month: number): Explanation {
  assert(futures.trials === 1, 'an explanation is of one trial')
  const recorded = interpret(model, futures, [...model.byName.keys()])
  const line = model.byName.get(name)
  assert(line !== undefined, `there is no line called ${name}`)
  const at = (each: string, when: number) => recorded.get(each)!.subarray(when, when + 1)
  const source: Source = {
    input: (each) => futures.values.get(each) ?? new Float64Array(1),
    yearly: (each) => (when) => futures.values.get(`${each}@${model.calendar.years[when]}`)!,
    line: (each) => (when) => (when < 0 ? prepare(model.byName.get(each)!.opens!, source).at(0) : at(each, when)),
    place: () => null,
  }
  const open = (expression: Expression, when: number): Explained => ({
    expression,
    value: prepare(expression, source).at(when)[0]!,
    ...sourceIn(expression, when),
    parts: partsOf(expression).map((part) => open(part, when)),
  })
  const workedOutIn = lastChange(line.changesIn, month)
  const is = workedOutIn === null ? open(line.opens!, 0) : open(line.is, workedOutIn)
  const value = at(name, month)[0]!
  assert(Object.is(is.value, value), `${name} is ${value} and its explanation comes to ${is.value}`)
  return { line, month, value, workedOutIn, is }
}

function sourceIn(expression: Expression, month: number): { readonly source?: string } {
  if (expression.kind !== 'table' || expression.source === undefined) return {}
  const { source } = expression
  return { source: typeof source === 'string' ? source : source[month]! }
}

function lastChange(changesIn: Uint8Array | undefined, month: number): number | null {
  if (!changesIn) return month
  for (let earlier = month; earlier >= 0; earlier--) if (changesIn[earlier]) return earlier
  return null
}
