import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { choice, later, month, optional, record, whole } from '../../shared/fields/index.ts'

export const parent = record(
  {
    recharge: quantity({
      says: 'Central recharge to the service for a year',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'none stated',
      tag: 'I',
    }),
    boughtBack: quantity({
      says: 'Share of the recharge that the venture buys back from the authority',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '0%',
      source: 'none stated',
      tag: 'I',
    }),
    strandedAfterThreeYears: quantity({
      says: 'Share of the rest still paid by the authority at the end of year three; it is all of it in year one',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '50%',
      source: 'model page, section 3',
      tag: 'I',
    }),
    client: quantity({
      says: 'Cost for a year of the client side',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'none stated',
      tag: 'I',
    }),
    transition: quantity({
      says: 'Spent once by the authority on the change, counted in month 0',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'none stated',
      tag: 'I',
    }),
    reprocurement: quantity({
      says: 'Cost to the authority of each competition',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'none stated',
      tag: 'I',
    }),
    takeBack: quantity({
      says: 'Cost of taking a failed service back, as a share of the yearly price',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '1% to 15%',
      source: 'calibration fact C34',
      tag: 'I',
    }),
    disruptedMonths: quantity({
      says: 'Months of disruption after a failure',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 60,
      otherwise: 'triangular(3, 6, 12)',
      source: 'model page, section 9',
      tag: 'I',
    }),
    disruptedService: quantity({
      says: 'Service level while it is disrupted',
      unit: 'share',
      kind: 'rate',
      least: 0,
      most: 1,
      otherwise: '85%',
      source: 'model page, section 9',
      tag: 'I',
    }),
  },
  { says: "The authority's side" },
)

export const targets = record(
  {
    saving: optional(
      quantity({
        says: 'Saving aimed at, as a share of what carrying on would cost. Left out: anything above nothing',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
    serviceFloor: plainNumber({
      says: "The lowest service level that counts as kept, beside today's",
      unit: 'share',
      kind: 'share',
      least: 0.01,
      most: 1,
      otherwise: '97%',
      source: 'model page, section 3',
      tag: 'I',
    }),
  },
  { says: 'What would count as kept and as saved' },
)

export const thresholds = record(
  {
    revenueFutures: plainNumber({
      says: 'Share of futures in which income must cover cost over the run',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '80%',
      source: 'our judgement',
      tag: 'I',
    }),
    coverMonths: plainNumber({
      says: 'Months of cost that the lowest cash must cover in 9 futures of 10',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 24,
      otherwise: '1',
      source: 'our judgement',
      tag: 'I',
    }),
    largestCustomer: plainNumber({
      says: 'The largest share of income from one customer',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '80%',
      source: 'our judgement',
      tag: 'I',
    }),
    monthsOfLife: plainNumber({
      says: 'Months the venture must live without its largest contract',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 60,
      otherwise: '6',
      source: 'our judgement',
      tag: 'I',
    }),
  },
  { says: 'The thresholds of the verdict, each our judgement unless changed' },
)

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
    scheme: choice(['lgps', 'nhs', 'tps', 'dc', 'none'], { says: "A new starter's pension scheme", otherwise: 'dc' }),
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
    pensionRisk: choice(['passThrough'], {
      says: 'Who carries the pension risk. Pass-through: the venture pays a fixed rate and the authority the rest',
      otherwise: 'passThrough',
    }),
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

export const months = whole({
  says: 'Months to look ahead',
  least: 12,
  most: 120,
  otherwise: 60,
  source: 'model page, section 2',
  tag: 'I',
})
