import { readFigure } from '../../shared/typed/figure.ts'
import { tokensOf as figureTokensOf } from '../../shared/typed/tokens.ts'
import { codeOf } from '../../shared/typed/clean.ts'
import type { Slip } from './formula.ts'

/** A piece of a formula: a number, a name of one word or more, a mark, or the end. */
export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly isPounds: boolean; readonly at: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number }
  | { readonly kind: 'mark'; readonly text: string; readonly at: number }
  | { readonly kind: 'end'; readonly at: number }

const SPACE = /\s+/uy
const NAME = /[\p{L}_][\p{L}\p{N}_'’]*(?:\s+[\p{L}\p{N}_][\p{L}\p{N}_'’]*)*/uy
const MARK = /<=|>=|[-+*/(),<>−×÷≤≥]/uy
const NUMBER = /(?:£\s*)?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|\.\d+)(?:\.\d+)?(?:e[-+]?\d+)?/iuy
const SUFFIX = /\s?(?:thousand|million|billion)(?![\p{L}\p{N}])|(?:k|m|bn)(?![\p{L}\p{N}])/iuy
const PERCENT = /\s?%/uy
const UNKNOWN = /[^\s\p{L}\p{N}_+*/(),<>£.-]+|./suy

/** Signs that other programs write, as ours. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['×', '*'],
  ['÷', '/'],
  ['≤', '<='],
  ['≥', '>='],
])

/**
 * Cut a text into tokens, from left to right and never back. Numbers are read as people write them everywhere else:
 * `32,000`, `3%`, `£1.25m`. A comma is part of a number only before exactly three digits, so the terms of `min(1, 200)`
 * want a space. What belongs to nothing is a slip and is left out.
 */
export function tokensOf(text: string): { readonly tokens: readonly Token[]; readonly slips: readonly Slip[] } {
  const tokens: Token[] = []
  const slips: Slip[] = []
  let at = 0
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  while (at < text.length) {
    take(SPACE)
    const start = at
    const name = take(NAME)
    const mark = name === '' ? take(MARK) : ''
    const number = name + mark === '' ? take(NUMBER) : ''
    if (name !== '') tokens.push({ kind: 'name', name: sameName(name), at: start })
    else if (mark !== '') tokens.push({ kind: 'mark', text: SAME.get(mark) ?? mark, at: start })
    else if (number !== '') tokens.push(numberToken(number + take(SUFFIX) + take(PERCENT), start, slips))
    else if (at < text.length) slips.push(unknown(take(UNKNOWN), start))
  }
  tokens.push({ kind: 'end', at: text.trimEnd().length })
  return { tokens, slips }
}

/** A name as it is compared: in lower case, its words one space apart. */
const sameName = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ')

function numberToken(typed: string, at: number, slips: Slip[]): Token {
  const pieces = figureTokensOf(typed.replace(/\s+/g, ' '))
  const figure = pieces.ok ? readFigure(pieces.value) : pieces
  if (!figure.ok) {
    const { message, wanted } = figure
    slips.push({ at, message, ...(wanted !== undefined && { wanted }) })
    return { kind: 'number', value: 0, isPounds: false, at }
  }
  const { value, isPounds } = figure.value
  return { kind: 'number', value, isPounds, at }
}

function unknown(typed: string, at: number): Slip {
  const character = Array.from(typed)[0]!
  const shown = /[\p{C}\p{Z}]/u.test(character) ? codeOf(character) : `\`${character}\``
  if (character === '=')
    return { at, message: '`=` has no meaning here.', wanted: '<, <=, > or >= to compare; a line is what it is' }
  if (character === '£') return { at, message: 'There is no number after this £.', wanted: 'an amount such as £1,250' }
  return { at, message: `${shown} has no meaning here.`, wanted: 'numbers, names, + - * / ( ) and < <= > >=' }
}
