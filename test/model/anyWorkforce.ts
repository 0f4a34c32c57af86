import * as fc from 'fast-check'
import type { Json } from '../../src/core/shared/json.ts'
import { money, share } from './anyQuantity.ts'

const ages: fc.Arbitrary<Readonly<Record<string, Json>>> = fc.constantFrom<Readonly<Record<string, Json>>[]>(
  {},
  { age: 45, serviceYears: 10 },
  {
    bands: [
      { share: '25%', age: 22, serviceYears: 1 },
      { share: '75%', age: 60, serviceYears: 30 },
    ],
  },
)
const group = fc.record({
  post: fc.constant('Post'),
  fte: fc.constantFrom('0.2', '3', '12.5'),
  headcount: fc.constantFrom('13', '40'),
  pay: money(90_000, 26_000),
  scheme: fc.constantFrom('lgps', 'nhs', 'tps', 'dc', 'none'),
  incrementsLeft: fc.nat(3),
})
const terms: fc.Arbitrary<Readonly<Record<string, Json>>> = fc.constantFrom<Readonly<Record<string, Json>>[]>(
  {},
  { paySpread: '30%' },
  { paySpread: '95%', protectedTerms: 'no' },
  { protectedTerms: 'no', protectedMonths: 11 },
)
/** A group of posts, with what a case may say of its people's ages, pay and terms. */
export const anyGroup = fc.tuple(group, ages, terms).map(([each, ...more]) => Object.assign({}, each, ...more) as Json)
/** The pension strain of redundancies. */
export const anyStrain = fc.record({
  over55: share(),
  cost: money(80_000),
  borneBy: fc.constantFrom('employer', 'authority'),
})
/** Premises whose rates a charity does not pay, in a line of £52,000. */
export const anyPremises = fc.constantFrom<Json | undefined>(
  undefined,
  { rateableValue: '£20k to £60k', retail: 'yes' },
  { rateableValue: '£70,000' },
)
