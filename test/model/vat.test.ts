import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures, middleFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { lawOn } from '../../src/core/law/lawOn.ts'
import { recoveryLimitsOn, vatRecovery } from '../../src/core/law/tax/vatRecovery.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, STILL_STAFF, STILL_WORLD, withAll, type Values } from './marlowVale.ts'

const STANDARD = { method: 'standard' }

type Income = readonly ['standard' | 'exempt' | 'outside', number]

/** A still service: so much taxed, exempt and outside the scope in a year, and so much VAT on what it buys. */
function still(taxed: number, exempt: number, outside: number, inputVat: number): Values {
  const all: readonly Income[] = [
    ['standard', taxed],
    ['exempt', exempt],
    ['outside', outside],
  ]
  const [[vat, price], ...others] = all.toSorted(([, one], [, other]) => other - one) as [Income, ...Income[]]
  return {
    format: 1,
    service: { name: 'A still service', sector: 'library', authority: 'Marlow Vale' },
    start: '2024-04',
    months: 12,
    ...STILL_STAFF,
    optimism: { on: 'no' },
    nonPay: { running: { amount: 5 * inputVat, index: 'none', standardRated: '100%' } },
    income: Object.fromEntries(
      others.map(([liability, amount]) => [liability, { amount, earnedBy: ['mutual'], vat: liability }]),
    ),
    contracts: {
      main: {
        commissioner: 'Marlow Vale',
        price,
        termMonths: 60,
        index: 'none',
        vat,
        renewal: { extended: '100%', ended: '0%' },
      },
    },
    economy: STILL_WORLD,
    vat: STANDARD,
    options: { mutual: { newStarters: { scheme: 'none' } } },
  }
}

function linesOf(values: Values, names: readonly string[]): ReadonlyMap<string, Float64Array> {
  const { built, sampler } = makeReady(readSound(values).case, {})
  const wanted = names.map((name) => `mutual/${name}`)
  return interpret(built.model, middleFutures(sampler), wanted)
}

const yearOf = (values: Values): number =>
  linesOf(values, ['irrecoverable-vat'])
    .get('mutual/irrecoverable-vat')!
    .reduce((sum, pounds) => sum + pounds, 0)

/** Taxed, exempt and outside in a year, VAT on what is bought, what of it is a cost, and why. */
const BOUNDARIES: readonly (readonly [number, number, number, number, number, string])[] = [
  [100_000, 100_000, 0, 15_000, 0, 'exempt input tax of 7,500, which is half of all, is small'],
  [100_000, 100_000, 0, 15_001, 7500.5, 'over 7,500 it is not'],
  [300_000, 100_000, 0, 30_000, 0, 'a quarter of 30,000 is 7,500 as well'],
  [300_000, 100_000, 0, 30_010, 7502.5, 'and of 30,010 it is more'],
  [98_000, 102_000, 0, 14_000, 7140, '51% of 14,000 is under 7,500 but over half'],
  [98_000, 102_000, 0, 7000, 3570, 'so is 51% of 7,000; and more than half of supplies are exempt'],
  [100_000, 100_000, 0, 7000, 0, 'all input tax under 7,500, half of supplies exempt'],
  [0, 100_000, 0, 1000, 1000, 'who supplies nothing taxed recovers nothing, however small'],
  [100_000, 0, 0, 50_000, 0, 'who supplies nothing exempt recovers everything'],
  [100_000, 0, 100_000, 50_000, 25_000, 'what serves a grant is no input tax: half, by income'],
  [20_075, 79_925, 0, 100_000, 79_000, '20.075% is rounded up to 21%'],
  [20_000, 80_000, 0, 100_000, 80_000, '20% is not rounded up'],
  [20_075, 79_925, 0, 4_800_000, 4_800_000 * 0.79, 'still by whole points at 400,000 a month'],
  [20_075, 79_925, 0, 4_800_012, 4_800_012 * 0.7992, 'above it by hundredths: 20.075% is rounded up to 20.08%'],
  [1, 999_999, 0, 100_000, 99_000, 'a pound in a million is one point'],
  [999_999, 1, 0, 1_000_000, 0, 'and all but a pound is all of it'],
]

for (const [taxed, exempt, outside, inputVat, cost, why] of BOUNDARIES)
  test(`by the standard method ${why}`, () =>
    assert.ok(Math.abs(yearOf(still(taxed, exempt, outside, inputVat)) - cost) < 0.005))

test('wholly taxed, exempt or outside, or with grants beside what is taxed, a case costs the same either way', () => {
  for (const [taxed, exempt, outside] of [
    [500_000, 0, 0],
    [0, 500_000, 0],
    [0, 0, 500_000],
    [0, 100_000, 500_000],
    [200_000, 0, 300_000],
  ] as const) {
    const values = still(taxed, exempt, outside, 90_000)
    assert.ok(Math.abs(yearOf(values) - yearOf(withAll(values, { vat: undefined }))) < 0.005)
  }
})

/** The made-up service with income of every liability. */
const mixed = (changes: Readonly<Record<string, Json | undefined>> = {}) =>
  withAll(marlowVale(), {
    'contracts/main/vat': 'exempt',
    'contracts/school': {
      commissioner: 'A school',
      price: '£60k to £90k',
      termMonths: 14,
      vat: 'standard',
      renewal: { nextMonths: 12 },
    },
    'income/fines/vat': 'standard',
    vat: STANDARD,
    ...changes,
  })

const TRIALS = 8

test('in every VAT year and every quarter the model recovers what the law room says, in any future', () => {
  const limits = recoveryLimitsOn(lawOn('2026-11-21'))
  fc.assert(
    fc.property(
      fc.constantFrom('2018-04', '2022-09', '2024-03', '2026-12'),
      fc.nat(1000),
      fc.constantFrom('£4,000', '£90k', '£2m'),
      fc.constantFrom('standard', 'exempt', 'outside'),
      (start, seed, fines, gifts) => {
        const values = mixed({ start, 'income/fines/amount': fines, 'income/gifts/vat': gifts })
        const { built, sampler } = makeReady(readSound(values).case, {})
        const names = [
          'taxable-income',
          'vat-business-income',
          'income',
          'input-vat',
          'irrecoverable-vat',
          'vat-adjustment',
        ]
        const lines = interpret(
          built.model,
          drawFutures(sampler, seed, 0, TRIALS),
          names.map((name) => `mutual/${name}`),
        )
        const { inYear, months } = built.calendar
        for (let trial = 0; trial < TRIALS; trial++) {
          const over = (name: string, from: number, to: number) => {
            let sum = 0
            for (let month = from; month <= to; month++) sum += lines.get(`mutual/${name}`)![month * TRIALS + trial]!
            return sum
          }
          const lawful = (from: number, to: number): number => {
            const [taxable, business, all] = names.slice(0, 3).map((name) => over(name, from, to)) as [
              number,
              number,
              number,
            ]
            const part = (to - from + 1) / 12
            return vatRecovery(
              [
                { liability: 'standard', netPounds: taxable, inputVatPounds: 0 },
                { liability: 'exempt', netPounds: Math.max(0, business - taxable), inputVatPounds: 0 },
                { liability: 'outsideScope', netPounds: Math.max(0, all - business), inputVatPounds: 0 },
              ],
              over('input-vat', from, to),
              {
                smallExemptYearPounds: part * limits.smallExemptYearPounds,
                smallExemptShare: limits.smallExemptShare,
                fineRoundingYearPounds: part * limits.fineRoundingYearPounds,
              },
            ).irrecoverablePounds
          }
          const close = (found: number, wanted: number, what: string) =>
            assert.ok(Math.abs(found - wanted) < 0.005, `${what}: ${found}, by the law room ${wanted}`)
          let [quarter, year] = [0, 0]
          for (let month = 0; month < months; month++) {
            if (inYear[month] === 3) {
              close(over('irrecoverable-vat', year, month), lawful(year, month), `the year to month ${month}`)
              year = month + 1
            }
            if (inYear[month]! % 3 === 0) {
              // What March makes good for the year is apart from its quarter.
              const found = over('irrecoverable-vat', quarter, month) + over('vat-adjustment', quarter, month)
              close(found, lawful(quarter, month), `the quarter to month ${month}`)
              quarter = month + 1
            }
          }
        }
      },
    ),
    { numRuns: 20, endOnFailure: true },
  )
})

test('what is put by within a quarter is the month’s own share, and a short first year has its own limits', () => {
  // From February 2025: two months to March, so 1,250 of exempt input tax is small and 1,250.50 is not.
  const short = (inputVat: number) =>
    linesOf(withAll(still(100_000, 100_000, 0, inputVat), { start: '2025-02' }), ['irrecoverable-vat']).get(
      'mutual/irrecoverable-vat',
    )!
  const [small, more] = [short(15_000), short(15_006)]
  assert.ok(Math.abs(small[0]! - 625) < 0.005 && Math.abs(small[1]! + 625) < 0.005)
  assert.ok(Math.abs(more[0]! + more[1]! - 1250.5) < 0.005)
})

test('a method without a mutual is refused, since nobody would use it', () => {
  const values = mixed()
  assert.throws(() => readSound(withAll(values, { 'options/mutual': undefined })), /vat/)
})
