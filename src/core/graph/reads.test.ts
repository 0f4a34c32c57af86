import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choose, input, of, over, previous, root, sum, table, yearly, type Expression } from './expression.ts'
import { monthsBack, readsOfLine } from './reads.ts'

const reads = (is: Expression, opens?: Expression) =>
  readsOfLine({ name: 'a', unit: 'ratio', says: 'a', is, ...(opens && { opens }) })

test('lines are read in the order they stand there, as often as they stand there, each so many months back', () => {
  const { lines } = reads(choose('when', sum(previous('then', 3), 'when'), previous('otherwise')))
  assert.deepEqual(
    lines.map((read) => [read.name, monthsBack(read)]),
    [
      ['when', 0],
      ['then', 3],
      ['when', 0],
      ['otherwise', 1],
    ],
  )
})

test('the values of tables are kept, and whether a line is yearly', () => {
  const values = Float64Array.of(1, 2)
  const { tables, isYearly } = reads(sum(table('law', 'ratio', values), yearly('cpi', 'ratio')))
  assert.deepEqual([tables.length, tables[0] === values, isYearly], [1, true, true])
  assert.equal(reads(of(1, 'ratio')).isYearly, false)
})

test('what a line is or opens with may be drawn: not so what is certain', () => {
  const drawn = input('x', 'ratio')
  const certain = input('x', 'ratio', 5)
  const cases: [boolean, Expression, Expression?][] = [
    [true, drawn],
    [true, sum(1, drawn)],
    [true, yearly('cpi', 'ratio')],
    [true, of(1, 'ratio'), drawn],
    [false, certain, certain],
    [false, sum('b', previous('c'))],
  ]
  for (const [isDrawn, is, opens] of cases) assert.equal(reads(is, opens).isDrawn, isDrawn)
})

test('a quotient and a root divide, wherever they stand', () => {
  for (const [divides, is] of [
    [true, sum(1, over('b', 'c'))],
    [true, root(sum('b', 'c'))],
    [false, sum('b', 'c')],
  ] as const)
    assert.equal(reads(is).divides, divides)
})
