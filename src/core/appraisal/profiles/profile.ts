import type { OptionId } from '../../finance/option.ts'

/** Where a statement comes from: somebody who published it, a rule or question of the law room, the model, or us. */
export type Ground =
  | { readonly kind: 'published'; readonly title: string; readonly url: string }
  | { readonly kind: 'rule'; readonly id: string }
  | { readonly kind: 'question'; readonly topic: string }
  | { readonly kind: 'model' }
  | { readonly kind: 'judgement' }

/** One sentence about an option, with its ground. */
export interface Said {
  readonly says: string
  readonly ground: Ground
}

/** A real body of the same kind. */
export interface Alike {
  readonly name: string
  readonly when: string
  readonly says: string
  readonly source: { readonly title: string; readonly url: string }
  /** The case in which its story is told, where it is. */
  readonly told?: string
}

/** What kind of thing an option is, before any figure: who governs it, what it costs to be it, how free it is. */
export interface Profile {
  readonly id: OptionId
  /** The option in a sentence, and other names under which it is met. */
  readonly is: string
  readonly alsoCalled: readonly string[]
  /** The same three answers in a few words, to be set side by side. */
  readonly inShort: { readonly governance: string; readonly cost: string; readonly autonomy: string }
  readonly governance: readonly Said[]
  readonly cost: readonly Said[]
  readonly freedom: readonly Said[]
  readonly limits: readonly Said[]
  readonly law: readonly Said[]
  readonly alike: readonly Alike[]
  /** What the model does of it, and what it leaves out. */
  readonly modelled: readonly string[]
  readonly leftOut: readonly string[]
}

export const judged = (says: string): Said => ({ says, ground: { kind: 'judgement' } })

/** What the model counts, as its page says. */
export const counted = (says: string): Said => ({ says, ground: { kind: 'model' } })

export const byRule = (id: string, says: string): Said => ({ says, ground: { kind: 'rule', id } })

export const askedOf = (topic: string, says: string): Said => ({ says, ground: { kind: 'question', topic } })

export const published = (title: string, url: string, says: string): Said => ({
  says,
  ground: { kind: 'published', title, url },
})
