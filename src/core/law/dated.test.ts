import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../shared/assert.ts'
import type { Day } from '../shared/day.ts'
import { dated, lawProblem, valueOn } from './dated.ts'
import type { Dated } from './dated.ts'
import { lawAsAt, lawValues } from './index.ts'

const source = { title: 'A made-up order' }
const fare: Dated<number> = {
  id: 'ferry.fare',
  label: 'Ferry fare',
  unit: 'pounds a crossing',
  history: [
    { from: '2016-04-06', value: 2, source, confidence: 'verified' },
    { from: '2018-04-06', value: 3, source, confidence: 'memory' },
  ],
  knownTo: '2019-04-05',
  reviewBy: '2027-04-06',
}
const entry = (from: string) => ({ from: from as Day, value: 1, source, confidence: 'verified' }) as const

test('a value is the one whose entry last began, on either side of each boundary', () => {
  const cases: [Day, number, boolean][] = [
    ['2016-04-06', 2, false],
    ['2018-04-05', 2, false],
    ['2018-04-06', 3, false],
    ['2019-04-05', 3, false],
    ['2019-04-06', 3, true],
  ]
  for (const [day, value, held] of cases) {
    const found = valueOn(fare, day)
    assert.deepEqual([found?.value, found?.held], [value, held], day)
  }
})

test('a day before the first known value gets none, and the person is told so', () => {
  assert.equal(valueOn(fare, '2016-04-05'), undefined)
  assert.deepEqual(lawProblem(fare, '2015-01'), {
    where: { field: 'start' },
    message: 'Ferry fare: no value known before 6 April 2016; the case starts in 2015-01',
    got: '2015-01',
    wanted: 'a date on or after 6 April 2016',
  })
})

test('a history that is empty, out of order, overlapping, undated or unsourced cannot load', () => {
  const broken: [string, Partial<Dated<number>>][] = [
    ['no history', { history: [] }],
    ['out of order', { history: [entry('2018-04-06'), entry('2016-04-06')] }],
    ['two from one day', { history: [entry('2018-04-06'), entry('2018-04-06')] }],
    ['not a day', { history: [entry('2018-04-31')] }],
    ['no source', { history: [{ ...entry('2018-04-06'), source: { title: ' ' } }] }],
    ['known to no day', { knownTo: '2019-02-29' }],
    ['known to before it began', { knownTo: '2018-04-05' }],
    ['reviewed on no day', { reviewBy: '2027-4-6' }],
  ]
  for (const [name, change] of broken) assert.throws(() => dated({ ...fare, ...change }), AssertionError, name)
  assert.equal(dated(fare), fare)
})

test('every boundary of every value has its own value on the day and the earlier one the day before', () => {
  for (const law of lawValues) {
    law.history.forEach(({ from, value }, index) => {
      assert.equal(valueOn(law, from)?.value, value, `${law.id} on ${from}`)
      assert.equal(valueOn(law, dayBefore(from))?.value, law.history[index - 1]?.value, `${law.id} before ${from}`)
    })
  }
})

test('every value has its own name, was law or enacted when the law was checked, and is not overdue', () => {
  assert.equal(new Set(lawValues.map(({ id }) => id)).size, lawValues.length)
  for (const { id, reviewBy, history } of lawValues) {
    assert.ok(reviewBy > lawAsAt, `${id} is overdue`)
    // Law already made for a later day may stand here, where somebody read that it was made.
    assert.ok(
      history.every(({ from, confidence }) => from <= lawAsAt || confidence !== 'memory'),
      `${id} has an entry from after the law was checked that nobody read of`,
    )
  }
})

test('what was read at a source has an address', () => {
  for (const { id, history } of lawValues) {
    for (const { from, source, confidence } of history) {
      if (confidence === 'memory') continue
      assert.match(source.url ?? '', /^https?:\/\/[^\s]+$/, `${id} from ${from}`)
    }
  }
})

/** Reckoned by the engine's own calendar, not by ours. */
function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day
}
