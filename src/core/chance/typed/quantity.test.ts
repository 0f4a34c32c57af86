import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shape } from '../shape.ts'
import { parseQuantity } from './quantity.ts'
import type { QuantityRules } from './unit.ts'

const pounds: QuantityRules = { kind: 'amount', unit: 'pounds' }
const yearly: QuantityRules = { kind: 'amount', unit: 'pounds a year' }
const share: QuantityRules = { kind: 'share', unit: 'share' }
const rate: QuantityRules = { kind: 'rate', unit: 'a year' }
const months: QuantityRules = { kind: 'amount', unit: 'months' }
const people: QuantityRules = { kind: 'amount', unit: 'people' }
const ratio: QuantityRules = { kind: 'rate', unit: 'ratio', least: 0 }

/** The 95% point of the standard normal, from any table: half of a 90% interval is this many deviations. */
const z95 = 1.6448536269514722

test('one number is certain, however it is typed', () => {
  const cases: readonly (readonly [string | number, QuantityRules, number, string])[] = [
    ['32,000', pounds, 32_000, 'exactly £32,000'],
    ['£32,000', pounds, 32_000, 'exactly £32,000'],
    [32_000, pounds, 32_000, 'exactly £32,000'],
    ['£1.25m', pounds, 1_250_000, 'exactly £1,250,000'],
    ['£1.25M', pounds, 1_250_000, 'exactly £1,250,000'],
    ['1.25 million', pounds, 1_250_000, 'exactly £1,250,000'],
    ['£2bn', pounds, 2e9, 'exactly £2,000,000,000'],
    ['3 thousand pounds', pounds, 3000, 'exactly £3,000'],
    ['250k', pounds, 250_000, 'exactly £250,000'],
    ['£12.5', pounds, 12.5, 'exactly £12.50'],
    ['.5', pounds, 0.5, 'exactly £0.50'],
    ['-£1,000', pounds, -1000, 'exactly -£1,000'],
    ['£-1,000', pounds, -1000, 'exactly -£1,000'],
    ['-0', pounds, 0, 'exactly £0'],
    ['£35,000 a year', yearly, 35_000, 'exactly £35,000 a year'],
    ['£35,000 per year', yearly, 35_000, 'exactly £35,000 a year'],
    ['£35,000/year', yearly, 35_000, 'exactly £35,000 a year'],
    ['£35,000 pa', yearly, 35_000, 'exactly £35,000 a year'],
    ['35,000 pounds per annum', yearly, 35_000, 'exactly £35,000 a year'],
    ['£35,000', yearly, 35_000, 'exactly £35,000 a year'],
    ['£\u00a032,000\u2009', pounds, 32_000, 'exactly £32,000'],
    ['\u2212£5', pounds, -5, 'exactly -£5'],
    ['3%', share, 0.03, 'exactly 3%'],
    ['7%', share, 0.07, 'exactly 7%'],
    ['0.03', share, 0.03, 'exactly 3%'],
    ['0', share, 0, 'exactly 0%'],
    ['1', share, 1, 'exactly 100%'],
    ['100%', share, 1, 'exactly 100%'],
    ['3% a year', rate, 0.03, 'exactly 3% a year'],
    ['-3% a year', rate, -0.03, 'exactly -3% a year'],
    ['-3%', rate, -0.03, 'exactly -3% a year'],
    ['250%', rate, 2.5, 'exactly 250% a year'],
    ['36', months, 36, 'exactly 36 months'],
    ['36 months', months, 36, 'exactly 36 months'],
    ['1 month', months, 1, 'exactly 1 month'],
    ['12 people', people, 12, 'exactly 12 people'],
    ['7.4 fte', { kind: 'amount', unit: 'fte' }, 7.4, 'exactly 7.4 FTE'],
    ['95%', ratio, 0.95, 'exactly 0.95'],
    ['1.2', ratio, 1.2, 'exactly 1.2'],
    ['1e3', pounds, 1000, 'exactly £1,000'],
    ['1,000,000,000,000', pounds, 1e12, 'exactly £1,000,000,000,000'],
  ]
  for (const [typed, rules, value, words] of cases) {
    assert.deepEqual(parseQuantity(typed, rules), { ok: true, shape: { kind: 'certain', value }, words }, String(typed))
  }
})

test('a range of an amount above zero is log-normal, between the logarithms of its ends', () => {
  const cases: readonly (readonly [string, QuantityRules, number, number, string])[] = [
    ['£100k to £350k', pounds, 100_000, 350_000, '£100,000 to £350,000 (90% interval, log-normal)'],
    ['£5k to £9k', pounds, 5000, 9000, '£5,000 to £9,000 (90% interval, log-normal)'],
    ['£500 to £2k', pounds, 500, 2000, '£500 to £2,000 (90% interval, log-normal)'],
    ['1,000,000 to 2,000,000', pounds, 1e6, 2e6, '£1,000,000 to £2,000,000 (90% interval, log-normal)'],
    ['£30k to £40k a year', yearly, 30_000, 40_000, '£30,000 to £40,000 a year (90% interval, log-normal)'],
    ['£30k a year to £40k a year', yearly, 30_000, 40_000, '£30,000 to £40,000 a year (90% interval, log-normal)'],
    ['lognormal(£30k, £40k)', yearly, 30_000, 40_000, '£30,000 to £40,000 a year (90% interval, log-normal)'],
    ['6 to 24 months', months, 6, 24, '6 to 24 months (90% interval, log-normal)'],
  ]
  for (const [typed, rules, low, high, words] of cases) {
    const parsed = parseQuantity(typed, rules)
    assert.ok(parsed.ok && parsed.shape.kind === 'lognormal', typed)
    near(parsed.shape.logMean, (Math.log(low) + Math.log(high)) / 2)
    near(parsed.shape.logSd, (Math.log(high) - Math.log(low)) / (2 * z95))
    assert.equal(parsed.words, words)
  }
})

test('a range of a share strictly inside 0 and 1 is logit-normal', () => {
  const parsed = parseQuantity('2% to 5%', share)
  assert.ok(parsed.ok && parsed.shape.kind === 'logitnormal')
  // The logit of 2% is ln(2/98), of 5% ln(5/95).
  near(parsed.shape.logitMean, (Math.log(2 / 98) + Math.log(5 / 95)) / 2)
  near(parsed.shape.logitSd, (Math.log(5 / 95) - Math.log(2 / 98)) / (2 * z95))
  assert.equal(parsed.words, '2% to 5% (90% interval, logit-normal)')
})

test('a range of a rate, or of an amount that crosses zero, is normal', () => {
  const cases: readonly (readonly [string, QuantityRules, number, number, string])[] = [
    ['-2% to 5%', rate, -0.02, 0.05, '-2% to 5% a year (90% interval, normal)'],
    ['-2% to 5% a year', rate, -0.02, 0.05, '-2% to 5% a year (90% interval, normal)'],
    ['-5% to -1%', rate, -0.05, -0.01, '-5% to -1% a year (90% interval, normal)'],
    ['2% to 5%', rate, 0.02, 0.05, '2% to 5% a year (90% interval, normal)'],
    ['0 to 5%', rate, 0, 0.05, '0% to 5% a year (90% interval, normal)'],
    ['-£5k to £9k', pounds, -5000, 9000, '-£5,000 to £9,000 (90% interval, normal)'],
    ['£0 to £9k', pounds, 0, 9000, '£0 to £9,000 (90% interval, normal)'],
  ]
  for (const [typed, rules, low, high, words] of cases) {
    const parsed = parseQuantity(typed, rules)
    assert.ok(parsed.ok && parsed.shape.kind === 'normal', typed)
    near(parsed.shape.mean, (low + high) / 2)
    near(parsed.shape.sd, (high - low) / (2 * z95))
    assert.equal(parsed.words, words)
  }
})

test('the most of a rate or an amount checks what is typed, and does not forbid a tail', () => {
  assert.ok(parseQuantity('90% to 98%', { kind: 'rate', unit: 'share', least: 0, most: 1 }).ok)
  assert.ok(parseQuantity('12 to 60', { ...months, most: 60 }).ok)
  assert.ok(!parseQuantity('12 to 61', { ...months, most: 60 }).ok)
})

test('a range whose ends are equal is that value', () => {
  for (const rules of [pounds, months]) {
    const parsed = parseQuantity('5 to 5', rules)
    assert.deepEqual(parsed.ok && parsed.shape, { kind: 'certain', value: 5 })
  }
})

test('shapes by name are read with the same numbers, and said in words', () => {
  const cases: readonly (readonly [string, QuantityRules, Shape, string])[] = [
    [
      'pert(£100k, £200k, £350k)',
      pounds,
      { kind: 'pert', low: 100_000, likely: 200_000, high: 350_000 },
      '£100,000 to £350,000, most likely £200,000 (PERT)',
    ],
    [
      'pert(1,000, 2,000, 3,000) a year',
      yearly,
      { kind: 'pert', low: 1000, likely: 2000, high: 3000 },
      '£1,000 to £3,000 a year, most likely £2,000 (PERT)',
    ],
    ['PERT(1,2,3)', months, { kind: 'pert', low: 1, likely: 2, high: 3 }, '1 to 3 months, most likely 2 (PERT)'],
    [
      'triangular(3, 6, 12)',
      months,
      { kind: 'triangular', low: 3, likely: 6, high: 12 },
      '3 to 12 months, most likely 6 (triangular)',
    ],
    [
      'uniform(5,2000)',
      pounds,
      { kind: 'uniform', low: 5, high: 2000 },
      'anything from £5 to £2,000, all equally likely (uniform)',
    ],
    [
      'uniform(3%, 8%)',
      share,
      { kind: 'uniform', low: 0.03, high: 0.08 },
      'anything from 3% to 8%, all equally likely (uniform)',
    ],
    [
      'uniform(0.3, 0.7)',
      share,
      { kind: 'uniform', low: 0.3, high: 0.7 },
      'anything from 30% to 70%, all equally likely (uniform)',
    ],
    [
      'normal(2%, 1%)',
      rate,
      { kind: 'normal', mean: 0.02, sd: 0.01 },
      'around 2% a year, give or take 1% (normal: mean and standard deviation)',
    ],
    [
      'normal(1, 0.03)',
      ratio,
      { kind: 'normal', mean: 1, sd: 0.03 },
      'around 1, give or take 0.03 (normal: mean and standard deviation)',
    ],
    ['beta(2, 38)', share, { kind: 'beta', alpha: 2, beta: 38 }, 'around 5% (beta 2, 38)'],
    ['bernoulli(20%)', share, { kind: 'bernoulli', chance: 0.2 }, '1 with a chance of 20%, otherwise 0 (bernoulli)'],
    [
      'oneOf({60: 45%, 36: 35%, 84: 20%})',
      months,
      {
        kind: 'oneOf',
        values: [
          { value: 36, weight: 0.35 },
          { value: 60, weight: 0.45 },
          { value: 84, weight: 0.2 },
        ],
      },
      '36 (35%), 60 (45%) or 84 (20%) months (one of these)',
    ],
    [
      'oneOf({£0: 0.75, £1,000: 0.25})',
      pounds,
      {
        kind: 'oneOf',
        values: [
          { value: 0, weight: 0.75 },
          { value: 1000, weight: 0.25 },
        ],
      },
      '£0 (75%) or £1,000 (25%) (one of these)',
    ],
    [
      'samples(8, 3, 5)',
      months,
      { kind: 'samples', values: [3, 5, 8] },
      'one of 3 samples from 3 to 8 months, all equally likely',
    ],
    [
      'samples(£5k, £6k)',
      pounds,
      { kind: 'samples', values: [5000, 6000] },
      'one of 2 samples from £5,000 to £6,000, all equally likely',
    ],
  ]
  for (const [typed, rules, shape, words] of cases) {
    assert.deepEqual(parseQuantity(typed, rules), { ok: true, shape, words }, typed)
  }
})

test('chances rounded to one decimal may miss 100% by a tenth of a percent', () => {
  assert.ok(parseQuantity('oneOf({1: 33.3%, 2: 33.3%, 3: 33.3%})', months).ok)
  assert.ok(!parseQuantity('oneOf({1: 33%, 2: 33%, 3: 33%})', months).ok)
})

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-12 * Math.max(1, Math.abs(expected)), `${actual} is not ${expected}`)
}
