import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answered, both, clauseFor, either, not, rule, type Known } from './rule.ts'

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

test('a finding on one answer is met as the answer is, and says the clause for it', () => {
  const asked = rule({
    id: 'example.asked',
    title: 'Asked',
    says: 'It is asked.',
    inForce: { from: '2020-01-01' },
    source: { title: 'An example' },
    confidence: 'memory',
    reviewBy: '2027-04-06',
  })
  for (const [known, because] of [
    [true, 'it is'],
    [false, 'it is not'],
    [null, 'nobody knows'],
  ] as const) {
    const found = answered(asked, known, 'it is', 'it is not', 'nobody knows')
    assert.deepEqual([found.rule, found.met, found.because], ['example.asked', known, because])
  }
})
