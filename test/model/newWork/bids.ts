import type { Json } from '../../../src/core/shared/json.ts'
import { marlowVale, withAll, type Values } from '../marlowVale.ts'

/**
 * Bids of every kind for Marlow Vale: without a test, with one that its accounts sometimes pass, with one that only a
 * remedy covers, before any accounts, late, and to the authority itself.
 */
const BIDS = {
  payShare: '60% to 80%',
  bids: {
    early: bid('2024-11', { value: '£60k to £80k', standing: { turnoverTimes: 20 } }),
    plain: bid('2025-03', { value: '£30k to £50k', chance: '60%', slip: 'uniform(0, 5)', paidAfterDays: 45 }),
    council: bid('2025-06', { value: '£20k to £30k', fromAuthority: 'yes', index: 'council', vat: 'exempt' }),
    tested: bid('2026-02', {
      value: '£250k to £330k',
      chance: '80%',
      standing: { turnoverTimes: 2, currentRatio: 0.5, margin: '1%', interestCover: 2 },
    }),
    bonded: bid('2026-03', {
      value: '£250k to £330k',
      chance: '70%',
      slip: 'uniform(0, 3)',
      standing: { turnoverTimes: 2.2, netAssets: '£100,000', surety: '£60,000' },
      remedies: {
        bond: { amount: '£150,000', cost: '£4k to £6k' },
        consortium: { turnover: '£400k', share: '50%' },
        smallerLot: { share: '80%' },
      },
    }),
  },
} as const

function bid(month: string, more: Readonly<Record<string, Json>>) {
  return {
    buyer: 'A trust',
    bid: month,
    leadMonths: 3,
    termMonths: 12,
    chance: '50%',
    margin: '5% to 15%',
    bidCost: '£1k to £2k',
    mobilisation: { cost: '£3k to £5k', months: 2 },
    ...more,
  }
}

export const withBids = (changes: Readonly<Record<string, Json | undefined>> = {}): Values =>
  withAll(marlowVale(), { pipeline: BIDS, ...changes })
