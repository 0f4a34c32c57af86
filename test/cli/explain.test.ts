import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayFormula } from '../../src/cli/explain/formula.ts'
import { sayValue } from '../../src/cli/explain/value.ts'
import {
  choose,
  isLess,
  larger,
  minus,
  over,
  previous,
  product,
  sum,
  type Expression,
} from '../../src/core/graph/expression.ts'
import { ownLines, spinout, youthFirst } from './spinout.ts'

const explain = (...line: readonly string[]) => spinout(['explain', youthFirst, ...line])

test('a figure is told as its formula and its terms, and the terms come to the figure', () => {
  const { status, stdout } = explain('mutual', 'bank', '2019-09')
  assert.equal(status, 0)
  const pounds = (pattern: RegExp) => {
    const figure = pattern.exec(stdout)?.[1]
    assert.ok(figure !== undefined, String(pattern))
    return Math.round(100 * Number(figure.replaceAll(/[£,]/g, '')))
  }
  const bank = pounds(/^mutual\/bank, September 2019 \(month 12\): (\S+)$/m)
  const before = pounds(/^ {4}mutual\/bank last month is (\S+):/m)
  const receipts = pounds(/^ {4}mutual\/receipts is (\S+):/m)
  const payments = pounds(/^ {4}mutual\/payments is (\S+):/m)
  assert.match(stdout, /^ {2}= mutual\/bank last month \+ mutual\/receipts - mutual\/payments$/m)
  // Each is rounded to a penny, so three of them may be out by a penny and a half.
  assert.ok(Math.abs(before + receipts - payments - bank) <= 1.5)
})

test('a month is a number or a name, and both say the same', () => {
  assert.equal(explain('mutual', 'bank', '12').stdout, explain('mutual', 'bank', '2019-09').stdout)
})

test('an input is told with what was typed, how sure it is, where it stands and its source', () => {
  const { stdout } = explain('mutual', 'terms/kept/adventure-playground-lead/nic', '0', '--depth', '1')
  const flat = stdout.replaceAll(/\s+/g, ' ')
  assert.match(
    flat,
    /staff\/adventure-playground-lead\/fte: exactly 5 FTE \(typed 5, derived, \S+establishment\.csv:7:\d+\); /,
  )
  assert.match(flat, /nic\.employer\.rate is 0\.138 Employer National Insurance rate, from 6 April 2011: /)
})

test('deeper shows more, and no line twice in one telling', () => {
  const [shallow, deep] = ['1', '3'].map((depth) => explain('mutual', 'surplus', '5', '--depth', depth).stdout)
  assert.ok(deep!.length > 2 * shallow!.length)
  assert.doesNotMatch(shallow!, /^ {6}= /m)
})

test('without a line, the lines of an option are listed, each with its unit and what it is', () => {
  const { status, stdout } = explain('world')
  assert.equal(status, 0)
  assert.match(stdout, /^price-index +price level since month 0 \(ratio\)$/m)
  assert.match(explain('mutual').stdout, /^bank +cash in the bank at the end of the month/m)
})

for (const [line, field, accepted] of [
  [['mutal', 'bank', '0'], 'option', /did you mean `mutual`/],
  [['mutual', 'bnak', '0'], 'line', /accepted: bank;/],
  [['mutual', 'zzzz', '0'], 'line', /without a line, all of them are listed/],
  [['mutual', 'bank', '60'], 'month', /accepted: 0 to 59, or 2018-09 to 2023-08/],
  [['mutual', 'bank', '2018-08'], 'month', /accepted: 0 to 59/],
  [['mutual', 'bank'], 'month', /This is missing/],
] as const) {
  test(`explain ${line.join(' ')} is refused, and says what would do`, () => {
    const { status, stderr } = explain(...line)
    assert.equal(status, 2)
    assert.ok(stderr.startsWith(`${field}: `), stderr)
    assert.match(stderr, accepted)
  })
}

for (const [expression, formula] of [
  [minus('a', sum('b', 'c')), 'a - (b + c)'],
  [minus('a', 'b', 'c'), 'a - b - c'],
  [product(sum('a', 'b'), 'c'), '(a + b) × c'],
  [sum(product('a', 'b'), 'c'), 'a × b + c'],
  [over('a', product('b', 'c')), 'a ÷ (b × c)'],
  [over(over('a', 'b'), 'c'), 'a ÷ b ÷ c'],
  [larger(minus('a', 'b'), 0), 'max(a - b, 0)'],
  [choose(isLess('a', 'b'), previous('c', 3), previous('d')), '(if a < b then c 3 months ago else d last month)'],
  [sum(0, 'a', 'b'), 'a + b'],
] as readonly (readonly [Expression, string])[]) {
  test(`${formula} keeps the brackets it needs and no more`, () => assert.equal(sayFormula(expression), formula))
}

for (const [value, unit, said] of [
  [2421.583, 'pounds per fte', '£2,421.58 per fte'],
  [-0.001, 'pounds', '£0.00'],
  [-1234.5, 'pounds', '-£1,234.50'],
  [0.9500000001, 'ratio', '0.95'],
  [24.6, 'fte', '24.6 fte'],
] as const) {
  test(`${value} in ${unit} is said as ${said}`, () => assert.equal(sayValue(value, unit), said))
}

test("a line of a case's own is explained like ours, down to the inputs it reads", () => {
  const { status, stdout } = spinout(['explain', ownLines, 'mutual', 'own/venue hire', '0'])
  assert.equal(status, 0)
  const flat = stdout.replaceAll(/\s+/g, ' ')
  assert.match(flat, /^mutual\/own\/venue hire, April 2024 \(month 0\): £800\.00 /)
  assert.match(flat, /own\/inputs\/hires per month is 50 hires: Own input \(hires per month\)/)
  assert.match(flat, /own\/inputs\/price: exactly £20, in pounds per hire \(typed £20, \S+case\.yaml:25:21\)/)
  assert.match(flat, /world\/price-index is 1: price level since month 0/)
})
