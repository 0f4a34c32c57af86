import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fan, seriesFan } from './fan.ts'

const oneTo = (n: number) => Float64Array.from({ length: n }, (_, index) => index + 1)

test('each month has its quantiles and the share of trials behind them', () => {
  assert.deepEqual(
    fan(['2018-09', '2018-10'], 200, (month) => oneTo(month === 0 ? 200 : 100)),
    {
      months: [
        { month: '2018-09', p5: 10, p10: 20, p25: 50, p50: 100, p75: 150, p90: 180, p95: 190, share: 1 },
        { month: '2018-10', p5: 5, p10: 10, p25: 25, p50: 50, p75: 75, p90: 90, p95: 95, share: 0.5 },
      ],
    },
  )
})

test('a month in which no venture trades any more has no quantiles and is left out', () => {
  const { months } = fan(['2018-09', '2018-10'], 5, (month) => oneTo(month === 0 ? 5 : 0))
  assert.deepEqual(
    months.map(({ month }) => month),
    ['2018-09'],
  )
})

test('a recorded series gives the fan of its months', () => {
  const series = Float32Array.from([...oneTo(200), ...oneTo(200).map((value) => 1_000 - value)])
  assert.deepEqual(seriesFan(['2018-09', '2018-10'], series), {
    months: [
      { month: '2018-09', p5: 10, p10: 20, p25: 50, p50: 100, p75: 150, p90: 180, p95: 190, share: 1 },
      // 800 to 999: the 10th smallest is 809, and so on.
      { month: '2018-10', p5: 809, p10: 819, p25: 849, p50: 899, p75: 949, p90: 979, p95: 989, share: 1 },
    ],
  })
})

test('of a recorded series only the ventures still trading count, and their share is said', () => {
  const series = Float32Array.from([...oneTo(200), ...oneTo(200), ...oneTo(200)])
  // By the month the first 100 have failed, and in the end all of them.
  const trading = (month: number) => Uint8Array.from(oneTo(200), (trial) => (trial > 100 * month ? 1 : 0))
  assert.deepEqual(seriesFan(['2018-09', '2018-10', '2018-11'], series, trading).months, [
    { month: '2018-09', p5: 10, p10: 20, p25: 50, p50: 100, p75: 150, p90: 180, p95: 190, share: 1 },
    { month: '2018-10', p5: 105, p10: 110, p25: 125, p50: 150, p75: 175, p90: 190, p95: 195, share: 0.5 },
  ])
})

test('a series of other months stops the work', () => {
  assert.throws(() => seriesFan(['2018-09', '2018-10'], new Float32Array(5)), { name: 'AssertionError' })
})
