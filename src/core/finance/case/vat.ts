import { choice, optional, record } from '../../shared/fields/index.ts'

/** What a supply is for VAT: standard-rated, exempt, or outside the scope as a grant is. */
export const VAT_LIABILITIES = ['standard', 'exempt', 'outside'] as const

/** How a venture's VAT is recovered; a record of its own, because a method may come to say more. */
export const vat = optional(
  record(
    {
      method: choice(['monthly', 'standard'], {
        says:
          "How input VAT comes back: `monthly`, by each month's share of taxable income, or `standard`, by the " +
          'standard method of partial exemption, by quarter and VAT year',
      }),
    },
    { says: 'How the VAT of a mutual is recovered. Left out: monthly' },
  ),
)
