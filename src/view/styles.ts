import { assert } from '../core/shared/assert.ts'

/** Our own stylesheets beside this file, in the order in which they are laid on: paper has the last word. */
export const ownStyles = ['spinout.css', 'pages.css', 'count.css', 'paper.css'] as const

/**
 * The stylesheet of the site: GOV.UK Frontend's without its typeface, then ours.
 *
 * GDS Transport is licensed for GOV.UK alone, so its `@font-face` blocks, the notice above them and its name in
 * every list of fonts are taken out; Arial, next in the list, is left.
 *
 * Takes:  the text of `govuk-frontend.min.css` and of our own, one after another, read by whoever serves them.
 * Throws: AssertionError when any trace of the typeface is left, so that an upgrade cannot bring it back.
 */
export function stylesheet({ govukCss, ownCss }: { readonly govukCss: string; readonly ownCss: string }): string {
  const css = govukCss
    .replace(/(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)?@font-face\s*\{[^}]*\}/g, '')
    .replace(/(?:"GDS Transport"|'GDS Transport'|GDS Transport)\s*,\s*/g, '')
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
  assert(!/GDS Transport|@font-face/.test(css), 'a trace of GDS Transport is left in the stylesheet')
  return `${css.trim()}\n${ownCss}`
}
