import type { Json } from '../../src/core/shared/json.ts'

/** A case as plain values, before it is read. */
export interface Values {
  readonly [key: string]: Json
}

/** Nothing in the world outside moves. */
export const STILL_WORLD: Values = {
  cpi: { mean: '0%', sd: '0%' },
  pay: { mean: '0%', sd: '0%' },
  council: { mean: '0%', sd: '0%' },
  demand: { mean: '0%', sd: '0%' },
  cut: { chance: '0%', size: '0%' },
}

/**
 * Ten helpers at £400 a month, under every threshold of the law; nobody leaves, is absent or does better, and managers
 * do not respond.
 */
export const STILL_STAFF: Values = {
  staff: { helper: { post: 'Helper', fte: 10, headcount: 10, pay: 4800, hours: 5, scheme: 'none' } },
  newcomers: { leaving: '0%', fillMonths: 3, agencyShare: '0%', deductions: '0%' },
  absence: { before: '0%' },
  productivity: { uplift: '0%', dip: '0%' },
  response: { on: 'no' },
}

/**
 * Marlow Vale's home library service: a small service in which everything that can be uncertain is, so that a test of
 * the model has something to hold. Made up for tests; its figures are nobody's.
 */
export function marlowVale(): Values {
  return {
    format: 1,
    service: { name: 'Home library service', sector: 'library', authority: 'Marlow Vale Council' },
    start: '2024-09',
    months: 36,
    staff: {
      driver: { post: 'Driver', fte: '4', headcount: '5', pay: '£24k to £26k', scheme: 'lgps', incrementsLeft: 2 },
      librarian: { post: 'Librarian', fte: '6', headcount: '6', pay: '£31,500', scheme: 'lgps', employerRate: '20%' },
      organiser: { post: 'Organiser', fte: '1', headcount: '1', pay: '£42,000', scheme: 'lgps', role: 'management' },
      chief: { post: 'Chief', fte: '0.5', headcount: '1', pay: '£50,000', role: 'management', onlyIfLeaving: 'yes' },
    },
    newcomers: { leaving: '10% to 20%', fillMonths: '2 to 4', agencyShare: '30%' },
    absence: { before: '4.5%', after: '4%' },
    productivity: { uplift: '2% to 8%' },
    nonPay: {
      vans: { amount: '£38k to £46k', standardRated: '60% to 80%', moves: 'demand' },
      premises: { amount: '£52,000', overhead: 'yes' },
      insurance: { amount: '£9,000', onlyIfLeaving: 'yes', overhead: 'yes' },
    },
    income: {
      gifts: { amount: 'pert(0, 10k, 40k)', earnedBy: ['mutual'] },
      fines: { amount: '£4,000', earnedBy: ['baseline', 'improve', 'mutual'] },
    },
    contracts: {
      main: {
        commissioner: 'Marlow Vale Council',
        price: '£590k to £690k',
        termMonths: 18,
        paidAfterDays: '20 to 60',
        renewal: { nextMonths: 12, extended: '30%', ended: '5%' },
      },
    },
    opening: { cash: '£60,000', shareCapital: '£2,000', facility: { limit: '£40,000' } },
    loans: { mission: { principal: '£50,000', rate: '6%', months: 30 } },
    parent: {
      recharge: '£60k to £80k',
      boughtBack: '30%',
      client: '£8k to £15k',
      transition: '£20k to £60k',
      reprocurement: '£10,000',
    },
    options: {
      mutual: { newStarters: { payRatio: '97%', scheme: 'dc', employerRate: '6%' } },
      outsource: { price: '£560k to £640k', newStarters: { employerRate: '4%' } },
    },
  }
}

/**
 * Contracts that pay by volume and hold the service to account, a break, a second buyer and seasons: no amount here is
 * skewed, so that all of it can be doubled.
 */
export const BY_VOLUME: Readonly<Record<string, Json>> = {
  'contracts/main/mechanism': {
    kind: 'costAndVolume',
    guaranteed: '40%',
    above: '50%',
    volume: 'uniform(70%, 120%)',
    change: 'uniform(-10%, 10%)',
  },
  'contracts/main/performance': { atRisk: 'uniform(2%, 8%)' },
  'contracts/main/break': { noticeMonths: 6, chance: '15%' },
  'contracts/school': {
    commissioner: 'A school',
    price: 'uniform(40000, 60000)',
    termMonths: 24,
    index: 'cpi',
    vat: 'exempt',
    paidAfterDays: 45,
    mechanism: { kind: 'personalBudgets', budgets: '80%', leaving: '10% to 30%' },
  },
  'economy/seasons': [1.2, 1.1, 1, 0.9, 0.5, 1.2, 1.1, 1, 0.9, 1.1, 1, 1],
}

/** The same values with one changed, named by its path: `contracts/main/price`. */
export function withAt(values: Values, path: string, value: Json | undefined): Values {
  const [key = '', ...rest] = path.split('/')
  if (rest.length === 0) {
    const { [key]: _, ...others } = values
    return value === undefined ? others : { ...others, [key]: value }
  }
  return { ...values, [key]: withAt((values[key] ?? {}) as Values, rest.join('/'), value) }
}

/** Several changes, in the order given. */
export const withAll = (values: Values, changes: Readonly<Record<string, Json | undefined>>): Values =>
  Object.entries(changes).reduce((changed, [path, value]) => withAt(changed, path, value), values)
