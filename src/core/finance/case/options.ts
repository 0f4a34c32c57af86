import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { choice, later, month, optional, record } from '../../shared/fields/index.ts'
import { pensionTerms } from './pensionTerms.ts'
import { SCHEMES } from './staff.ts'

const newStarters = record(
  {
    payRatio: quantity({
      says: "A new starter's pay beside the post's",
      unit: 'ratio',
      kind: 'rate',
      least: 0.3,
      most: 1.5,
      otherwise: '100%',
      source: 'same pay assumed',
      tag: 'I',
    }),
    scheme: choice(SCHEMES, { says: "A new starter's pension scheme", otherwise: 'dc' }),
    employerRate: optional(
      quantity({
        says: "Employer's rate for a new starter. Left out: the scheme's own rate, or the automatic enrolment minimum",
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
  },
  { says: 'Terms of people who join after the service has left' },
)

const improve = record(
  {
    budgetReduction: quantity({
      says: 'Cut in the budget promised in return for the change',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.9,
      otherwise: '0%',
      source: 'nothing promised',
      tag: 'I',
    }),
  },
  { says: 'Stay and improve in house' },
)

const mutual = record(
  {
    price: optional(
      quantity({
        says: 'Contract price for a year, where it differs from the contract',
        unit: 'pounds a year',
        kind: 'amount',
        least: 0,
      }),
    ),
    newStarters,
    charityFrom: optional(month({ says: 'The month from which it is a charity; left out, it is not one' })),
    ...pensionTerms,
    publicFunctions: plainNumber({
      says: 'Share of its work that is of a public nature, for the Employment Allowance',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '100%',
      source: 'a service that leaves a public body',
      tag: 'D',
    }),
    legalForm: later('A legal form'),
    partner: later('A joint-venture partner'),
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
    mutual: optional(mutual),
    outsource: optional(outsource),
    jointVenture: later('A joint venture'),
    sharedService: later('A shared service'),
    stop: later('Stopping or reducing the service'),
  },
  { says: 'The options beside carrying on. Improving in house is always one of them' },
)
