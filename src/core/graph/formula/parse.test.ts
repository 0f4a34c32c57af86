import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseFormula } from './parse.ts'
import { printFormula } from './print.ts'

/** As it is typed, and in its one spelling. */
const good: readonly (readonly [string, string])[] = [
  ['hires per month * price * (1 - void rate)', 'hires per month * price * (1 - void rate)'],
  ['Hires  Per\n month', 'hires per month'],
  ['32,000', '32,000'],
  ['1234567.5', '1,234,567.5'],
  ['.5', '0.5'],
  ['3%', '0.03'],
  ['3 %', '0.03'],
  ['£1.25m', '£1,250,000'],
  ['£ 500', '£500'],
  ['250k', '250,000'],
  ['2 million', '2,000,000'],
  ['1e3', '1,000'],
  ['a×b÷c − d', 'a * b / c - d'],
  ['a ≤ b', 'a <= b'],
  ['(a + b) + c', 'a + b + c'],
  ['a + (b + c)', 'a + (b + c)'],
  ['a - (b - c)', 'a - (b - c)'],
  ['(a * b) / c', 'a * b / c'],
  ['a / (b * c)', 'a / (b * c)'],
  ['-a * b', '-a * b'],
  ['(-a) * b', '(-a) * b'],
  ['a * (-b)', 'a * (-b)'],
  ['a + (-b)', 'a + (-b)'],
  ['-(a + b)', '-(a + b)'],
  ['-(-a)', '-(-a)'],
  ['a < -1', 'a < -1'],
  ['(a < b) * c', '(a < b) * c'],
  ['(a < b) < c', '(a < b) < c'],
  ['min(1, 200)', 'min(1, 200)'],
  ['max(1,000, a)', 'max(1,000, a)'],
  ['min(a, 0)*max (b, c)', 'min(a, 0) * max(b, c)'],
  ['if(a < b, 1, 0)', 'if(a < b, 1, 0)'],
  ['Last  Month(members, 100)', 'last month(members, 100)'],
  ['months ago(members, 1, 5)', 'last month(members, 5)'],
  ['months ago(members, 24, a + b)', 'months ago(members, 24, a + b)'],
  ['year 2 price', 'year 2 price'],
]

for (const [typed, printed] of good)
  test(`a formula is understood: ${JSON.stringify(typed)}`, () => {
    const { formula, slips } = parseFormula(typed)
    assert.deepEqual(slips, [])
    assert.equal(printFormula(formula), printed)
  })

/** As it is typed, and each slip: where it stands, counted from 0, and words of its message. */
const refused: readonly (readonly [string, ...(readonly [number, string])[]])[] = [
  ['', [0, 'stops short']],
  ['a +', [3, 'stops short']],
  ['a * * b', [4, 'Two signs']],
  ['a * -b', [4, 'Two signs']],
  ['--a', [1, 'Two signs']],
  ['* a', [0, 'nothing before this sign']],
  ['(a + b', [0, 'never closed']],
  ['((a)', [0, 'never closed']],
  ['a + b)', [5, 'closes nothing']],
  ['a) * (b', [1, 'closes nothing'], [5, 'never closed']],
  ['()', [1, 'A term is missing']],
  ['a b + 3 c', [8, 'Two terms']],
  ['a (b)', [2, 'A bracket stands right behind `a`']],
  ['3 4', [2, 'Two terms']],
  ['(a)(b)', [3, 'Two terms']],
  ['0,5', [1, 'separates nothing']],
  ['a < b < c', [6, 'Two comparisons']],
  ['min(a)', [0, '`min` takes 2 terms, and here it has 1']],
  ['min(1,200)', [0, '`min` takes 2 terms, and here it has 1']],
  ['max(a, b, c)', [0, '`max` takes 2 terms, and here it has 3']],
  ['if(a, b)', [0, '`if` takes 3 terms']],
  ['min()', [0, '`min` takes 2 terms, and here it has 0']],
  ['min(a,)', [6, 'A term is missing']],
  ['min + 1', [0, '`min` wants brackets']],
  ['last month + 1', [0, '`last month` wants brackets']],
  ['mni(a, b)', [3, 'did you mean `min`?']],
  ['last month(a + b, 0)', [13, 'Only a named line']],
  ['last month(a)', [0, '`last month` takes 2 terms']],
  ['months ago(a, 0, 1)', [14, 'not a number of months']],
  ['months ago(a, 25, 1)', [14, 'not a number of months']],
  ['months ago(a, 1.5, 1)', [14, 'not a number of months']],
  ['months ago(a, b, 1)', [14, 'not a number of months']],
  ['months ago(a, £3, 1)', [14, 'not a number of months']],
  ['a = b', [2, '`=` has no meaning'], [4, 'Two terms']],
  ['a ^ 2', [2, '`^` has no meaning'], [4, 'Two terms']],
  ['£', [0, 'no number after this £'], [1, 'stops short']],
  ['a +\u202e b', [3, 'U+202E has no meaning']],
  ['012', [0, 'starts with a zero']],
  ['1.2.3', [0, 'two full stops']],
  ['9999999999999', [0, 'too large']],
  ['5k%', [0, 'both k and %']],
  // Several in one text, each told once and at its own place.
  ['a * * b + (c - min(d)', [4, 'Two signs'], [10, 'never closed'], [15, '`min` takes 2']],
]

for (const [typed, ...told] of refused)
  test(`a slip is told where it stands: ${JSON.stringify(typed)}`, () => {
    const { slips } = parseFormula(typed)
    assert.deepEqual(
      slips.map(({ at }) => at),
      told.map(([at]) => at),
      JSON.stringify(slips),
    )
    for (const [index, [, words]] of told.entries())
      assert.ok(slips[index]!.message.includes(words), slips[index]!.message)
  })

test('brackets may stand twenty deep, and one more is told once', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`
  assert.deepEqual(parseFormula(nested(20)).slips, [])
  const { slips } = parseFormula(nested(21))
  assert.deepEqual(
    slips.map(({ at }) => at),
    [20],
  )
  assert.match(slips[0]!.message, /more than 20 deep/)
})

test('a formula has at most a thousand characters', () => {
  const long = (length: number) => `a${'+a'.repeat((length - 1) / 2)}`
  assert.deepEqual(parseFormula(long(999)).slips, [])
  assert.match(parseFormula(long(1_001)).slips[0]!.message, /1,001 characters/)
})
