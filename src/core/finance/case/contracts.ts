import { quantity } from '../../chance/quantityField.ts'
import { choice, named, optional, record, text, whole } from '../../shared/fields/index.ts'
import { breakClause, performance } from './clauses.ts'
import { mechanism } from './mechanism.ts'
import { VAT_LIABILITIES } from './vat.ts'

const renewal = record(
  {
    nextMonths: whole({
      says: 'Months from one decision to the next, whether extended or won again',
      least: 6,
      most: 120,
      otherwise: 36,
      source: 'defaults page: contract terms',
      tag: 'I',
    }),
    extended: quantity({
      says: 'Chance that it is extended without a competition',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    ended: quantity({
      says: 'Chance that the authority ends the service altogether',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'our judgement',
      tag: 'I',
    }),
    won: quantity({
      says: 'Chance of winning again as the incumbent, when it is competed',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.5, 0.75)',
      source: 'defaults page: winning again',
      tag: 'I',
    }),
    undercut: quantity({
      says: 'What a competition takes off the price',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: 'uniform(0.03, 0.08)',
      source: 'our method',
      tag: 'I',
    }),
  },
  { says: 'What happens when the term is up' },
)

const loss = record(
  {
    staffLeave: quantity({
      says: 'Share of the posts attributable to the contract, by its part of all prices, that leave with it by TUPE',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '90%',
      source: 'our judgement',
      tag: 'I',
    }),
    costsLeave: quantity({
      says: 'Share of the non-pay cost attributable to it that stops with it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'our judgement',
      tag: 'I',
    }),
    service: quantity({
      says: 'Service level while a new provider settles in, beside carrying on',
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 1,
      otherwise: '95%',
      source: 'our method',
      tag: 'I',
    }),
    settleMonths: whole({
      says: 'Months that a new provider takes to settle in',
      least: 0,
      most: 36,
      otherwise: 6,
      source: 'our method',
      tag: 'I',
    }),
  },
  { says: 'What goes if it is lost' },
)

const contract = record(
  {
    commissioner: text({ says: 'Who buys' }),
    price: quantity({
      says: 'Price for a year, net of VAT, at the start',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
    }),
    termMonths: whole({ says: 'Months left of the first term', least: 1, most: 120 }),
    index: choice(['council', 'cpi', 'pay', 'none'], {
      says: 'What the price rises with: the council path each April, or an index on each anniversary',
      otherwise: 'council',
    }),
    vat: choice(VAT_LIABILITIES, { says: 'VAT liability of the supply', otherwise: 'standard' }),
    paidAfterDays: quantity({
      says: 'Days from invoice to payment; 0 is monthly in advance',
      unit: 'days',
      kind: 'amount',
      least: 0,
      most: 180,
      otherwise: '0',
      source: 'our method: a founding contract is paid monthly in advance',
      tag: 'I',
    }),
    renewal,
    loss,
    mechanism: optional(mechanism),
    break: optional(breakClause),
    performance: optional(performance),
  },
  { says: 'A contract' },
)

/** Contracts by name; `main` is the authority's own. */
export const contracts = named(contract, {
  says: 'Contracts; `main` is with the authority that provides the service today',
  most: 60,
})
