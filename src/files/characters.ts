/** A character that no honest file holds, and where in the text it stands. */
export interface RefusedCharacter {
  /** Index in UTF-16 units from 0. */
  readonly offset: number
  readonly code: number
  readonly name: string
}

/**
 * Why a character is refused, or `undefined` if it is welcome.
 *
 * Control characters hide in terminals and logs; direction marks make `£10` read as `01£` to a reviewer (Unicode
 * Technical Report 36, section 2.3); half of a surrogate pair is not text at all.
 */
export function refusedCharacterName(code: number): string | undefined {
  if (code >= 0x20 && code < 0x7f) return undefined
  if (code === 0) return 'NUL character'
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d ? undefined : 'control character'
  if (code <= 0x9f) return 'control character'
  if (isDirectionMark(code)) return 'character that changes the direction of text'
  if (code >= 0xd800 && code <= 0xdfff) return 'half of a surrogate pair'
  return undefined
}

function isDirectionMark(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

/** The characters of a text that are refused, in order, at most `most` of them. One pass, no regular expression. */
export function refusedCharacters(text: string, most: number): RefusedCharacter[] {
  const found: RefusedCharacter[] = []
  for (let offset = 0; offset < text.length && found.length < most; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit >= 0x20 && unit < 0x7f) continue
    const code = text.codePointAt(offset) ?? unit
    const name = refusedCharacterName(code)
    if (name !== undefined) found.push({ offset, code, name })
    if (code > 0xffff) offset++
  }
  return found
}
