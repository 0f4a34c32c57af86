import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { firstWordAbove, firstWordAt, shareOfWord, WORDS } from './word.ts'

test('a word stands for the middle of its part of the unit interval', () => {
  assert.equal(shareOfWord(0), 2 ** -33)
  assert.equal(shareOfWord(0x80000000), 0.5 + 2 ** -33)
  assert.equal(shareOfWord(0xffffffff), 1 - 2 ** -33)
})

const FIRST = [
  // A half lies between the words 2^31 − 1 and 2^31; the share of word 3 is 3.5 / 2^32.
  { share: 0, at: 0, above: 0 },
  { share: 2 ** -34, at: 0, above: 0 },
  { share: 2 ** -33, at: 0, above: 1 },
  { share: 3.5 / 2 ** 32, at: 3, above: 4 },
  { share: 0.5, at: 2 ** 31, above: 2 ** 31 },
  { share: 1 - 2 ** -33, at: 2 ** 32 - 1, above: WORDS },
  { share: 1, at: WORDS, above: WORDS },
] as const

for (const { share, at, above } of FIRST)
  test(`the first word at a share of ${share} is ${at}, the first above it ${above}`, () => {
    assert.equal(firstWordAt(share), at)
    assert.equal(firstWordAbove(share), above)
  })

test('the first word at a share, or above it, is the first', () => {
  fc.assert(
    fc.property(fc.double({ min: 2 ** -33, max: 1 - 2 ** -32, noNaN: true }), (share) => {
      const [at, above] = [firstWordAt(share), firstWordAbove(share)]
      assert.ok(shareOfWord(at) >= share && shareOfWord(at - 1) < share)
      assert.ok(shareOfWord(above) > share && shareOfWord(above - 1) <= share)
    }),
  )
})
