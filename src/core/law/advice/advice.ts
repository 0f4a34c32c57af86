import type { Day } from '../../shared/day.ts'
import type { LawSource } from '../dated.ts'
import type { Finding } from '../rule.ts'

/** What comes of it all, in one sentence, with the reason and where that is written. */
export interface Conclusion {
  /** How it stands: it can be done, it cannot, it hangs on something; or a fact that is neither. */
  readonly stands: 'yes' | 'no' | 'depends' | 'fact'
  readonly says: string
  /** A full sentence. */
  readonly because: string
  readonly source: LawSource
}

/** A sum of money or another figure that follows from the answers. */
export interface Figure {
  readonly label: string
  /** As it is shown: `£12,391.50`, `28 days`. */
  readonly says: string
  /** The same as a number, for whoever reads it by machine, in the unit of `label`. */
  readonly value: number
  /** The sum itself, with its figures: `120 people × 13 weeks × £620`. */
  readonly working: string
  readonly source: LawSource
}

/** Something that is due, or happens, on a day or between two. */
export interface Step {
  /** The day, the last day of a clock, or null where the text gives none. */
  readonly day: Day | null
  readonly title: string
  readonly says: string
  /** What follows when it is not done. */
  readonly consequence?: string
  readonly source: LawSource
}

interface PartWords {
  readonly title: string
  /** Plain sentences before what is shown. */
  readonly says?: readonly string[]
  /** Shown folded away: for those who want the terms of art. */
  readonly onDemand?: true
}

/** One part of an answer. */
export type AdvicePart =
  | (PartWords & { readonly kind: 'findings'; readonly findings: readonly Finding[] })
  | (PartWords & { readonly kind: 'figures'; readonly figures: readonly Figure[] })
  | (PartWords & { readonly kind: 'steps'; readonly steps: readonly Step[] })
  | (PartWords & {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    })
  | (PartWords & { readonly kind: 'words'; readonly says: readonly string[] })

/** What an adviser says to a set of answers: first what comes of it, then how it came to be. Never empty. */
export interface Advice {
  readonly conclusions: readonly [Conclusion, ...Conclusion[]]
  readonly parts: readonly AdvicePart[]
}
