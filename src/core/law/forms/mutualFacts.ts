import type { ControlRuling } from './control.ts'

/**
 * Where the profits of a body may go: all back into its purpose; to its members by the work they do or the use they
 * make; to its members by the money they put in; to all staff through a trust; or also to people who are no members.
 */
export type ProfitsGo = 'purpose' | 'membersByWork' | 'membersByCapital' | 'staffTrust' | 'others'

/** What decides whether a body is a mutual by law. `null` wherever nobody knows yet. */
export interface MutualFacts {
  /** Share of its work that is services for the public, whoever pays. 0 to 1. */
  readonly publicServiceShare: number | null
  /** Share of its work that is of the kinds the law lets a buyer keep for mutuals. 0 to 1. */
  readonly reservableShare: number | null
  readonly profitsGo: ProfitsGo | null
  /** Whether those who run it from day to day are its employees. */
  readonly employeesManage: boolean | null
  /** Whether employees have the last word: what `employeesControl` says, or what somebody knows. */
  readonly control: ControlRuling
  /** Whether its rules ask employees, the people it serves or others with a stake to take an active part. */
  readonly activePart: boolean | null
}
