/** Whether a contestant is on this machine: its version, or why it cannot take part. */
export type Found = { readonly found: true; readonly version: string } | { readonly found: false; readonly why: string }

/** Whether a contestant works M1 out as it is defined, and by how much it differs, in words. */
export interface Agreement {
  readonly agrees: boolean
  readonly says: string
}

/**
 * One engine that M1 is timed on: ours, or a peer.
 *
 * A contestant that is not here, or does not agree, is named with the reason and not timed.
 */
export interface Contestant {
  readonly name: string
  /** How many trials it needs to be as accurate as the others. */
  readonly trialsNeeded: number
  version(): Promise<Found>
  check(): Promise<Agreement>
  /** Draw and work out so many trials, all that M1 is asked for. Returns: nanoseconds a trial. */
  time(trials: number): Promise<number>
}
