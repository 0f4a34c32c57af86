import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fan } from './fan.ts'

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
