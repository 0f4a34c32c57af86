import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Json } from '../json.ts'
import type { Problem } from '../problem.ts'
import type { Tree } from '../tree.ts'
import { treeOf } from '../treeOf.ts'
import { choice, day, month, readTree, text, whole, yesNo, type Field } from './index.ts'

function onlyProblem(field: Field<unknown>, written: Json): Problem {
  return onlyProblemIn(field, treeOf(written))
}

function onlyProblemIn(field: Field<unknown>, tree: Tree): Problem {
  const read = readTree(field, tree)
  assert.ok(!read.ok, 'it was read')
  assert.equal(read.problems.length, 1, JSON.stringify(read.problems))
  return read.problems[0]!
}

test('nothing typed is not a value, even where there is a default', () => {
  for (const tree of [null, '', '  ', { value: null }]) {
    assert.equal(onlyProblem(choice(['a'], { says: 'A', otherwise: 'a' }), tree).message, 'Nothing is written here.')
  }
  assert.equal(onlyProblem(text({ says: 'A' }), { source: 'me' }).message, 'There is no `value` here.')
})

test('remarks that are not days, confidences or words are problems beside the value', () => {
  const cases: readonly (readonly [{ readonly [remark: string]: Json }, string, RegExp])[] = [
    [{ asOf: '2018-04-31' }, 'asOf', /a day that exists/],
    [{ review: 'soon' }, 'review', /a day that exists/],
    [{ confidence: 'high' }, 'confidence', /published, derived or assumed/],
    [{ source: '' }, 'source', /a few words/],
    [{ source: [] }, 'source', /a few words/],
    [{ sources: 'x' }, 'sources', /value, source/],
  ]
  for (const [remark, field, wanted] of cases) {
    const problem = onlyProblem(text({ says: 'A' }), { value: 'A', ...remark })
    assert.equal(problem.where.field, field)
    assert.match(problem.wanted!, wanted)
  }
})

test('text is trimmed and refused when it hides characters', () => {
  const read = readTree(text({ says: 'A' }), treeOf('  two words\n'))
  assert.equal(read.ok && read.value.value, 'two words')
  for (const hidden of ['a\u202eb', 'a\u0000b', 'a\u200bb', 'a\ud800b', 'a\u2028b']) {
    assert.match(onlyProblem(text({ says: 'A' }), hidden).message, /cannot be seen/)
  }
})

test('yes and no may be typed as words or as true and false', () => {
  for (const [typed, value] of [
    ['yes', true],
    ['No', false],
    [true, true],
    [false, false],
    ['TRUE', true],
  ] as const) {
    const read = readTree(yesNo({ says: 'A' }), treeOf(typed))
    assert.equal(read.ok && read.value.value, value)
  }
})

test('months and days are refused with the form they take', () => {
  assert.equal(onlyProblem(month({ says: 'A' }), '2018-09-01').wanted, 'the month alone: 2018-09')
  assert.equal(onlyProblem(month({ says: 'A' }), 'September').wanted, 'a month such as 2018-09')
  assert.equal(onlyProblem(day({ says: 'A' }), '2018-04-31').message, 'There is no such day.')
})

test('whole numbers keep their bounds', () => {
  const field = whole({ says: 'A', least: 1, most: 1000 })
  for (const typed of ['1', '1000', '1,000', '1k']) assert.ok(readTree(field, treeOf(typed)).ok)
  assert.match(onlyProblem(field, 0).message, /below/)
  assert.match(onlyProblem(field, 1001).message, /above/)
  assert.equal(onlyProblem(field, 1001).wanted, 'a whole number from 1 to 1,000')
  assert.equal(onlyProblem(whole({ says: 'Format', least: 1, most: 1 }), 2).wanted, '1')
})

test('a problem in a list from another file names that file', () => {
  const at = { line: 7, column: 3, file: 'establishment.csv' }
  const tree: Tree = { kind: 'scalar', value: 'x', text: 'x', at }
  const { where } = onlyProblemIn(whole({ says: 'A', least: 0, most: 9 }), tree)
  assert.deepEqual(where, { file: 'establishment.csv', line: 7, column: 3, field: '' })
})

test('a default that its own field cannot read is our mistake and stops the work', () => {
  assert.throws(() => whole({ says: 'A', least: 0, most: 9, otherwise: 10 }), /default of "A"/)
})
