import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyFutures, anyModel } from '../../../test/graph/anyModel.ts'
import { isFinite } from '../../../test/graph/compiled.ts'
import { explain } from './explain.ts'
import { partsOf, type Expression, type Operator } from './expression.ts'
import { interpret, type Futures } from './interpret.ts'
import type { Line } from './line.ts'
import type { Model } from './model.ts'

/**
 * The interpreter against a second evaluator that knows nothing of rates, folding, held slots or blocks: it works out
 * every line of every month of one trial by recursion from the definition, and must agree to the last bit.
 */

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
        return drawn(`${expression.name}@${model.calendar.years[month]}`)
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
    fc.property(anyModel, anyFutures, (model, futures) => {
      fc.pre(isFinite(model, futures))
      const { trials } = futures
      const names = [...model.byName.keys()]
      const recorded = interpret(model, futures, names)
      for (let trial = 0; trial < trials; trial++) {
        const wanted = reference(model, futures, trial)
        for (const name of names)
          for (let month = 0; month < model.calendar.months; month++) {
            const found = recorded.get(name)![month * trials + trial]!
            assert.ok(Object.is(found, wanted(name, month)), `line ${name}, month ${month}, trial ${trial}: ${found}`)
          }
      }
    }),
    { numRuns: 400 },
  )
})

test('explaining any figure comes to the figure that was recorded', () => {
  fc.assert(
    fc.property(anyModel, anyFutures, fc.nat(99), (model, futures, any) => {
      fc.pre(isFinite(model, futures))
      const month = any % model.calendar.months
      const one: Futures = {
        trials: 1,
        values: new Map([...futures.values].map(([key, values]) => [key, values.subarray(0, 1)])),
      }
      for (const name of model.byName.keys()) {
        const recorded = interpret(model, futures, [name]).get(name)![month * futures.trials]!
        const explained = explain(model, one, name, month)
        assert.ok(Object.is(explained.value, recorded))
        assert.ok(Object.is(explained.is.value, recorded))
      }
    }),
    { numRuns: 200 },
  )
})
