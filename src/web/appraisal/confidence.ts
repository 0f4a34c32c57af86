import type { BookEntry } from '../../core/shared/fields/index.ts'

/** How well founded an input is, as the answer counts: what nobody typed is a default, what is unmarked is assumed. */
export type Standing = 'published' | 'derived' | 'assumed' | 'default'

export const STANDINGS: readonly { readonly id: Standing; readonly name: string; readonly colour: string }[] = [
  { id: 'published', name: 'Published', colour: 'green' },
  { id: 'derived', name: 'Derived', colour: 'blue' },
  { id: 'assumed', name: 'Assumed', colour: 'yellow' },
  { id: 'default', name: 'Default', colour: 'grey' },
]

export const standingOf = ({ byDefault, confidence }: BookEntry): Standing =>
  byDefault ? 'default' : (confidence ?? 'assumed')

/** Figures and shares, which the answer counts; words, dates and choices stand apart. */
export const isFigure = ({ kind }: BookEntry): boolean => kind === 'quantity' || kind === 'number'
