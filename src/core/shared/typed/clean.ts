/** Why a typed text is not understood, and what would be. `wanted` is left out when the field knows better. */
export interface Refused {
  readonly ok: false
  readonly message: string
  readonly wanted?: string
}

/** Something understood from a typed text, or why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused

/** Longest text that is read as a number or a shape. */
export const longestTyped = 200

/** A refusal with its message and, if there is a better way to write it, that way. */
export function refused(message: string, wanted?: string): Refused {
  return wanted === undefined ? { ok: false, message } : { ok: false, message, wanted }
}

/**
 * A typed text made plain before it is read: spaces of every width become one kind, the typographic minus a hyphen.
 * Everything that looks like something it is not is refused by name: other scripts' digits, hidden characters that turn
 * text around, other currencies, formulas.
 */
export function cleanTyped(typed: string): Outcome<string> {
  if (typed.length > longestTyped) {
    return refused(`This has ${typed.length} characters.`, `at most ${longestTyped} characters`)
  }
  let plain = ''
  for (const character of typed) {
    const replaced = replacements.get(character) ?? character
    if (!/[\w £%.,+\-(){}:/]/.test(replaced)) return refuseCharacter(character)
    plain += replaced
  }
  return plain.trim() === '' ? refused('Nothing is written here.') : { ok: true, value: plain.trim() }
}

/** No-break, figure, thin, hair and narrow spaces come with pasted text; so does the true minus sign. */
const replacements: ReadonlyMap<string, string> = new Map([
  ...['\t', '\n', '\r', '\u00a0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u202f'].map(
    (space) => [space, ' '] as const,
  ),
  ['\u2212', '-'],
])

function refuseCharacter(character: string): Refused {
  if (character === '=') return refused('Formulas are not read.', 'the value that the formula gives')
  if (character === '\u2013' || character === '\u2014') {
    return refused('A dash can mean minus or a range.', 'a hyphen for minus, such as -5, or the word to: 5 to 9')
  }
  if (/\p{Nd}/u.test(character)) return refused(`${character} is not one of the digits 0 to 9.`, 'the digits 0 to 9')
  if (/\p{Sc}/u.test(character)) return refused(`${character} is another currency.`, 'pounds, such as £1,000')
  if (/[\p{C}\p{Z}]/u.test(character)) {
    return refused(`There is a character here that cannot be seen, ${codeOf(character)}.`, 'the value typed afresh')
  }
  return refused(`The character ${character} has no meaning here.`)
}

/** A typed word in quotation marks, cut where it is too long to print. */
export function quoted(word: string): string {
  return word.length > 30 ? `"${word.slice(0, 30)}…"` : `"${word}"`
}

/** `U+202E` for a character that cannot be shown as itself. */
export const codeOf = (character: string): string => sayCodePoint(character.codePointAt(0)!)

/** A code point as Unicode writes it: `U+202E`. */
export function sayCodePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
