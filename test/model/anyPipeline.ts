import * as fc from 'fast-check'
import type { Json } from '../../src/core/shared/json.ts'
import { addMonths, type Month } from '../../src/core/shared/month.ts'
import { money, share } from './anyQuantity.ts'

/** Bids anywhere in the run, with tests and remedies of every kind. */
const bid = fc.record({
  buyer: fc.constantFrom('A school', 'A prison'),
  fromAuthority: fc.constantFrom('yes', 'no'),
  at: fc.constantFrom(0, 0.3, 0.6, 0.9),
  leadMonths: fc.integer({ min: 4, max: 20 }),
  value: money(2_000_000),
  termMonths: fc.integer({ min: 1, max: 60 }),
  chance: share(),
  slip: fc.constantFrom('0', '3', 'uniform(0, 6)', '1 to 4', 'oneOf({0: 60%, 9: 40%})'),
  bidCost: money(50_000),
  mobilisation: fc.record({ cost: money(100_000), months: fc.integer({ min: 1, max: 4 }) }),
  margin: fc.constantFrom('0%', '10%', '2% to 8%'),
  index: fc.constantFrom('council', 'cpi', 'pay', 'none'),
  vat: fc.constantFrom('standard', 'exempt', 'outside'),
  paidAfterDays: fc.constantFrom('0', '30', '45', '180'),
  standing: fc.option(
    fc.record(
      {
        turnoverTimes: fc.constantFrom('0.5', '2'),
        currentRatio: fc.constant('1.2'),
        margin: fc.constant('3%'),
        interestCover: fc.constant('3'),
        netAssets: fc.constantFrom('0', '50000'),
        surety: fc.constant('100000'),
      },
      { requiredKeys: ['turnoverTimes'] },
    ),
    { nil: undefined },
  ),
})
const remedies = fc.record({
  guarantee: fc.constant({ amount: '£50k', cost: '£1k to £2k' }),
  consortium: fc.constant({ turnover: '£5m', netAssets: '-£20k', share: '60%' }),
  smallerLot: fc.constant({ share: '40%' }),
})
export const anyPipeline = fc.record({
  payShare: share(),
  standardRated: share(),
  bids: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.tuple(bid, fc.option(remedies, { nil: undefined })), {
    minKeys: 1,
    maxKeys: 6,
  }),
})

type AnyPipeline = typeof anyPipeline extends fc.Arbitrary<infer Value> ? Value : never

/** The same with each bid in a month of the run, and remedies only where there is a test. */
export function placed({ bids, ...alike }: AnyPipeline, start: string, months: number): Json {
  const within = Object.entries(bids).map(([id, [{ at, standing, ...rest }, bought]]) => {
    const tested = standing && { standing: standing as Json, ...(bought && { remedies: bought }) }
    return [id, { ...rest, bid: addMonths(start as Month, Math.floor(at * months)), ...tested }]
  })
  return { ...alike, bids: Object.fromEntries(within) as Json }
}
