import { plainNumber } from '../../chance/quantityField.ts'
import { optional, record, whole } from '../../shared/fields/index.ts'

/** Tests that a lender may set, each at every month's end while its loan is owed. At a limit none is broken. */
export const covenants = record(
  {
    cashCover: optional(
      plainNumber({
        says: 'Least months of cost in the bank, what is called on a guarantee taken off',
        unit: 'months',
        kind: 'amount',
        least: 0,
        most: 24,
      }),
    ),
    debtServiceCover: optional(
      plainNumber({
        says: 'Least that income less cost of twelve months is, beside their interest and repayments',
        unit: 'ratio',
        kind: 'rate',
        least: 0,
        most: 10,
      }),
    ),
    loansToNetAssets: optional(
      plainNumber({
        says: 'Most loans beside net assets',
        unit: 'ratio',
        kind: 'rate',
        least: 0,
        most: 100,
      }),
    ),
    repaidAfterMonths: optional(
      whole({
        says: 'Months after the first breach in which the loan falls due; left out, a breach is a warning only',
        least: 1,
        most: 24,
      }),
    ),
  },
  { says: 'Covenants' },
)
