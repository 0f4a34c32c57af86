import type { Quantity } from '../chance/quantityField.ts'

export type OptionId = 'baseline' | 'improve' | 'mutual' | 'outsource'

/**
 * What tells one option's lines from another's. Every option is built by the same code from the same case; what only
 * a form brings is here, and nowhere is an option's name compared.
 */
export interface Option {
  readonly id: OptionId
  readonly name: string
  /** Stays part of the authority: lives within a budget and cannot run out of cash. */
  readonly inHouse: boolean
  /** Takes up the productivity menu: every option but carrying on. */
  readonly changes: boolean
  /** Keeps its own books: cash, statements and failure by cash. */
  readonly books: boolean
  /** The terms of people who join: part of the names of lines. */
  readonly joiners: string
  /** The terms of people who transferred, where they are not those kept by all: part of the names of lines. */
  readonly transferees?: string
  /** Whether people who join are in the local government pension scheme where the post is. */
  readonly joinLocalGovernmentScheme?: boolean
  /** Posts at the start beside today's. */
  readonly staffing?: Quantity
  /** Output beside the same posts today. */
  readonly performance?: Quantity
  /** What a supplier keeps of its price, and what its own overhead takes. */
  readonly margin?: Quantity
  readonly overhead?: Quantity
  /** Chance in a year of failing, where failure is not a matter of our books. */
  readonly failureChance?: number
  /** Who carries what becomes of the local government scheme, where the option has books of its own. */
  readonly pensions?: PensionTerms
  /** The main contract's price, where the option has its own. */
  readonly price?: Quantity
}

/** How pension risk is shared. */
export interface PensionTerms {
  readonly risk: 'passThrough' | 'capCollar' | 'fullRisk' | 'deemedEmployer'
  /** Between which employer's rates the venture pays, as parts of pay; given with a cap and collar alone. */
  readonly collar: { readonly lower: number; readonly upper: number } | undefined
}

/** The full name of one of an option's lines: `bank` of the mutual is `mutual/bank`. */
export type Naming = (thing: string) => string

export const own =
  (option: Pick<Option, 'id'>): Naming =>
  (thing) =>
    `${option.id}/${thing}`
