import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { normalQuantile } from '../maths.ts'
import { normalOverWords } from './reading.ts'
import { shareOfWord } from './word.ts'
import { lookUp, shareAtEntry, SIDE_ENTRIES, WORD_KNOTS, wordTable } from './wordTable.ts'

/** A table that gives away where it was read: 2^32 × entry + along. */
const places = Float64Array.from({ length: 4 * SIDE_ENTRIES }, (_, at) => (at % 2 === 0 ? (at / 2) * 2 ** 32 : 1))
const readAt = (word: number): readonly [entry: number, along: number] => {
  const read = lookUp(places, word)
  return [Math.floor(read / 2 ** 32), read % 2 ** 32]
}

const BY_HAND = [
  { word: 0, entry: 0, along: 0, because: 'x is 2^16, the start of the first entry' },
  { word: 512, entry: 0, along: 2 ** 30, because: 'half of the first entry, which is 2^10 wide' },
  { word: 1023, entry: 0, along: 1023 * 2 ** 21, because: 'the end of the first entry' },
  { word: 1024, entry: 1, along: 0, because: 'the second' },
  { word: 65_536, entry: 64, along: 0, because: 'x is 2^17, and entries become 2^11 wide' },
  { word: 65_536 + 3 * 2048 + 1, entry: 67, along: 2 ** 20, because: 'one word of 2^11 into the third after it' },
  { word: 2 ** 30 - 65_536, entry: 896, along: 0, because: 'x is 2^30, the last doubling: 14 × 64' },
  { word: 2 ** 31 - 65_536, entry: 960, along: 0, because: 'x is 2^31, the last entry of the side' },
  { word: 2 ** 31 - 1, entry: 960, along: 65_535 * 64, because: 'the last word of the lower half' },
  { word: 2 ** 31, entry: 961 + 960, along: 65_535 * 64, because: 'the first of the upper half, as far from its end' },
  { word: 2 ** 32 - 1, entry: 961, along: 0, because: 'the last word of all, the upper end' },
  { word: 2 ** 32 - 1 - 512, entry: 961, along: 2 ** 30, because: 'half an entry from the upper end' },
] as const

for (const { word, entry, along, because } of BY_HAND)
  test(`word ${word} is read at entry ${entry}, ${along} along: ${because}`, () => {
    assert.deepEqual(readAt(word), [entry, along])
  })

const anyWord = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fc.tuple(fc.nat(31), fc.nat(3)).map(([bit, less]) => Math.max(0, 2 ** (bit + 1) - less) % 2 ** 32),
)

test('an engine that takes entry and along from the bits of x as a double reads the same place', () => {
  const double = new DataView(new ArrayBuffer(8))
  fc.assert(
    fc.property(anyWord, (word) => {
      const isUpper = word >= 2 ** 31
      double.setFloat64(0, (isUpper ? 2 ** 32 - 1 - word : word) + 65_536)
      const bits = double.getBigUint64(0)
      const entry = Number(bits >> 46n) - 1039 * 64 + (isUpper ? SIDE_ENTRIES : 0)
      const along = Number(bits & (2n ** 46n - 1n)) / 2 ** 15
      assert.deepEqual(readAt(word), [entry, along])
    }),
    { numRuns: 2_000 },
  )
})

test('at its knots a table has the values it was made from, to the bit', () => {
  const table = normalOverWords()
  for (let entry = 0; entry < SIDE_ENTRIES; entry++) {
    const share = shareAtEntry(entry)
    const word = share * 2 ** 32 - 0.5
    assert.equal(lookUp(table, word), normalQuantile(share))
    assert.equal(lookUp(table, 2 ** 32 - 1 - word), -normalQuantile(share))
  }
})

test('a normal score from the table is off by less than 1.4e-5 within 4, and 5e-5 within 4.38', () => {
  const table = normalOverWords()
  // Every 65,521st word, a prime, and 40 words in each of the 960 entries of the lower tail.
  const words = Array.from({ length: 65_552 }, (_, index) => 65_521 * index)
  for (let part = 0; part < 960 * 40; part++)
    words.push(
      Math.floor(
        shareAtEntry(Math.floor(part / 40)) * 2 ** 32 + ((part % 40) / 40) * 2 ** (10 + Math.floor(part / 2560)),
      ),
    )
  for (const word of words) {
    const score = normalQuantile(shareOfWord(word))
    const error = Math.abs(lookUp(table, word) - score)
    if (Math.abs(score) < 4) assert.ok(error < 1.4e-5, `${error} at ${score}`)
    else if (Math.abs(score) < 4.38) assert.ok(error < 5e-5, `${error} at ${score}`)
    else assert.ok(error < 0.8, `${error} at ${score}`)
  }
})

test('a normal and its table mirror each other, and meet at the middle', () => {
  const table = normalOverWords()
  fc.assert(fc.property(anyWord, (word) => assert.equal(lookUp(table, word), -lookUp(table, 2 ** 32 - 1 - word))))
  // The last word of the lower half is 2^-33 below a half: a score of 2^-33 × √(2π), to a thousandth.
  const nearMiddle = lookUp(table, 2 ** 31)
  assert.ok(Math.abs(nearMiddle / (2 ** -33 * Math.sqrt(2 * Math.PI)) - 1) < 1e-3, `${nearMiddle}`)
})

const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true })

test('a table of values that never fall never falls, from word to word and from side to side', () => {
  fc.assert(
    fc.property(
      fc.array(finite, { minLength: 1, maxLength: 40 }),
      fc.array(anyWord, { maxLength: 40 }),
      (some, words) => {
        // The order of the knots by share: the lower side, the median, the upper side backwards.
        const rising = Float64Array.from({ length: WORD_KNOTS }, (_, at) => some[at % some.length]!).sort()
        const values = new Float64Array(WORD_KNOTS)
        for (let entry = 0; entry < SIDE_ENTRIES; entry++) {
          values[entry] = rising[entry]!
          values[SIDE_ENTRIES + entry] = rising[WORD_KNOTS - 1 - entry]!
        }
        values[WORD_KNOTS - 1] = rising[SIDE_ENTRIES]!
        const table = wordTable(values)
        const neighbours = words.flatMap((word) => [word, Math.min(word + 1, 2 ** 32 - 1)])
        const read = neighbours.sort((a, b) => a - b).map((word) => lookUp(table, word))
        read.slice(1).forEach((value, at) => assert.ok(read[at]! <= value, `${read[at]} before ${value}`))
      },
    ),
  )
})
