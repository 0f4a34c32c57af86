import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { explain } from './explain.ts'
import { partsOf, type Expression, type Operator } from './expression.ts'
import { interpret, type Futures } from './interpret.ts'
import type { Line } from './line.ts'
import { makeModel, type Model } from './model.ts'

/**
 * The interpreter against a second evaluator that knows nothing of rates, folding, held slots or blocks: it works out
 * every line of every month of one trial by recursion from the definition, and must agree to the last bit.
 */

const MONTHS = 8
/** Eight months from January: April is month 3. */
const fromJanuary = {
  months: MONTHS,
  yearStarts: Uint8Array.from([1, 0, 0, 1, 0, 0, 0, 0]),
  years: Int32Array.from([2025, 2025, 2025, 2026, 2026, 2026, 2026, 2026]),
}
const INPUTS = ['x', 'y']

const value = fc.integer({ min: -8, max: 8 }).map((each) => each / 4)
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  value.map((each): Expression => ({ kind: 'constant', value: each, unit: 'ratio' })),
  fc.constantFrom(...INPUTS).map((name): Expression => ({ kind: 'input', name, unit: 'ratio' })),
  value.map((certain): Expression => ({ kind: 'input', name: 'known', unit: 'ratio', certain })),
  fc.constant<Expression>({ kind: 'yearly', name: 'cpi', unit: 'ratio' }),
  fc
    .array(value, { minLength: MONTHS, maxLength: MONTHS })
    .map((values): Expression => ({ kind: 'table', name: 't', unit: 'ratio', values: Float64Array.from(values) })),
)
// No division and no root: a quotient that is not finite stops the run, which is tested beside.
const OPERATORS: readonly Operator[] = ['plus', 'minus', 'times', 'min', 'max', 'less', 'atMost']

/** Expressions that may read lines before `count` in the same month, and any of `all` in an earlier one. */
function expressions(count: number, all: number): fc.Arbitrary<Expression> {
  const read: fc.Arbitrary<Expression> = fc.record({
    kind: fc.constant('previous' as const),
    name: fc.nat(all - 1).map(String),
    months: fc.integer({ min: 1, max: 3 }),
  })
  const now: fc.Arbitrary<Expression> =
    count === 0 ? read : fc.nat(count - 1).map((index): Expression => ({ kind: 'line', name: String(index) }))
  const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(leaf, read, now),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...OPERATORS),
        left: tie('tree'),
        right: tie('tree'),
      }),
      fc.record({ kind: fc.constant('choose' as const), when: tie('tree'), then: tie('tree'), otherwise: tie('tree') }),
    ),
  }))
  return tree
}

const mask = fc
  .array(fc.constantFrom(0, 1), { minLength: MONTHS, maxLength: MONTHS })
  .map((each) => Uint8Array.from(each))
const models: fc.Arbitrary<Model> = fc
  .integer({ min: 1, max: 5 })
  .chain((all) =>
    fc.tuple(
      ...Array.from({ length: all }, (_, index) =>
        fc.record({ is: expressions(index, all), opens: value, changesIn: fc.option(mask, { nil: undefined }) }),
      ),
    ),
  )
  .map((made) => {
    const lines = made.map(({ is, opens, changesIn }, index): Line => ({
      name: String(index),
      unit: 'ratio',
      says: `line ${index}`,
      is,
      opens: { kind: 'constant', value: opens, unit: 'ratio' },
      ...(changesIn && { changesIn }),
    }))
    // Given backwards, so that sorting has something to do.
    const model = makeModel(lines.toReversed(), fromJanuary)
    assert.ok(model.ok)
    return model.value
  })

const TRIALS = 3
const draws: fc.Arbitrary<Futures> = fc
  .tuple(
    ...['x', 'y', 'cpi@2025', 'cpi@2026'].map((key) =>
      fc.tuple(fc.constant(key), fc.array(value, { minLength: TRIALS, maxLength: TRIALS })),
    ),
  )
  .map((drawn) => ({ trials: TRIALS, values: new Map(drawn.map(([key, each]) => [key, Float64Array.from(each)])) }))

/** One line in one month of one trial, from its definition alone. */
function reference(model: Model, futures: Futures, trial: number): (name: string, month: number) => number {
  const known = new Map<string, number>()
  const worked = (line: Line, month: number): number => {
    const opens = line.opens
    assert.ok(opens)
    if (month < 0) return at(opens, 0)
    if (line.changesIn && line.changesIn[month] === 0) return lineAt(line.name, month - 1)
    return at(line.is, month)
  }
  const lineAt = (name: string, month: number): number => {
    const key = `${name} ${month}`
    const found = known.get(key) ?? worked(model.byName.get(name)!, month)
    known.set(key, found)
    return found
  }
  const drawn = (key: string) => futures.values.get(key)![trial]!
  const at = (expression: Expression, month: number): number => {
    const [first = 0, second = 0, third = 0] = partsOf(expression).map((part) => at(part, month))
    switch (expression.kind) {
      case 'constant':
        return expression.value
      case 'input':
        return expression.certain ?? drawn(expression.name)
      case 'yearly':
        return drawn(`${expression.name}@${month < 3 ? 2025 : 2026}`)
      case 'table':
        return expression.values[month]!
      case 'line':
        return lineAt(expression.name, month)
      case 'previous':
        return lineAt(expression.name, month - expression.months)
      case 'choose':
        return first === 0 ? third : second
      case 'root':
        return Math.sqrt(first)
      case 'binary':
        return operate(expression.operator, first, second)
    }
  }
  return lineAt
}

function operate(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case 'plus':
      return left + right
    case 'minus':
      return left - right
    case 'times':
      return left * right
    case 'over':
      return left / right
    case 'min':
      return right < left ? right : left
    case 'max':
      return left < right ? right : left
    case 'less':
      return Number(left < right)
    case 'atMost':
      return Number(left <= right)
  }
}

test('the interpreter agrees to the last bit with working every figure out from its definition', () => {
  fc.assert(
    fc.property(models, draws, (model, futures) => {
      const names = [...model.byName.keys()]
      const recorded = interpret(model, futures, names)
      for (let trial = 0; trial < TRIALS; trial++) {
        const wanted = reference(model, futures, trial)
        for (const name of names)
          for (let month = 0; month < MONTHS; month++) {
            const found = recorded.get(name)![month * TRIALS + trial]!
            assert.ok(Object.is(found, wanted(name, month)), `line ${name}, month ${month}, trial ${trial}: ${found}`)
          }
      }
    }),
    { numRuns: 400 },
  )
})

test('explaining any figure comes to the figure that was recorded', () => {
  fc.assert(
    fc.property(models, draws, fc.nat(MONTHS - 1), (model, futures, month) => {
      const one: Futures = {
        trials: 1,
        values: new Map([...futures.values].map(([key, values]) => [key, values.subarray(0, 1)])),
      }
      for (const name of model.byName.keys()) {
        const recorded = interpret(model, futures, [name]).get(name)![month * TRIALS]!
        const explained = explain(model, one, name, month)
        assert.ok(Object.is(explained.value, recorded))
        assert.ok(Object.is(explained.is.value, recorded))
      }
    }),
    { numRuns: 200 },
  )
})
