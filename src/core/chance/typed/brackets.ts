import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { isMark } from '../../shared/typed/figure.ts'
import type { Token } from '../../shared/typed/tokens.ts'

/** What stands in the brackets of a shape, cut at its commas, and what comes after them. */
export interface Bracketed {
  readonly parts: readonly (readonly Token[])[]
  readonly after: readonly Token[]
}

/**
 * Cut `name(a, b, c)` into its parts.
 *
 * `normal(100,200,5)` may hold two numbers or three: where a comma groups thousands, every comma that separates must
 * have a space after it, or the text is refused.
 */
export function readBrackets(tokens: readonly Token[]): Outcome<Bracketed> {
  const close = tokens.findIndex((token) => isMark(token, ')'))
  if (close < 0) return refused('A bracket is opened and not closed.', 'a closing bracket at the end')
  const inside = tokens.slice(2, close)
  if (inside.some((token) => isMark(token, '('))) return refused('A shape cannot stand inside another.')
  const isGrouped = inside.some((token) => token.kind === 'number' && token.isGrouped)
  const isTight = inside.some((token, index) => isMark(token, ',') && inside[index + 1]?.afterSpace === false)
  if (isGrouped && isTight) {
    return refused('The commas here can be read in two ways.', 'a space after each comma that separates two numbers')
  }
  return { ok: true, value: { parts: cut(inside), after: tokens.slice(close + 1) } }
}

function cut(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (isMark(token, ',')) parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.length === 1 && parts[0]!.length === 0 ? [] : parts
}
