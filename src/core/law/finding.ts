import type { LawSource } from './dated.ts'

/** One condition of a rule, met or not, said so that a page can show its working. */
export interface Finding {
  /** Dotted and stable: `nic.employmentAllowance.publicAuthority`. */
  readonly rule: string
  readonly met: boolean
  /** The facts and the test, as a clause without a full stop. */
  readonly because: string
  readonly source: LawSource
}
