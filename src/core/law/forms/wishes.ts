import type { Owner } from './legalForm.ts'

/** What the work and its members ask of a legal form. `null` wherever nobody knows yet. */
export interface Wishes {
  /** How many people, or bodies, would be its members at the start. */
  readonly founders: number
  readonly owners: Owner | null
  /** Whether employees are to have the last word. */
  readonly staffControl: boolean | null
  readonly oneVoteEach: boolean | null
  /** Whether members are to have a part of the profits; if not, all goes back into the purpose. */
  readonly sharesProfits: boolean | null
  /** What is to become of its assets in the end: locked for good, or free to be shared when it is sold. */
  readonly ending: 'locked' | 'shared' | 'either' | null
  /** Money from outside: none, loans at a fixed rate, what members put in and may take out, or investors' shares. */
  readonly money: 'none' | 'loans' | 'members' | 'investors' | null
  /** The most that one member would put in and may take out again, in pounds. */
  readonly memberMoneyPounds: number | null
  readonly charity: boolean | null
  /** Whether it counts on mandatory relief from business rates. */
  readonly ratesRelief: boolean | null
  /** Whether most of its board would be people whom it pays. */
  readonly paidBoard: boolean | null
  /** Whether it means to bid for contracts that are kept for mutuals. */
  readonly reserved: boolean | null
  /** Whether its council is to control it and give it work without competition. */
  readonly councilControl: boolean | null
  /** Share of its work that would be for others than that council. 0 to 1. */
  readonly othersShare: number
}
