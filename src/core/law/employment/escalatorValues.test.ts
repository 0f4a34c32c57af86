import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import type { Dated } from '../dated.ts'
import { lawOn } from '../lawOn.ts'
import * as escalators from './escalatorValues.ts'

// Forecasts of the Office for Budget Responsibility of March 2026, and the rates of the Living Wage Foundation.
test('forecasts, the real Living Wage and the limit on pay given up for a pension change on their days', () => {
  const cases: [Dated<number | null>, Day, number | null | undefined][] = [
    [escalators.consumerPriceForecast, '2023-12-31', undefined],
    [escalators.consumerPriceForecast, '2024-01-01', 0.025],
    [escalators.consumerPriceForecast, '2024-12-31', 0.025],
    [escalators.consumerPriceForecast, '2025-01-01', 0.034],
    [escalators.consumerPriceForecast, '2025-12-31', 0.034],
    [escalators.consumerPriceForecast, '2026-01-01', 0.023],
    [escalators.consumerPriceForecast, '2026-12-31', 0.023],
    [escalators.consumerPriceForecast, '2027-01-01', 0.02],
    [escalators.consumerPriceForecast, '2034-12-31', 0.02],
    [escalators.averageEarningsForecast, '2023-12-31', undefined],
    [escalators.averageEarningsForecast, '2024-12-31', 0.051],
    [escalators.averageEarningsForecast, '2025-01-01', 0.053],
    [escalators.averageEarningsForecast, '2025-12-31', 0.053],
    [escalators.averageEarningsForecast, '2026-01-01', 0.034],
    [escalators.averageEarningsForecast, '2026-12-31', 0.034],
    [escalators.averageEarningsForecast, '2027-01-01', 0.024],
    [escalators.averageEarningsForecast, '2027-12-31', 0.024],
    [escalators.averageEarningsForecast, '2028-01-01', 0.021],
    [escalators.averageEarningsForecast, '2028-12-31', 0.021],
    [escalators.averageEarningsForecast, '2029-01-01', 0.022],
    [escalators.averageEarningsForecast, '2029-12-31', 0.022],
    [escalators.averageEarningsForecast, '2030-01-01', 0.024],
    [escalators.realLivingWage, '2024-10-22', undefined],
    [escalators.realLivingWage, '2024-10-23', 12.6],
    [escalators.realLivingWage, '2025-10-21', 12.6],
    [escalators.realLivingWage, '2025-10-22', 13.45],
    [escalators.pensionSacrificeMost, '2016-04-05', undefined],
    [escalators.pensionSacrificeMost, '2016-04-06', null],
    [escalators.pensionSacrificeMost, '2029-04-05', null],
    [escalators.pensionSacrificeMost, '2029-04-06', 2000],
  ]
  for (const [law, day, value] of cases) assert.equal(lawOn(day).find(law), value, `${law.id} ${day}`)
})
