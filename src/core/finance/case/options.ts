import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { month, optional, record } from '../../shared/fields/index.ts'
import { serviceLine, stop } from './options/inHouse.ts'
import { jointVenture } from './options/jointVenture.ts'
import { partnership } from './options/partnership.ts'
import { budgetReduction, newStarters, ofBooks, price } from './options/shared.ts'
import { sharedService } from './options/sharedService.ts'

const improve = record({ budgetReduction }, { says: 'Stay and improve in house' })

const mutual = record(
  {
    price,
    newStarters,
    charityFrom: optional(month({ says: 'The month from which it is a charity; left out, it is not one' })),
    ...ofBooks,
  },
  { says: 'A mutual controlled by its staff' },
)

const outsource = record(
  {
    price: optional(
      quantity({
        says: 'Price bid for a year, where it differs from the contract',
        unit: 'pounds a year',
        kind: 'amount',
        least: 0,
      }),
    ),
    margin: quantity({
      says: "The supplier's bid margin",
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: '3% to 8%',
      source: 'our judgement',
      tag: 'I',
    }),
    overhead: quantity({
      says: "Share of the price that the supplier's own overhead takes",
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.5,
      otherwise: '5% to 10%',
      source: 'our judgement, below the 12% to 20% of the defaults page: listed managers count as staff',
      tag: 'I',
    }),
    staffing: quantity({
      says: "Posts the supplier starts with, beside today's",
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 2,
      otherwise: '100%',
      source: 'everyone transfers',
      tag: 'I',
    }),
    performance: quantity({
      says: "The supplier's output beside the same posts today",
      unit: 'ratio',
      kind: 'rate',
      least: 0,
      most: 2,
      otherwise: 'normal(1, 0.03)',
      source: 'our judgement',
      tag: 'I',
    }),
    failure: plainNumber({
      says: 'Chance in a year that the supplier fails',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '2%',
      source: 'our judgement',
      tag: 'I',
    }),
    newStarters,
  },
  { says: 'A contract with an outside supplier: a price, a performance and a chance of failure' },
)

export const options = record(
  {
    improve,
    serviceLine: optional(serviceLine),
    mutual: optional(mutual),
    partnership: optional(partnership),
    outsource: optional(outsource),
    jointVenture: optional(jointVenture),
    sharedService: optional(sharedService),
    stop: optional(stop),
  },
  { says: 'The options beside carrying on. Improving in house is always one of them' },
)
