import { plainNumber } from '../../../chance/quantityField.ts'
import { listOf, record, text } from '../../../shared/fields/index.ts'
import { newStarters, ofBooks, price } from './shared.ts'

/** A body that two authorities or more own, with no private capital, which works for all of them. */
export const sharedService = record(
  {
    price,
    newStarters,
    share: plainNumber({
      says: 'What this authority owns of it, and bears of what it owes when it closes; the other owners bear the rest',
      unit: 'share',
      kind: 'share',
      least: 0.01,
      most: 1,
    }),
    partners: listOf(text({ says: 'A contract of another owner, by its name under `contracts`' }), {
      says:
        'Contracts of the other authorities that own it. Only the shared service holds them; that one leaves is a ' +
        'break of its contract',
      most: 20,
    }),
    ...ofBooks,
  },
  { says: 'A service shared with other authorities, in a body that they own' },
)
