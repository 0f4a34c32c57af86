import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Formula, Sign } from './formula.ts'
import { parseFormula } from './parse.ts'
import { printFormula } from './print.ts'

const SIGNS: readonly Sign[] = ['+', '-', '*', '/', '<', '<=', '>', '>=']
const at = 0

const name = fc.constantFrom('a', 'price', 'hires per month', 'year 2 price')
const number = fc.record({
  kind: fc.constant('number' as const),
  value: fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs)),
  isPounds: fc.boolean(),
  at: fc.constant(at),
})

/** Any formula a person could write, brackets where they are wanted. */
const { formula: anyFormula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6 },
    number,
    name.map((each): Formula => ({ kind: 'name', name: each, at })),
    tie('formula').map((of): Formula => ({ kind: 'negative', of, at })),
    fc
      .tuple(fc.constantFrom(...SIGNS), tie('formula'), tie('formula'))
      .map(([sign, left, right]): Formula => ({ kind: 'signed', sign, left, right, at })),
    fc
      .tuple(fc.constantFrom('min' as const, 'max' as const), tie('formula'), tie('formula'))
      .map(([which, first, second]): Formula => ({ kind: 'extreme', which, terms: [first, second], at })),
    fc
      .tuple(tie('formula'), tie('formula'), tie('formula'))
      .map(([when, then, otherwise]): Formula => ({ kind: 'if', when, then, otherwise, at })),
    fc
      .tuple(name, fc.integer({ min: 1, max: 24 }), tie('formula'))
      .map(([each, months, opening]): Formula => ({ kind: 'earlier', name: each, months, opening, at })),
  ),
}))

/** Without places, which spelling changes. */
const bare = (formula: Formula): unknown =>
  JSON.parse(JSON.stringify(formula, (key, value) => (key === 'at' ? 0 : value)))

test('what is printed reads back as what it was', () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const printed = printFormula(formula)
      fc.pre(printed.length <= 1_000)
      const { formula: read, slips } = parseFormula(printed)
      assert.deepEqual(slips, [], printed)
      assert.deepEqual(bare(read), bare(formula), printed)
      assert.equal(printFormula(read), printed)
    }),
    { numRuns: 500 },
  )
})

/** Pieces of formulas in any order, which go wrong in more ways than any characters do. */
const PIECES = "( ) , + - * / < >= = £ % . 3 1,000 a _ min if( last month( months ago( é \u202e \ud800 😀 '"
  .split(' ')
  .concat('\n', ' ')
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((each) => each.join(''))

test('no text throws, and every slip stands within the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), pieces), (text) => {
      const { formula, slips } = parseFormula(text)
      for (const slip of slips) {
        assert.ok(slip.at >= 0 && slip.at <= text.length)
        assert.match(slip.message, /[.?]$/)
      }
      const hasGap = JSON.stringify(formula).includes('"gap"')
      assert.ok(!hasGap || slips.length > 0, 'a gap is always told')
    }),
    { numRuns: 2_000 },
  )
})

test('a text as long as a file is refused by its length, and one of signs or brackets is read to its end', () => {
  for (const piece of ['(', ')', '-', 'a ', '1,', 'min(', '9', '<'])
    for (const length of [999, 1_000_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      const { slips } = parseFormula(text)
      assert.ok(slips.length > 0 || piece === 'a ', piece)
    }
})
