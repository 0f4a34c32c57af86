import type { Attributes, Html, Piece } from '../html.ts'

/** Words, or markup in their place. Markup wins where both are given, as in the official macros. */
export interface Content {
  readonly text?: string | number | undefined
  readonly html?: Html | undefined
}

/** What every component can wear besides its own classes. */
export interface Dress {
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A member of a list that a condition may leave out. */
export type Optional<T> = T | false | null | undefined | ''

/** The markup of a part if it has any, else its text. */
export function contentOf({ text, html }: Content): Piece {
  return html !== undefined && html.length > 0 ? html : text
}

/** Whether a part has anything to show. An empty text is nothing; the number 0 is something. */
export function hasContent(part: Content | undefined): part is Content {
  return part !== undefined && String(contentOf(part) ?? '') !== ''
}

/** The members that are there, in order. */
export function present<T extends object>(members: readonly Optional<T>[] | undefined): readonly T[] {
  return (members ?? []).filter((member): member is T => Boolean(member))
}
