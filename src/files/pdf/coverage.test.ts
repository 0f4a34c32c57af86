import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverageOf, piecesOf } from './coverage.ts'

/** A font of the capitals but for M, and a space: lacks 32, has 1, lacks 32, has 12, lacks 1, has 13. */
const capitals = [32, 1, 32, 12, 1, 13]
/** A font of the letters A to F and a space. */
const few = [32, 1, 32, 6]

const signs = (text: string) => Array.from(text, (sign) => sign.codePointAt(0)!)

test('a font has the signs of its runs and no other, at their first and last too', () => {
  const { has } = coverageOf([capitals])
  assert.deepEqual(signs(' ALNZ').map(has), [true, true, true, true, true])
  assert.deepEqual(signs('!@M[a😀').map(has), [false, false, false, false, false, false])
})

test('of two fonts a sign must be in both', () => {
  const { has } = coverageOf([capitals, few])
  assert.deepEqual(signs(' AFGM').map(has), [true, true, true, false, false])
})

const pieces = (text: string, longest = 99) => piecesOf(text, coverageOf([capitals]), longest)

test('what a font lacks stands by itself, with its text, and a sign of several characters stays whole', () => {
  const [first, lacking, last] = pieces('ABe\u0301\u{1F600}C')
  assert.deepEqual([first, last], ['AB', 'C'])
  assert.ok(typeof lacking === 'object' && lacking.text === 'e\u0301\u{1F600}')
  assert.equal(lacking.drawn.match(/<rect /g)?.length, 2)
})

test('a stretch of many signs is drawn as eight boxes at most', () => {
  const [all] = pieces('m'.repeat(50))
  assert.ok(typeof all === 'object' && all.drawn.match(/<rect /g)?.length === 8)
})

test('ends of lines and tabs are spaces', () => {
  assert.deepEqual(pieces('A\tB\n\n C'), ['A B C'])
})

test('nothing is in a text of nothing', () => {
  assert.deepEqual(pieces(''), [])
})

const has = (code: number) => code < 0x3000
test('a word longer than fits may be broken after each eight signs; others, and addresses, may not', () => {
  const said = (text: string) => piecesOf(text, { has }, 10)
  assert.deepEqual(said('ABCDEFGHIJ'), ['ABCDEFGHIJ'])
  assert.deepEqual(said('ABCDEFGHIJK L'), ['ABCDEFGH\u200bIJK L'])
  assert.deepEqual(said('ABCDEFGHIJKLMNOP'), ['ABCDEFGH\u200bIJKLMNOP'])
  assert.deepEqual(said('https://a.example/abcdefgh'), ['https://a.example/abcdefgh'])
})
