import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  addMonth,
  allBefore,
  bothOf,
  countMonths,
  everyMonth,
  hasMonth,
  isEmpty,
  lastUpTo,
  makeSharing,
  membersOf,
  moved,
  noMonths,
  without,
  type MonthSet,
} from './monthSet.ts'

/** One word less a month, whole words, a month more, and the longest run. */
const LENGTHS = [1, 31, 32, 33, 60, 64, 120]

const setOf = (months: number, members: readonly number[]): MonthSet => {
  const set = noMonths(months)
  for (const month of members) addMonth(set, month)
  return set
}
const monthsIn = (set: MonthSet, months: number): number[] =>
  Array.from({ length: months }, (_, month) => month).filter((month) => hasMonth(set, month))

/** A length of run and two lists of months in it. */
const anyTwo = fc
  .constantFrom(...LENGTHS)
  .chain((months) =>
    fc.tuple(
      fc.constant(months),
      fc.uniqueArray(fc.nat(months - 1), { maxLength: 70 }),
      fc.uniqueArray(fc.nat(months - 1), { maxLength: 70 }),
    ),
  )
const ascending = (months: Iterable<number>): number[] => [...new Set(months)].sort((a, b) => a - b)

test('a set has the months that were added, and no bit beside them', () => {
  fc.assert(
    fc.property(anyTwo, ([months, members]) => {
      const set = setOf(months, members)
      assert.deepEqual(monthsIn(set, months), ascending(members))
      assert.deepEqual(membersOf(set), ascending(members))
      assert.equal(countMonths(set), members.length)
      assert.equal(isEmpty(set), members.length === 0)
    }),
  )
})

for (const months of LENGTHS)
  test(`every month of ${months} is there, and none after them`, () => {
    assert.equal(countMonths(everyMonth(months)), months)
    assert.deepEqual(everyMonth(months), setOf(months, [...Array(months).keys()]))
  })

test('what is in both, and what is in one alone, is as lists have it', () => {
  fc.assert(
    fc.property(anyTwo, ([months, one, other]) => {
      const sets = [setOf(months, one), setOf(months, other)] as const
      const isThere = (month: number): boolean => other.includes(month)
      assert.deepEqual(monthsIn(bothOf(...sets), months), ascending(one.filter(isThere)))
      assert.deepEqual(monthsIn(without(...sets), months), ascending(one.filter((month) => !isThere(month))))
    }),
  )
})

test('months moved later or earlier are as lists have it, and none is outside the run', () => {
  fc.assert(
    fc.property(anyTwo, fc.integer({ min: -70, max: 70 }), ([months, members], by) => {
      const expected = members.map((month) => month + by).filter((month) => month >= 0 && month < months)
      const found = moved(setOf(months, members), by, months)
      assert.deepEqual(found, setOf(months, expected))
    }),
  )
})

test('all months before a set are those before its last, and none before an empty one', () => {
  fc.assert(
    fc.property(anyTwo, ([months, members]) => {
      const expected = [...Array(members.length === 0 ? 0 : Math.max(...members)).keys()]
      assert.deepEqual(allBefore(setOf(months, members), months), setOf(months, expected))
    }),
  )
})

test('the last start up to each month is as a walk through the months finds it', () => {
  fc.assert(
    fc.property(anyTwo, ([months, starts, members]) => {
      const before = (month: number): number[] => starts.filter((start) => start <= month)
      const expected = members.flatMap((month) => (before(month).length > 0 ? [Math.max(...before(month))] : []))
      assert.deepEqual(lastUpTo(setOf(months, starts), setOf(months, members)), setOf(months, expected))
    }),
  )
})

test('sets of the same months are shared as the first of them, and others are not', () => {
  const share = makeSharing()
  const first = setOf(60, [0, 31, 32])
  // 31 times a word and the next: these two words make one number of the words of `first` too.
  const alike = [first[0]! + 1, first[1]! - 31]
  assert.equal(share(first), first)
  assert.equal(share(alike), alike)
  assert.equal(share(setOf(60, [0, 31, 32])), first)
  assert.equal(share([...alike]), alike)
})
