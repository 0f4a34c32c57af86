import { plainNumber, quantity } from '../../../chance/quantityField.ts'
import { record, yesNo } from '../../../shared/fields/index.ts'
import { newStarters, ofBooks, price } from './shared.ts'

const stake = (says: string) => plainNumber({ says, unit: 'share', kind: 'share', least: 0, most: 1 })

const partner = record(
  {
    fee: quantity({
      says: 'What the partner takes for managing, as a share of what contracts bring in',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: '3% to 8%',
      source: "our judgement, as a supplier's margin",
      tag: 'I',
    }),
    performance: quantity({
      says: 'Output beside the same posts today while the partner is there',
      unit: 'ratio',
      kind: 'rate',
      least: 0,
      most: 2,
      otherwise: 'normal(1, 0.03)',
      source: "our judgement, as a supplier's",
      tag: 'I',
    }),
    capital: quantity({
      says: 'Capital that the partner pays in on the first day',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing agreed',
      tag: 'I',
    }),
    withdraws: plainNumber({
      says: 'Chance in a year that the partner withdraws: its fee and its performance then end',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '2%',
      source: "our judgement, as a supplier's failure",
      tag: 'I',
    }),
    takesCapital: yesNo({ says: 'Whether it takes its capital with it when it withdraws', otherwise: 'yes' }),
  },
  { says: 'The partner: a price, a performance and a hazard. We do not pretend to know its books' },
)

/** A company that staff, the authority and a partner own together. */
export const jointVenture = record(
  {
    price,
    newStarters,
    stakes: record(
      {
        staff: stake('What staff own, through a trust or themselves'),
        authority: stake('What the authority owns'),
        partner: stake('What the partner owns'),
      },
      { says: 'Who owns it: stakes make up 100%' },
    ),
    dividend: quantity({
      says: 'Share of each year’s surplus that is paid out by stake, once reserves are at target and cash allows it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'our judgement',
      tag: 'I',
    }),
    partner,
    ...ofBooks,
  },
  { says: 'A joint venture of staff, the authority and a partner' },
)
