import type { Day } from '../day.ts'
import type { Position } from '../tree.ts'

/** How sure the person is of a value: read in a source, worked out from one, or judged. */
export type Confidence = 'published' | 'derived' | 'assumed'

/** Every way of being sure, for reading and for the schema. */
export const confidences: readonly Confidence[] = ['published', 'derived', 'assumed']

/** What a person may say about a value beside the value itself. */
export interface Remarks {
  readonly source?: string
  readonly owner?: string
  /** The day the value was true. */
  readonly asOf?: Day
  readonly confidence?: Confidence
  /** The day it must be looked at again. */
  readonly review?: Day
  readonly note?: string
}

/** What kind of answer a leaf holds. */
export type LeafKind = 'text' | 'choice' | 'yesNo' | 'whole' | 'month' | 'day' | 'quantity' | 'number'

/** One line of the assumption book: a value, where it came from, and whether a person or the format gave it. */
export interface BookEntry extends Remarks {
  readonly path: string
  readonly kind: LeafKind
  /** As it was typed. */
  readonly typed: string
  /** As it was understood. */
  readonly words: string
  /** Does the value vary from trial to trial? */
  readonly uncertain: boolean
  /** Nobody typed it: it is the format's own default. */
  readonly byDefault: boolean
  /** How well founded the default is, in the format's own marking. */
  readonly tag?: string
  readonly at?: Position
}
