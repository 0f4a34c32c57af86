import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../shared/assert.ts'
import { explain } from './explain.ts'
import {
  choose,
  input,
  isAtMost,
  isLess,
  larger,
  minus,
  of,
  over,
  previous,
  product,
  root,
  smaller,
  sum,
  table,
  yearly,
  type Expression,
} from './expression.ts'
import { interpret, type Futures } from './interpret.ts'
import type { Line } from './line.ts'
import { makeModel, type Model } from './model.ts'

/** Five months from February: April is month 2. */
const fromFebruary = {
  months: 5,
  yearStarts: Uint8Array.of(1, 0, 1, 0, 0),
  years: Int32Array.of(2025, 2025, 2026, 2026, 2026),
}

const line = (name: string, is: Expression, more: Partial<Line> = {}): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...more,
})
function modelOf(...lines: Line[]): Model {
  const model = makeModel(lines, fromFebruary)
  assert.ok(model.ok, model.ok ? '' : model.problems[0]!.message)
  return model.value
}
const futures = (values: Record<string, number[]>, trials = 1): Futures => ({
  trials,
  values: new Map(Object.entries(values).map(([key, each]) => [key, Float64Array.from(each)])),
})
/** A line's values, [months × trials]. */
const run = (model: Model, drawn: Futures, name: string): number[] => [...interpret(model, drawn, [name]).get(name)!]

test('each operator does what it says', () => {
  const [x, y] = [input('x', 'ratio'), input('y', 'ratio')]
  const cases: [Expression, number][] = [
    [sum(x, y, 1), 9],
    [minus(x, y, 1), 3],
    [product(x, y), 12],
    [over(x, y), 3],
    [smaller(x, y), 2],
    [larger(x, y), 6],
    [isLess(x, y), 0],
    [isLess(y, x), 1],
    [isLess(x, x), 0],
    [isAtMost(x, x), 1],
    [isAtMost(x, y), 0],
    [choose(isLess(y, x), 7, 8), 7],
    [choose(0, 7, 8), 8],
    [root(product(x, x)), 6],
    [sum(), 0],
    [product(), 1],
  ]
  for (const [is, wanted] of cases)
    assert.equal(run(modelOf(line('a', is)), futures({ x: [6], y: [2] }), 'a')[0], wanted, JSON.stringify(is))
})

test('before month 0 a line read back gives its opening value, for as many months as it is read back', () => {
  const model = modelOf(
    line('months so far', sum(previous('months so far'), 1), { opens: input('before', 'ratio') }),
    line('three back', previous('months so far', 3)),
  )
  assert.deepEqual(run(model, futures({ before: [10] }), 'months so far'), [11, 12, 13, 14, 15])
  assert.deepEqual(run(model, futures({ before: [10] }), 'three back'), [10, 10, 10, 11, 12])
})

test('a line held between months opens with its opening value and then keeps the last it was worked out to be', () => {
  const model = modelOf(
    line('month', sum(previous('month'), 1), { opens: of(-1, 'ratio') }),
    line('held', product('month', 10), { opens: of(99, 'ratio'), changesIn: Uint8Array.of(0, 1, 0, 1, 0) }),
    line('read back', previous('held')),
  )
  assert.deepEqual(run(model, futures({}), 'held'), [99, 10, 10, 30, 30])
  assert.deepEqual(run(model, futures({}), 'read back'), [99, 99, 10, 10, 30])
})

test('a yearly input is read in its own financial year, and a table in its own month', () => {
  const model = modelOf(
    line('cpi', yearly('cpi', 'ratio')),
    line('both', sum('cpi', table('t', 'ratio', Float64Array.of(0, 1, 2, 3, 4)))),
  )
  const drawn = futures({ 'cpi@2025': [10, 20], 'cpi@2026': [30, 40] }, 2)
  assert.deepEqual(run(model, drawn, 'cpi'), [10, 20, 10, 20, 30, 40, 30, 40, 30, 40])
  assert.deepEqual(run(model, drawn, 'both'), [10, 20, 11, 21, 32, 42, 33, 43, 34, 44])
})

test('trials stand beside each other, and what is the same in all of them is repeated when recorded', () => {
  const model = modelOf(line('drawn', product(input('x', 'ratio'), 'fixed')), line('fixed', of(2, 'ratio')))
  const drawn = futures({ x: [1, 2, 3] }, 3)
  assert.deepEqual(run(model, drawn, 'drawn').slice(0, 6), [2, 4, 6, 2, 4, 6])
  assert.deepEqual(run(model, drawn, 'fixed').slice(0, 3), [2, 2, 2])
})

test('a figure that is not finite stops the run with its line, month and trial', () => {
  const model = modelOf(
    line('left', sum(previous('left'), -1), { opens: of(3, 'ratio') }),
    line('share', over(input('x', 'ratio'), 'left')),
  )
  const stops = (x: number[], message: RegExp) =>
    assert.throws(
      () => run(model, futures({ x }, x.length), 'share'),
      (error) => {
        assert.ok(error instanceof AssertionError)
        assert.match(error.message, message)
        return true
      },
    )
  stops([1, 1], /^share is Infinity in month 2, trial 0 of its block$/)
  stops([1, Number.NaN], /^share is NaN in month 0, trial 1 of its block$/)
})

test('an input that nobody drew, and a line that does not exist, stop the run by name', () => {
  const model = modelOf(line('a', input('x', 'ratio')))
  assert.throws(() => run(model, futures({}), 'a'), /no values were drawn for x/)
  assert.throws(() => run(model, futures({ x: [1] }), 'b'), /cannot be recorded/)
})

test('an explanation opens a figure into its terms, down to the month a held line was last worked out', () => {
  const model = modelOf(
    line('pay', product(input('rate', 'ratio'), 'posts')),
    line('posts', sum(previous('posts'), -1), { opens: of(5, 'ratio'), changesIn: Uint8Array.of(0, 0, 1, 0, 0) }),
  )
  const drawn = futures({ rate: [100] })
  const pay = explain(model, drawn, 'pay', 3)
  assert.equal(pay.value, 400)
  assert.deepEqual(
    pay.is.parts.map(({ value }) => value),
    [100, 4],
  )
  const posts = explain(model, drawn, 'posts', 3)
  assert.equal(posts.workedOutIn, 2)
  assert.deepEqual(
    posts.is.parts.map(({ value }) => value),
    [5, -1],
  )
  const before = explain(model, drawn, 'posts', 1)
  assert.equal(before.workedOutIn, null)
  assert.equal(before.value, 5)
})
