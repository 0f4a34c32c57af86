import assert from 'node:assert/strict'
import { test } from 'node:test'
import { of, previous, table } from '../expression.ts'
import { interpret } from '../interpret.ts'
import { makeModel } from '../model.ts'
import { expressionOf, type Names } from './expression.ts'
import { parseFormula } from './parse.ts'

const MONTHS = 4
const calendar = {
  months: MONTHS,
  years: Int32Array.from({ length: MONTHS }, () => 2024),
  yearStarts: Uint8Array.of(1, 0, 0, 0),
}

const month = table('month', 'any', Float64Array.of(0, 1, 2, 3))

const names: Names = {
  now: (name) => (name === 'month' ? month : of(10, 'any')),
  ago: (name, months) => previous(name, months),
  hasPast: (months) =>
    table(
      'has past',
      'ratio',
      Float64Array.from({ length: MONTHS }, (_, at) => Number(at >= months)),
    ),
}

/** A formula month by month; it is the line `itself`, which it may look back at. */
function work(typed: string): number[] {
  const { formula, slips } = parseFormula(typed)
  assert.deepEqual(slips, [])
  const is = expressionOf(formula, names)
  const model = makeModel([{ name: 'itself', unit: 'any', says: typed, is, opens: of(0, 'any') }], calendar)
  assert.ok(model.ok, model.ok ? '' : JSON.stringify(model.problems))
  return [...interpret(model.value, { trials: 1, values: new Map() }, ['itself']).get('itself')!]
}

for (const [typed, ...months] of [
  ['1 + 2 * 3 - 8 / 4', 5, 5, 5, 5],
  ['8 / 4 / 2', 1, 1, 1, 1],
  ['8 - 4 - 2', 2, 2, 2, 2],
  ['-(1 + month)', -1, -2, -3, -4],
  ['ten * month', 0, 10, 20, 30],
  ['min(month, 2) + max(month, 2)', 2, 3, 4, 5],
  ['if(month < 2, 5, 6)', 5, 5, 6, 6],
  ['if(month <= 2, 5, 6)', 5, 5, 5, 6],
  ['if(month > 2, 5, 6)', 6, 6, 6, 5],
  ['if(month >= 2, 5, 6)', 6, 6, 5, 5],
  ['if(month, 5, 6)', 6, 5, 5, 5],
  ['(month > 0) * 7', 0, 7, 7, 7],
  // The branch that is not chosen may divide by nought: nobody sees it.
  ['if(month > 0, 6 / month, 1)', 1, 6, 3, 2],
  // 100 halved and 10 more: 60, 40, 30, 25.
  ['last month(itself, 100) / 2 + 10', 60, 40, 30, 25],
  // Two months open, each with its own opening value; then two months ago and one more.
  ['months ago(itself, 2, month) + 1', 1, 2, 2, 3],
] as const)
  test(`${typed} is worked out month by month`, () => assert.deepEqual(work(typed), months))
