import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Sensitivity } from '../../src/core/appraisal/result.ts'
import { sayFutures } from '../../src/core/chance/frequency.ts'
import { filledOf, frequencyDots } from '../../src/view/charts/frequencyDots.ts'
import { namedMonths } from '../../src/view/charts/monthAxis.ts'
import { intervalOf, optionBars } from '../../src/view/charts/optionBars.ts'
import { survivalChart } from '../../src/view/charts/survivalChart.ts'
import { largestSwings } from '../../src/view/charts/swings.ts'
import { tornadoChart } from '../../src/view/charts/tornadoChart.ts'
import { sayOnAxis } from '../../src/view/charts/units.ts'
import { shorten, wrap } from '../../src/view/charts/wrap.ts'
import { assertSound, rowsOf } from './markup.ts'
import { month } from './months.ts'

const failed = (ps: readonly number[]) => ps.map((p, index) => ({ month: month(index), p, se: 0.01 }))

test('a survival curve starts at all, steps at month ends, and stays on its scale', () => {
  const drawn = survivalChart({ title: 'Still trading', says: 'It lasts.', byMonth: failed([0, 0.5]) }).toString()
  assertSound(drawn)
  // 54 to 348 across and 12 (all) to 192 (none) down: level at 12 through month one, then half way down at its end.
  assert.match(drawn, /<path d="M54,12L201,12L201,12L348,12L348,102" {1,2}fill="none"/)
  assert.match(drawn, /50% of futures still trade at the end of October 2018/)
  assert.deepEqual(rowsOf(drawn), [
    ['September 2018', '100%', '0%', '1%'],
    ['October 2018', '50%', '50%', '1%'],
  ])
})

test('a survival curve is drawn for one month, for ten years, for none failing and all failing', () => {
  for (const ps of [
    [0],
    [1],
    Array.from({ length: 120 }, (_, index) => index / 120),
    Array.from({ length: 60 }, () => 0),
  ]) {
    assertSound(survivalChart({ title: 'Still trading', says: 'It lasts.', byMonth: failed(ps) }).toString())
  }
})

/** How an input goes with a figure when it does not. */
const goes = { rank: 0, rankSe: 0.01, firstOrder: 0, firstOrderSe: 0.01 }

const sensitivity = (label: string, low: number, high: number): Sensitivity => ({
  input: label,
  label,
  lowWords: `low ${label}`,
  highWords: `high ${label}`,
  saving: { ...goes, low, high },
  service: { ...goes, low: 0.9, high: 1 },
  cash: null,
})

const tornado = { title: 'What matters', says: 'The saving.', measure: 'saving', middle: 100 } as const

test('a tornado keeps the ten inputs that reach furthest from the middle, furthest first', () => {
  // Reaches of 1 to 12 from a middle of 100, alternately upwards and downwards.
  const all = Array.from({ length: 12 }, (_, index) =>
    index % 2 ? sensitivity(`i${index + 1}`, 99 - index, 100) : sensitivity(`i${index + 1}`, 100, 101 + index),
  )
  const labels = largestSwings(all, 'saving', 100).map(({ label }) => label)
  assert.deepEqual(labels, ['i12', 'i11', 'i10', 'i9', 'i8', 'i7', 'i6', 'i5', 'i4', 'i3'])
})

test('a tornado is drawn with both ends in words, also when both help', () => {
  const sensitivities = [sensitivity('pay', 50, 200), sensitivity('grants', 120, 130), sensitivity('nothing', 100, 100)]
  const drawn = tornadoChart({ ...tornado, sensitivities }).toString()
  assertSound(drawn)
  for (const words of ['low pay', 'high pay', 'low grants', 'high grants'])
    assert.match(drawn, new RegExp(`>${words}</text>`))
  assert.deepEqual(rowsOf(drawn)[0], ['pay', 'low pay', '£50', 'high pay', '£200'])
  assert.doesNotMatch(drawn, /nothing/)
})

test('an input that moves the measure by less than its table shows has no bar', () => {
  // A table shows whole pounds: 40p either way is no more than the middle, and a pound is.
  const all = [sensitivity('pence', 99.6, 100.4), sensitivity('a pound', 99, 100)]
  const labels = largestSwings(all, 'saving', 100).map(({ label }) => label)
  assert.deepEqual(labels, ['a pound'])
})

test('a tornado of a measure that no input has or moves is answered in words', () => {
  const still = tornadoChart({ ...tornado, sensitivities: [sensitivity('nothing', 100, 100)] }).toString()
  assert.match(still, /No uncertain input moves it/)
  const words = tornadoChart({ ...tornado, measure: 'cash', sensitivities: [sensitivity('pay', 1, 2)] }).toString()
  assert.doesNotMatch(words, /<svg/)
  assert.match(words, /No uncertain input moves it/)
})

test('a service level in a tornado is a share, not pounds', () => {
  const drawn = tornadoChart({
    ...tornado,
    measure: 'service',
    middle: 0.95,
    sensitivities: [sensitivity('pay', 1, 2)],
  })
  assert.deepEqual(rowsOf(drawn.toString())[0], ['pay', 'low pay', '90%', 'high pay', '100%'])
})

const filled: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.001, 1],
  [0.734, 73],
  [0.5, 50],
  [0.9999, 99],
  [1, 100],
]

for (const [p, squares] of filled) {
  test(`a chance of ${p} fills ${squares} squares of a hundred`, () => {
    assert.equal(filledOf(p), squares)
    const drawn = frequencyDots({ probability: { p, se: 0, limit95: p }, happens: 'it rains' }).toString()
    assertSound(drawn)
    assert.equal(drawn.match(/<rect/g)?.length, 100)
    assert.equal(drawn.match(/fill="#0f385c"/g)?.length ?? 0, squares)
  })
}

test('a frequency is said as a sentence with its error at the end', () => {
  assert.equal(
    sayFutures({ p: 0.73, se: 0.0044 }, 'the service is kept'),
    'In 73 of 100 futures the service is kept, give or take 1.',
  )
  assert.equal(
    sayFutures({ p: 0, se: 0, limit95: 0.0003 }, 'money is saved'),
    'In fewer than 1 of 100 futures money is saved.',
  )
})

test('the whisker of an option is two standard errors, or reaches to the limit when all or none hit', () => {
  assert.deepEqual(intervalOf({ p: 0.5, se: 0.125 }), [0.25, 0.75])
  assert.deepEqual(intervalOf({ p: 0.01, se: 0.02 }), [0, 0.05])
  assert.deepEqual(intervalOf({ p: 0, se: 0, limit95: 0.003 }), [0, 0.003])
  assert.deepEqual(intervalOf({ p: 1, se: 0, limit95: 0.997 }), [0.997, 1])
})

test('options stand one under another with their figures, and one that is not asked says why', () => {
  const bars = [
    { name: 'Carry on', probability: null, whyNot: 'it is what saving is measured from' },
    { name: 'Mutual', probability: { p: 0.5, se: 0.125 } },
  ]
  const drawn = optionBars({ title: 'Is money saved?', says: 'The share of futures.', bars }).toString()
  assertSound(drawn)
  assert.match(drawn, />it is what saving is measured from<\/text>/)
  assert.match(drawn, /Mutual: 50 of 100, give or take 25\./)
  assert.deepEqual(rowsOf(drawn), [
    ['Carry on', '–', '–', '–', '–'],
    ['Mutual', '50%', '12.5%', '25%', '75%'],
  ])
})

const axisNames: readonly (readonly [number, number, string])[] = [
  [0, 1_000_000, '£0'],
  [500_000, 1_500_000, '£0.5m'],
  [-250_000, 300_000, '-£250k'],
  [9_000, 9_999, '£9,000'],
  [-5_000, 10_000, '-£5k'],
  [0.5, 1, '£0.5'],
  [2e9, 4e9, '£2bn'],
]

for (const [value, largest, name] of axisNames) {
  test(`an axis up to ${largest} pounds names ${value} ${name}`, () => {
    assert.equal(sayOnAxis('pounds', value, largest), name)
  })
}

test('at most six months are named, the first among them, evenly', () => {
  for (let count = 1; count <= 120; count++) {
    const named = namedMonths(count)
    assert.ok(named.length <= 6 && named[0] === 0 && named.at(-1)! < count, `${count} months`)
    assert.equal(new Set(named.slice(1).map((index, before) => index - named[before]!)).size <= 1, true)
  }
})

test('text wraps between words and is cut with an ellipsis', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three'])
  assert.deepEqual(wrap('extraordinarily long', 7), ['extraordinarily', 'long'])
  assert.equal(shorten('exactly', 7), 'exactly')
  assert.equal(shorten('eight ch', 7), 'eight…')
})
