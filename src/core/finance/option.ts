import type { Quantity } from '../chance/quantityField.ts'
import type { Month } from '../shared/month.ts'

export type OptionId =
  | 'baseline'
  | 'improve'
  | 'serviceLine'
  | 'mutual'
  | 'partnership'
  | 'jointVenture'
  | 'sharedService'
  | 'outsource'
  | 'stop'

/** Who may have a stake in a body. */
export const STAKES = ['staff', 'authority', 'partner'] as const
export type Stake = (typeof STAKES)[number]

/** A share of each year's surplus that is paid out, and to whom: stakes make up 1. */
export interface SharesOut {
  readonly share: Quantity
  readonly stakes: Readonly<Record<Stake, number>>
}

/** The partner of a joint venture: a price, a performance and a hazard. */
export interface Partner {
  /** What it takes for managing, as a share of what contracts bring in. */
  readonly fee: Quantity
  readonly capital: Quantity
  /** Chance in a year that it withdraws, and whether it takes its capital along. */
  readonly withdraws: number
  readonly takesCapital: boolean
}

/** How a service closes, or is made smaller. */
export interface Closing {
  /** Share of the service that is left at the end. */
  readonly keeps: number
  /** Month of the run in which it begins to close, and months over which it does so, evenly. */
  readonly fromMonth: number
  readonly overMonths: number
}

/**
 * What tells one option's lines from another's. Every option is built by the same code from the same case; what only
 * a form brings is here, and nowhere is an option's name compared.
 */
export interface Option {
  readonly id: OptionId
  readonly name: string
  /** Stays part of the authority: lives within a budget and cannot run out of cash. */
  readonly inHouse: boolean
  /** Takes up the productivity menu: every option but carrying on, and closing. */
  readonly changes: boolean
  /** Keeps its own books: cash, statements and failure by cash. */
  readonly books: boolean
  /** The terms of people who join: part of the names of lines. */
  readonly joiners: string
  /** The terms of people who transferred, where they are not those kept by all: part of the names of lines. */
  readonly transferees?: string
  /** Whether people who join are in the local government pension scheme where the post is. */
  readonly joinLocalGovernmentScheme?: boolean
  /** The contracts it holds at the start. */
  readonly holds: readonly string[]
  /** The share of the productivity menu that it brings; all of it where none is said. */
  readonly menuShare?: Quantity
  /** A cut in the budget that is promised in return for the change. */
  readonly budgetCut?: Quantity
  /** The service closes, wholly or in part. */
  readonly closing?: Closing
  /** It earns what this option does, for as much of the service as is kept, and has its own lines. */
  readonly earnsAs?: OptionId
  /** The month from which it is a charity. */
  readonly charityFrom?: Month
  /** Share of its work that is of a public nature. */
  readonly publicFunctions?: number
  /** Its owners take a share of its surplus. */
  readonly sharesOut?: SharesOut
  /** A partner has a part in it. */
  readonly partner?: Partner
  /** Authorities own it, and pay what it owes when it closes: the share of this one. */
  readonly ownedShare?: number
  /** Its members are taxed on its profits in its place. */
  readonly membersTaxed?: true
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
/**
 * Whether money can be saved under it: what carrying on costs is what a saving is measured from, and where less is
 * provided less is spent and nothing is saved.
 */
export const canSave = ({ id, closing }: Option): boolean => id !== 'baseline' && closing === undefined

/** The full name of one of an option's lines: `bank` of the mutual is `mutual/bank`. */
export type Naming = (thing: string) => string

export const own =
  (option: Pick<Option, 'id'>): Naming =>
  (thing) =>
    `${option.id}/${thing}`
