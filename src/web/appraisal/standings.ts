import type { Standing } from '../../core/appraisal/inputs.ts'

/** What each standing of an input is called, and its colour, in the order in which a reader trusts them. */
export const STANDINGS: readonly { readonly id: Standing; readonly name: string; readonly colour: string }[] = [
  { id: 'published', name: 'Published', colour: 'green' },
  { id: 'derived', name: 'Derived', colour: 'blue' },
  { id: 'assumed', name: 'Assumed', colour: 'yellow' },
  { id: 'default', name: 'Default', colour: 'grey' },
]
