import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFormula } from '../../../graph/formula/parse.ts'
import { circleIn } from './circle.ts'

const circle = (lines: { readonly [id: string]: string }) =>
  circleIn(Object.entries(lines).map(([id, is]) => ({ id, formula: parseFormula(is).formula })))

for (const [title, lines, found] of [
  ['lines that read each other', { a: 'b', b: 'c + 1', c: 'a' }, ['a', 'b', 'c', 'a']],
  ['a line that reads itself', { a: '1', b: 'b' }, ['b', 'b']],
  ['a circle behind a line that is not in it', { a: 'b', b: 'c', c: 'b' }, ['b', 'c', 'b']],
  ['a circle through an opening value', { a: 'last month(b, a)', b: '1' }, ['a', 'a']],
  ['two ways to one line, which is no circle', { a: 'b + c', b: 'd', c: 'd', d: '1' }, []],
  ['a look at last month, which closes none', { a: 'b', b: 'last month(a, 0)' }, []],
] as const)
  test(`circles are found: ${title}`, () => assert.deepEqual(circle(lines), found))

test('a chain of ten thousand lines is followed to its end', () => {
  const chain = (last: string) =>
    Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`l${i}`, i === 9_999 ? last : `l${i + 1}`]))
  assert.deepEqual(circle(chain('1')), [])
  assert.equal(circle(chain('l0')).length, 10_001)
})
