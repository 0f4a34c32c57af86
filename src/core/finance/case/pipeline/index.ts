import { plainNumber, quantity } from '../../../chance/quantityField.ts'
import { choice, listOf, month, named, optional, record, text, whole, yesNo } from '../../../shared/fields/index.ts'
import { WITH_BOOKS } from '../optionIds.ts'
import { VAT_LIABILITIES } from '../vat.ts'
import { remedies } from './remedies.ts'
import { standing } from './standing.ts'

/** Most months by which work that was won can start late. */
export const LATEST_SLIP_MONTHS = 24

const mobilisation = record(
  {
    cost: quantity({
      says: 'What getting ready costs once won, in prices of the start',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      otherwise: '0',
      source: 'nothing given',
      tag: 'I',
    }),
    months: whole({
      says: 'Months before the work starts over which it is spent evenly',
      least: 1,
      most: 24,
      otherwise: 1,
      source: 'our judgement',
      tag: 'I',
    }),
  },
  { says: 'Getting ready for work that was won' },
)

const when = {
  bid: month({ says: 'Month in which the bid goes in' }),
  start: optional(month({ says: 'Month in which the work starts if won; or give the months after the bid' })),
  leadMonths: optional(
    whole({ says: 'Months from the bid to the start of the work if won; or give the month', least: 1, most: 60 }),
  ),
  termMonths: whole({ says: 'Months of work', least: 1, most: 120 }),
  slip: quantity({
    says: 'Months by which the work starts later than planned',
    unit: 'months',
    kind: 'amount',
    least: 0,
    most: LATEST_SLIP_MONTHS,
    otherwise: '0',
    source: 'on time, unless given',
    tag: 'I',
  }),
}

const cost = {
  bidCost: quantity({
    says: 'What the bid itself costs, won or not, in prices of the start',
    unit: 'pounds',
    kind: 'amount',
    least: 0,
    otherwise: '0',
    source: 'nothing given',
    tag: 'I',
  }),
  mobilisation,
  margin: quantity({
    says: 'Share of the value that is left when the work is paid for, in prices of the start',
    unit: 'share',
    kind: 'share',
    least: 0,
    most: 0.5,
    otherwise: '3% to 8%',
    source: "our judgement, as of a supplier's margin",
    tag: 'I',
  }),
}

const bid = record(
  {
    buyer: text({ says: 'Who buys' }),
    fromAuthority: yesNo({
      says: 'Whether the authority that provides the service today buys it, and pays',
      otherwise: 'no',
    }),
    ...when,
    value: quantity({
      says: 'Value of a year of the work, net of VAT, in prices of the start',
      unit: 'pounds a year',
      kind: 'amount',
      least: 0,
    }),
    index: choice(['cpi', 'pay', 'council', 'none'], {
      says: 'What the value rises with each April',
      otherwise: 'cpi',
    }),
    vat: choice(VAT_LIABILITIES, { says: 'VAT liability of the supply', otherwise: 'standard' }),
    paidAfterDays: plainNumber({
      says: 'Days from invoice to payment, alike in every future; 0 is monthly in advance',
      unit: 'days',
      kind: 'amount',
      least: 0,
      most: 180,
      otherwise: '30',
      source: 'statutory payment term for public bodies',
      tag: 'I',
    }),
    chance: quantity({
      says: 'Chance that the bid is won, if the financial test is passed; as the incumbent 50% to 75% is usual',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.1, 0.25)',
      source: 'defaults page: winning new work',
      tag: 'I',
    }),
    ...cost,
    bidBy: optional(
      listOf(choice(WITH_BOOKS, { says: 'An option that keeps books of its own' }), {
        says: 'The options that may bid; left out, all that keep books of their own',
        least: 1,
        most: 4,
      }),
    ),
    standing: optional(standing),
    remedies: optional(remedies),
  },
  { says: 'A bid for new work' },
)

/** Bids for new work by name, and what is alike in all of it. */
export const pipeline = optional(
  record(
    {
      payShare: quantity({
        says: 'Share of the cost of new work that is staff: those who come in by TUPE, with all that an employer pays',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
        otherwise: '70%',
        source: 'our judgement',
        tag: 'I',
      }),
      standardRated: quantity({
        says: 'Share of its other cost that bears VAT at the standard rate',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
        otherwise: 'uniform(0.3, 0.7)',
        source: 'wide default',
        tag: 'I',
      }),
      bids: named(bid, { says: 'Bids for work beside the contracts', least: 1, most: 120 }),
    },
    { says: 'New work that is bid for' },
  ),
)
