import { sayCodePoint } from '../core/shared/typed/clean.ts'
import { refusedCharacterName } from './characters.ts'

const longest = 60

/**
 * What was read, fit to be shown: on one line, at most 60 characters, with anything invisible or able to reorder the
 * text around it spelt out as its code point.
 */
export function excerpt(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest))
  const shown = characters.slice(0, longest).map(spellOut).join('')
  return characters.length > longest || text.length > 2 * longest ? `${shown}…` : shown
}

function spellOut(character: string): string {
  if (character === '\n' || character === '\r' || character === '\t') return ' '
  const code = character.codePointAt(0) ?? 0
  return refusedCharacterName(code) === undefined ? character : sayCodePoint(code)
}
