import type { Values } from './marlowVale.ts'

/** A joint venture and a shared service of the made-up service, with all that may become of them. */
export const OWNED: Values = {
  'options/jointVenture': {
    newStarters: { scheme: 'dc', employerRate: '6%' },
    stakes: { staff: '25%', authority: '35%', partner: '40%' },
    dividend: '60% to 90%',
    partner: { capital: '£30k to £60k', withdraws: '30%' },
  },
  'options/sharedService': {
    newStarters: { scheme: 'lgps', employerRate: '21%' },
    share: '60%',
    partners: ['neighbour'],
  },
  'contracts/neighbour': {
    commissioner: 'Easter Vale Council',
    price: '£120k to £150k',
    termMonths: 30,
    vat: 'exempt',
    paidAfterDays: 30,
    break: { noticeMonths: 6, chance: '30%' },
  },
}
