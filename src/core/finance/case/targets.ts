import { plainNumber, quantity } from '../../chance/quantityField.ts'
import { optional, record } from '../../shared/fields/index.ts'

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
    savingAYear: optional(
      quantity({
        says: 'Saving aimed at as an amount for each year, in prices of the start, in place of a share',
        unit: 'pounds a year',
        kind: 'amount',
        least: 0,
      }),
    ),
    serviceFloor: plainNumber({
      says: "The lowest service level that counts as kept, beside today's",
      unit: 'share',
      kind: 'share',
      least: 0.01,
      most: 1,
      otherwise: '97%',
      source: 'our method',
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
    overspend: plainNumber({
      says: 'Share above the cash limit, over the judged years, from which spending counts as an overspend',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: '1%',
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
