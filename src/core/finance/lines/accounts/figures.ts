/** Flows of a period of account, and how things stand at its end. */
export const FLOWS = {
  turnover: 'turnover',
  'profit-before-tax': 'surplus before corporation tax',
  'interest-paid': 'interest',
  depreciation: 'wear of fixed assets',
  'profit-after-tax': 'surplus after corporation tax',
  'cash-from-work': 'cash from the work, before lenders and owners',
} as const

export const STANDS = {
  'current-assets': 'cash in the bank, owed by customers, and owed by HMRC',
  'current-liabilities': 'all that falls due within a year',
  'net-assets': 'all that is owned less all that is owed',
  debt: 'loans, overdraft, and what was called on a guarantee',
  cash: 'cash in the bank, none when overdrawn',
  assets: 'all that is owned',
  'pension-deficit': 'a pension deficit taken over',
} as const

export type Flow = keyof typeof FLOWS

/** A figure of yearly accounts. */
export type AccountsFigure = Flow | keyof typeof STANDS

/** Every figure of accounts. */
export const ACCOUNTS_FIGURES = [...Object.keys(FLOWS), ...Object.keys(STANDS)] as readonly AccountsFigure[]

/** The name of a figure as it stands at the end of a month, and of the same in the last accounts filed. */
export const accountsLine = (figure: AccountsFigure): string => `accounts/${figure}`

export const filedLine = (figure: AccountsFigure): string => `filed/${figure}`

export const isFlow = (figure: AccountsFigure): figure is Flow => figure in FLOWS
