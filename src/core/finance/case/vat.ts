/** What a supply is for VAT: standard-rated, exempt, or outside the scope as a grant is. */
export const VAT_LIABILITIES = ['standard', 'exempt', 'outside'] as const
