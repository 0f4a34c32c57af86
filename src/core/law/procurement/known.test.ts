import assert from 'node:assert/strict'
import { test } from 'node:test'
import { both, clauseFor, either, not, type Known } from './known.ts'

test('what hangs on an unknown answer is unknown, unless the other answer settles it', () => {
  const cases: [one: Known, other: Known, both: Known, either: Known][] = [
    [true, true, true, true],
    [true, false, false, true],
    [false, false, false, false],
    [true, null, null, true],
    [false, null, false, null],
    [null, null, null, null],
  ]
  for (const [one, other, wantedBoth, wantedEither] of cases) {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      assert.equal(both(left, right), wantedBoth, `${left} and ${right}`)
      assert.equal(either(left, right), wantedEither, `${left} or ${right}`)
    }
  }
  assert.deepEqual([true, false, null].map(not), [false, true, null])
})

test('each answer has its own clause', () => {
  assert.deepEqual(
    [true, false, null].map((known) => clauseFor(known, 'it is', 'it is not', 'nobody knows')),
    ['it is', 'it is not', 'nobody knows'],
  )
})
