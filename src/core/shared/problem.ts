/** Where in what a person gave us something stands. Lines and columns count from 1. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** The path of the field, with slashes: `staff/centre-lead/pay`. */
  readonly field: string
}

/**
 * One thing a person or the outside world got wrong. A value, never thrown: gathered with all the others and shown
 * at once. The message says the cause, blames nobody, is short, and says what to do.
 */
export interface Problem {
  readonly where: Place
  readonly message: string
  /** What was read, as it was typed, cut to a readable length. */
  readonly got?: string
  /** What would be accepted. */
  readonly wanted?: string
}

/** Either what was asked for, or every problem that stands in its way. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
