import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, input, of, previous, product, sum, table, yearly, type Expression } from './expression.ts'
import type { Line } from './line.ts'
import { makeModel } from './model.ts'

/** Six months from February, so that April is month 2. */
const fromFebruary = {
  months: 6,
  yearStarts: Uint8Array.of(1, 0, 1, 0, 0, 0),
  years: Int32Array.of(2025, 2025, 2026, 2026, 2026, 2026),
}

const line = (name: string, is: Expression, more: Partial<Line> = {}): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...more,
})

function ratesOf(...lines: Line[]): (name: string) => string {
  const model = makeModel(lines, fromFebruary)
  assert.ok(model.ok, model.ok ? '' : model.problems[0]!.message)
  return (name) => {
    const { variesByTrial, changes } = model.value.rates.get(name)!
    return `${variesByTrial ? 'by trial' : 'the same'}, ${[...changes].join('')}`
  }
}

const step = table('a rate of law', 'ratio', Float64Array.of(1, 1, 1, 2, 2, 2))

test('what no trial changes is the same in all of them, and changes only where a table steps', () => {
  const rate = ratesOf(line('constant', of(1, 'ratio')), line('law', step), line('known', input('x', 'ratio', 5)))
  assert.equal(rate('constant'), 'the same, 100000')
  assert.equal(rate('known'), 'the same, 100000')
  assert.equal(rate('law'), 'the same, 100100')
})

test('a table that changes by the sign of 0 alone changes: what divides by it or takes its sign would show', () => {
  const rate = ratesOf(line('signed', table('t', 'ratio', Float64Array.of(0, 0, -0, -0, 0, 0))))
  assert.equal(rate('signed'), 'the same, 101010')
})

test('a drawn input varies by trial and not by month, a yearly one in the first month and in April', () => {
  const rate = ratesOf(line('input', input('x', 'ratio')), line('yearly', yearly('cpi', 'ratio')))
  assert.equal(rate('input'), 'by trial, 100000')
  assert.equal(rate('yearly'), 'by trial, 101000')
})

test('an expression takes the union of its parts', () => {
  const rate = ratesOf(
    line('yearly', yearly('cpi', 'ratio')),
    line('both', product('yearly', step)),
    line('chosen', choose(input('x', 'ratio'), step, 1)),
  )
  assert.equal(rate('both'), 'by trial, 101100')
  assert.equal(rate('chosen'), 'by trial, 100100')
})

test('what is read back changes as many months later, and what builds on itself changes every month', () => {
  const rate = ratesOf(
    line('yearly', yearly('cpi', 'ratio'), { opens: of(0, 'ratio') }),
    line('lagged', previous('yearly', 2)),
    line('sum so far', sum(previous('sum so far'), 1), { opens: of(0, 'ratio') }),
  )
  // month 0 from its opening value, month 2 when the first value arrives, month 4 when April's does
  assert.equal(rate('lagged'), 'by trial, 101010')
  assert.equal(rate('sum so far'), 'the same, 111111')
})

test('a line held between months changes in those alone, whatever its terms do', () => {
  const held = Uint8Array.of(0, 0, 1, 0, 0, 0)
  const rate = ratesOf(
    line('index', product(previous('index'), step), { opens: of(1, 'ratio'), changesIn: held }),
    line('price', product('index', 2)),
  )
  assert.equal(rate('index'), 'the same, 101000')
  assert.equal(rate('price'), 'the same, 101000')
})
