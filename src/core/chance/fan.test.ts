import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FAN_SHARES, fanMonth } from './fan.ts'

test('a month of a fan has the quantile of each share by its name, and the share of trials behind them', () => {
  const quantiles = FAN_SHARES.map((share) => 200 * share)
  assert.deepEqual(fanMonth('2018-09', quantiles, 0.5), {
    month: '2018-09',
    p5: 10,
    p10: 20,
    p25: 50,
    p50: 100,
    p75: 150,
    p90: 180,
    p95: 190,
    share: 0.5,
  })
})
