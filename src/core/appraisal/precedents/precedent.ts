/** What a run may show that went wrong in real cases too. */
export type Pattern =
  /** Too little to begin with: no funded start, or failed within a year. */
  | 'start'
  /** Out of cash with the contract still in hand. */
  | 'cash'
  /** Failed once its contract had gone. */
  | 'contractLost'
  /** It lasts, and spends more than it earns. */
  | 'depletion'
  /** Money is saved only as promised. */
  | 'promises'
  /** The authority ends the service. */
  | 'ended'
  /** The outside supplier fails. */
  | 'supplier'
  /** The service cannot be kept on the money there is. */
  | 'squeeze'
  /** A court may put off the transfer, or end it. */
  | 'challenge'

/** What provides the service, as far as a pattern goes. */
export type Form = 'inHouse' | 'venture' | 'supplier'

/** A real case that went wrong, or that was hard pressed, told as its source has it and without blame. */
export interface Precedent {
  readonly id: string
  readonly name: string
  readonly when: string
  readonly patterns: readonly Pattern[]
  /** The forms that it can be held beside. */
  readonly forms: readonly Form[]
  readonly what: string
  readonly source: { readonly title: string; readonly url: string }
}
