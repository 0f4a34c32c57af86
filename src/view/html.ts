import { html as template, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** A piece of finished markup. Only `html` below makes one, so a plain string can never pass for one. */
export type Html = HtmlEscapedString

/** What may stand in a template: finished markup as it is, text and numbers escaped, `false` and nothing left out. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[]

/**
 * Markup from a tagged template, every value escaped unless it is markup already.
 *
 * Narrower than the library's own tag: values are typed, and none may be a promise, so a page is always a value.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  // The library answers with a promise only when a piece is one, and `Piece` has none.
  return template(strings, ...pieces) as Html
}

/** Text that is markup already and that we ourselves wrote. Never for anything a person typed. */
export function trusted(markup: string): Html {
  return raw(markup)
}

/** Extra attributes of an element, by name. */
export type Attributes = Readonly<Record<string, string | number>>

/** ` name="value"` for each attribute, ready to stand right after the last attribute of a tag. */
export function attributesOf(attributes: Attributes | undefined): Piece {
  return Object.entries(attributes ?? {}).map(([name, value]) => html` ${name}="${value}"`)
}

/** ` name="value"`, or nothing when there is no value to give. */
export function attribute(name: string, value: string | number | boolean | null | undefined): Piece {
  return value !== undefined && value !== null && value !== '' && html` ${name}="${String(value)}"`
}

/** The names of the classes that apply, with a space between. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
