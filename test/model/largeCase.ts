import type { Json } from '../../src/core/shared/json.ts'
import { marlowVale, withAll, type Values } from './marlowVale.ts'

const GROUPS = 299
const CONTRACTS = 59
const BIDS = 120

const several = (count: number, name: string, each: (index: number) => Json): Values =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}-${index + 1}`, each(index)]))

const twoDigits = (month: number): string => String(month).padStart(2, '0')
/** One of several in turn. */
const turn = (index: number, ...all: readonly Json[]): Json => all[index % all.length]!

/**
 * A case as large as the format takes: 300 groups of staff (the chief of Marlow Vale among them), 60 contracts whose
 * terms, indices, VAT and days to pay differ, and 120 bids, some tested on filed accounts, over ten years.
 */
export function largeCase({ payVaries }: { readonly payVaries: boolean }): Values {
  const plain = marlowVale()
  const { chief } = plain['staff'] as { readonly chief: Json }
  const staff = several(GROUPS, 'group', (group) => ({
    post: `Post ${group + 1}`,
    fte: 1 + (group % 3),
    headcount: 3,
    pay: payVaries ? `£${26 + (group % 20)}k to £${29 + (group % 20)}k` : `£${26 + (group % 20)}k`,
    scheme: turn(group, 'lgps', 'nhs', 'dc'),
    incrementsLeft: group % 4,
  }))
  const contracts = several(CONTRACTS, 'contract', (contract) => ({
    commissioner: `Buyer ${contract + 1}`,
    price: `£${50 + contract}k to £${60 + contract}k`,
    termMonths: 12 + (contract % 30),
    index: turn(contract, 'cpi', 'pay', 'none', 'council'),
    vat: turn(contract, 'standard', 'exempt'),
    paidAfterDays: turn(contract, '20 to 60', 30, 30, 45, 0),
    renewal: { nextMonths: turn(contract, 24, 36, 48) },
  }))
  const bids = several(BIDS, 'bid', (bid) => ({
    buyer: `Buyer ${bid + 1}`,
    bid: `${2025 + Math.floor(bid / 15)}-${twoDigits(1 + (bid % 12))}`,
    leadMonths: 3 + (bid % 7),
    termMonths: 24 + (bid % 5) * 12,
    value: `£${40 + bid}k to £${80 + bid}k`,
    index: turn(bid, 'cpi', 'pay', 'none', 'council'),
    vat: turn(bid, 'standard', 'exempt'),
    paidAfterDays: turn(bid, 0, 30, 45),
    slip: turn(bid, 'uniform(0, 6)', 0, 0, 0),
    bidCost: '£5,000',
    ...(bid % 3 === 0 && { standing: { turnoverTimes: 2 } }),
  }))
  const main = (plain['contracts'] as { readonly main: Values }).main
  return withAll(plain, {
    months: 120,
    staff: { ...staff, chief },
    contracts: { ...contracts, main: { ...main, price: '£15m to £20m' } },
    pipeline: { bids },
  })
}
