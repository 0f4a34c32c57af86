import type { LawSource } from '../../dated.ts'
import type { Finding } from '../../rule.ts'

/** Which part of the answer a line of cost belongs to. */
export type Topic = 'vat' | 'allowance' | 'levy' | 'tax' | 'rates'

/** One tax or relief: what it costs the parent before and after, and the new body. A relief is below nought. */
export interface Line {
  readonly topic: Topic
  readonly label: string
  readonly beforePounds: number
  readonly afterPounds: number
  readonly oursPounds: number
  readonly working: string
  readonly source: LawSource
}

/** All that comes of one set of facts. */
export interface Outcome {
  readonly lines: readonly Line[]
  readonly findings: { readonly [T in Topic]: readonly Finding[] }
  /** VAT that other people pay on prices, beyond what the parent charged them. Pounds a year. */
  readonly customersMorePounds: number
}

/** What a line costs more than before, for both together. */
export const changeOf = (line: Line): number => line.afterPounds + line.oursPounds - line.beforePounds
