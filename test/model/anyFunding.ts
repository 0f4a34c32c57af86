import * as fc from 'fast-check'
import type { Json } from '../../src/core/shared/json.ts'
import type { Values } from './marlowVale.ts'

/** Changes of the made-up service, by their paths. */
export type Changes = Readonly<Record<string, Json | undefined>>

/** Given in some cases and left out of others. */
const given = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(each, { nil: undefined })
const anyDeficit = fc.constantFrom<Json>(
  { amount: '£100,000' },
  { amount: '£20k to £400k', years: 3 },
  { amount: '£90,000', years: 2, contribution: 'uniform(10000, 80000)' },
)
const anyCovenants = fc.constantFrom<Json>(
  { cashCover: 2, repaidAfterMonths: 1 },
  { debtServiceCover: 1.2, loansToNetAssets: 0.5, repaidAfterMonths: 12 },
  { loansToNetAssets: 100 },
)
const anyGuarantee = fc.constantFrom<Json>(
  { limit: '£0' },
  { limit: '£20k to £400k', repaidAbove: '0' },
  { limit: '£100,000', until: '2027-01', fee: 'uniform(0, 0.04)', repaidAbove: '0.5 to 3' },
)

const pounds = fc.constantFrom('£1', '£45,000', '£20k to £200k', 'uniform(0, 90000)')

/** What a venture may be funded by. */
export const anyFunding: fc.Arbitrary<Changes> = fc.record({
  'opening/receivables': given(fc.record({ amount: pounds, overDays: fc.integer({ min: 1, max: 180 }) })),
  'opening/payables': given(fc.record({ amount: pounds, overDays: fc.integer({ min: 1, max: 180 }) })),
  'opening/pensionDeficit': given(anyDeficit),
  'opening/guarantee': given(anyGuarantee),
  'loans/mission/guarantee': given(fc.constantFrom('0%', '35%', '100%', '20% to 80%')),
  'loans/mission/covenants': given(anyCovenants),
  'loans/council': given(fc.constant({ principal: '£30,000', rate: '2%', months: 24, from: 'authority' })),
})

const fundOn = (anyGroup: fc.Arbitrary<Json>): fc.Arbitrary<Changes> =>
  fc.record({
    months: fc.constant(48),
    'staff/driver': anyGroup.map((group) => ({ ...(group as Values), scheme: 'lgps', employerRate: '18%' })),
    'staff/organiser/employerRate': fc.constantFrom('0%', '25%'),
    'staff/chief/employerRate': fc.constant('21%'),
    'options/outsource/newStarters': fc.constant({ scheme: 'dc' }),
    'pensions/valuation': fc.constantFrom('4%', 'normal(0, 3%)', 'uniform(-0.3, 0.3)'),
    'pensions/exitDebt': given(fc.constantFrom<Json>({ amount: '£10k to £3m' }, { perMember: 'uniform(0, 30000)' })),
    'options/mutual/pensionRisk': fc.constantFrom('passThrough', 'fullRisk', 'capCollar'),
  })
const withCollar = (changes: Changes): Changes =>
  changes['options/mutual/pensionRisk'] === 'capCollar'
    ? { ...changes, 'options/mutual/pensionCollar': { lower: '16%', upper: '22%' } }
    : changes

/** Who carries what becomes of the fund: rates are then given, and one valuation at least takes effect. */
export const anyFund = (anyGroup: fc.Arbitrary<Json>): fc.Arbitrary<Changes> => fundOn(anyGroup).map(withCollar)
