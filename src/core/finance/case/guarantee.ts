import { quantity } from '../../chance/quantityField.ts'
import { month, optional, record } from '../../shared/fields/index.ts'

/** What the authority stands behind beside any one loan: cash up to a limit, whatever it is wanted for. */
export const guarantee = record(
  {
    limit: quantity({
      says: 'The most that may be called from the authority at any one time',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
    }),
    until: optional(month({ says: 'Last month in which it can be called; left out, the end' })),
    repaidAbove: quantity({
      says: 'Months of cost kept in the bank before what was called is paid back',
      unit: 'months',
      kind: 'amount',
      least: 0,
      most: 24,
      otherwise: '1',
      source: 'our judgement, as the cash cover that the verdict wants',
      tag: 'I',
    }),
    fee: optional(
      quantity({
        says: 'Paid to the authority for a year, as a share of the limit; left out, nothing',
        unit: 'share',
        kind: 'rate',
        least: 0,
        most: 0.2,
      }),
    ),
  },
  { says: "The authority's guarantee to pay when the venture cannot" },
)
