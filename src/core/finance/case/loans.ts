import { quantity } from '../../chance/quantityField.ts'
import { choice, named, optional, record, whole } from '../../shared/fields/index.ts'
import { covenants } from './covenants.ts'

const loan = record(
  {
    principal: quantity({ says: 'Amount lent on the first day', unit: 'pounds', kind: 'amount', least: 0 }),
    rate: quantity({ says: 'Interest for a year', unit: 'share', kind: 'rate', least: 0, most: 1 }),
    months: whole({ says: 'Term in months', least: 1, most: 360 }),
    repayment: choice(['equal', 'bullet'], {
      says: 'Equal parts of the principal each month, or all at the end',
      otherwise: 'equal',
    }),
    from: optional(choice(['lender', 'authority'], { says: 'Who lends it; left out, a lender' })),
    covenants: optional(covenants),
    guarantee: optional(
      quantity({
        says: 'Share of what is owed to a lender at a failure that the authority pays',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
  },
  { says: 'A loan' },
)

export const loans = named(loan, { says: 'Loans to the venture', most: 20 })
