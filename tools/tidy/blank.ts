const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//
const STRING = /'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"/
/** A slash opens a regular expression only where a value may stand; after a value it divides. */
const VALUE_MAY_STAND = /(?<=(?:^|[=([{,;:!&|?>~\n]|\breturn)[ \t]*)/
const EXPRESSION = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/

/** A run of source that is not code. */
const NOT_CODE = new RegExp(
  `(?<comment>${COMMENT.source})|${STRING.source}|${VALUE_MAY_STAND.source}${EXPRESSION.source}`,
  'y',
)

const spaces = (text: string): string => text.replaceAll(/[^\n]/g, ' ')
/** What stands for the words of a string is neither a space nor part of a name, so no rule can read past it. */
const quotes = (text: string): string => text.replaceAll(/[^\n]/g, '"')

/**
 * Blank what is not code, keeping every character in its place, so that a place found in the result is a place in the
 * file. A scanner of a page rather than a parser: the compiler we use offers none, and rules need no more.
 *
 * Returns: `code` without comments and without what strings, templates and regular expressions say;
 *          `withoutComments` with the strings left in.
 */
export function blank(text: string): { readonly code: string; readonly withoutComments: string } {
  let code = ''
  let withoutComments = ''
  // Depth of braces inside each `${` that is open; a template inside a template pushes another.
  const holes: number[] = []
  let inTemplate = false
  let at = 0
  const take = (length: number, is: 'code' | 'comment' | 'string'): void => {
    const piece = text.slice(at, at + length)
    if (is === 'code') code += piece
    else code += is === 'comment' ? spaces(piece) : quotes(piece)
    withoutComments += is === 'comment' ? spaces(piece) : piece
    at += length
  }
  while (at < text.length) {
    if (inTemplate) {
      if (text.startsWith('${', at)) {
        holes.push(0)
        inTemplate = false
        take(2, 'code')
      } else {
        if (text[at] === '`') inTemplate = false
        take(text[at] === '\\' ? 2 : 1, 'string')
      }
      continue
    }
    NOT_CODE.lastIndex = at
    const found = NOT_CODE.exec(text)
    if (found) {
      take(found[0].length, found.groups?.['comment'] === undefined ? 'string' : 'comment')
      continue
    }
    const character = text[at]
    if (character === '`') inTemplate = true
    if (character === '{' && holes.length > 0) holes[holes.length - 1]!++
    if (character === '}' && holes.length > 0 && holes[holes.length - 1]!-- === 0) {
      holes.pop()
      inTemplate = true
    }
    take(1, character === '`' ? 'string' : 'code')
  }
  return { code, withoutComments }
}
