import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Fan, FanMonth } from '../../src/core/appraisal/result.ts'
import { fanChart, type FanChartOptions } from '../../src/view/charts/fanChart.ts'
import { assertSound, rowsOf } from './markup.ts'
import { month } from './months.ts'

/** A fan whose quantiles lie `width` apart about `middle`, from September 2018. */
function fanOf(
  count: number,
  middle: (index: number) => number,
  width = 100,
  share: (index: number) => number = () => 1,
): Fan {
  return {
    months: Array.from({ length: count }, (_, index): FanMonth => {
      const p50 = middle(index)
      const [p5, p10, p25] = [p50 - 3 * width, p50 - 2 * width, p50 - width]
      const [p75, p90, p95] = [p50 + width, p50 + 2 * width, p50 + 3 * width]
      return { month: month(index), p5, p10, p25, p50, p75, p90, p95, share: share(index) }
    }),
  }
}

const cash: FanChartOptions = {
  title: 'Cash',
  says: 'Cash at the end of each month.',
  unit: 'pounds',
  zeroLine: true,
  fan: fanOf(60, (index) => 5000 - 100 * index),
}

const fans: readonly (readonly [string, Partial<FanChartOptions>])[] = [
  ['is all negative', { fan: fanOf(24, () => -50_000) }],
  ['is zero throughout', { fan: fanOf(24, () => 0, 0) }],
  ['is flat and far from zero', { fan: fanOf(24, () => 97, 0), zeroLine: false, unit: 'fte' }],
  ['has a single month', { fan: fanOf(1, () => 1000) }],
  ['has 120 months', { fan: fanOf(120, (index) => index) }],
  ['is huge', { fan: fanOf(12, () => 1e15, 1e14) }],
  ['is tiny', { fan: fanOf(12, () => 1e-9, 1e-10) }],
  [
    'loses futures',
    {
      fan: fanOf(
        36,
        () => 0,
        10,
        (index) => 1 - index / 36,
      ),
    },
  ],
  [
    'loses every future half way',
    {
      fan: fanOf(
        36,
        () => 0,
        10,
        (index) => (index < 18 ? 0.5 : 0),
      ),
    },
  ],
  [
    'is a share with a threshold',
    { fan: fanOf(60, () => 1, 0.01), unit: 'share', threshold: { value: 0.97, label: 'Floor' } },
  ],
]

for (const [what, options] of fans) {
  test(`a fan that ${what} is drawn soundly`, () => assertSound(fanChart({ ...cash, ...options }).toString()))
}

test('the table behind a fan holds its figures, in whole pounds', () => {
  const fan = fanOf(
    2,
    (index) => 1_234_567.4 - index,
    1000,
    (index) => 1 - 0.125 * index,
  )
  assert.deepEqual(rowsOf(fanChart({ ...cash, fan }).toString()), [
    ['September 2018', '£1,231,567', '£1,233,567', '£1,234,567', '£1,235,567', '£1,237,567', '100%'],
    ['October 2018', '£1,231,566', '£1,233,566', '£1,234,566', '£1,235,566', '£1,237,566', '87.5%'],
  ])
})

test('a fan says in words where the middle goes, how low, and how wide it ends', () => {
  const fan = fanOf(3, (index) => [2000, -400, 1000][index]!, 100)
  const words = fanChart({ ...cash, fan }).toString()
  assert.match(words, /from £2,000 in September 2018 to £1,000 in\s+November 2018; it is lowest, at -£400, in October/)
  assert.match(words, /October 2018\..*between £700 and £1,300/)
})

test('futures that have failed are said to be left out, and only then', () => {
  const some = fanChart({
    ...cash,
    fan: fanOf(
      12,
      () => 0,
      10,
      (index) => 1 - index / 100,
    ),
  }).toString()
  assert.match(some, /left out from the month in which it fails\. In August 2019, 89% still trade/)
  assert.match(some, /Share still trading/)
  assert.doesNotMatch(fanChart(cash).toString(), /left out|Share still trading/)
})

test('a fan of no futures at all is answered in words, not with an empty drawing', () => {
  for (const fan of [
    { months: [] },
    fanOf(
      3,
      () => 0,
      0,
      () => 0,
    ),
  ]) {
    const words = fanChart({ ...cash, fan }).toString()
    assert.doesNotMatch(words, /<svg/)
    assert.match(words, /in no future does the venture still trade/)
  }
})

test('the zero line is drawn at the height of the tick named £0', () => {
  const drawn = fanChart({ ...cash, fan: fanOf(12, (index) => 500 - 100 * index) }).toString()
  const line = /<line x1="62" y1="([\d.]+)" x2="348" y2="\1"\s+stroke="#0b0c0c" stroke-width="1.5"/.exec(drawn)
  // Names stand 5 units below their tick so that the middle of the text meets it.
  const name = /y="([\d.]+)"[^>]*>£0</.exec(drawn)
  assert.equal(Number(name?.[1]) - Number(line?.[1]), 5)
})

test('the same figures draw the same bytes', () => {
  assert.equal(fanChart(cash).toString(), fanChart(structuredClone(cash)).toString())
})

test('any fan of finite figures is drawn soundly', () => {
  const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(
      fc.array(fc.array(figure, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 40 }),
      (months) => {
        const fan: Fan = {
          months: months.map((figures, index) => {
            const [p5, p10, p25, p50, p75, p90, p95] = figures.sort((a, b) => a - b) as [
              number,
              number,
              number,
              number,
              number,
              number,
              number,
            ]
            return { month: month(index), p5, p10, p25, p50, p75, p90, p95, share: 1 }
          }),
        }
        assertSound(fanChart({ ...cash, fan }).toString())
      },
    ),
    { numRuns: 60 },
  )
})
