import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'
import type { Placed } from './lines.ts'

export interface PrefLibOrder {
  readonly votes: number
  readonly preferences: readonly (readonly number[])[]
}

export interface OrderParts {
  readonly candidates: number
  /** What stands after the number of voters: a colon, or in the older format a comma. */
  readonly separator: ':' | ','
  /** `soc`, `soi`, `toc` or `toi`, where it is known: a strict order has no ties, and a complete one everybody. */
  readonly kind: string | undefined
}

/** Read `12: 1,{2,3},4`. What is wrong is noted: one thing of a line, since the rest hangs on it. */
export function readOrder(
  { text, at }: Placed,
  { candidates, separator, kind }: OrderParts,
  gathering: Gathering,
): PrefLibOrder | undefined {
  const place = (offset: number): Position => ({ line: at.line, column: at.column + offset })
  const say = (message: string, offset: number, wanted?: string): undefined => {
    gathering.add(message, { at: place(offset), got: text, wanted })
  }
  const found = text.indexOf(separator)
  const end = found === -1 ? text.length : found
  const count = text.slice(0, end).trim()
  if (found === -1 && !(separator === ',' && /^\d+$/.test(count)))
    return say(`This is not an order: no ${separator === ':' ? 'colon' : 'comma'} stands in it.`, 0, WANTED[separator])
  if (!/^\d+$/.test(count)) return say('The number of voters is not a whole number.', 0, WANTED[separator])
  const votes = Number(count)
  if (votes < 1) return say('The number of voters is 0.', 0, WANTED[separator])
  if (votes > VOTES_MOST) return say('The number of voters is too large.', 0, `at most ${sayWhole(VOTES_MOST)}`)

  const preferences: number[][] = []
  const seen = new Set<number>()
  let shared: number[] | undefined
  let needsComma = false
  for (const { 0: word, index } of text.slice(end + 1).matchAll(/\d+|[^\s\d]/g)) {
    const offset = end + 1 + index
    if (word === ',') {
      if (!needsComma) return say('A comma stands here with nothing before it.', offset, WANTED[separator])
      needsComma = false
    } else if (word === '{' && shared === undefined && !needsComma) shared = []
    else if (word === '}' && shared !== undefined && needsComma) {
      preferences.push(shared)
      shared = undefined
    } else if (/^\d/.test(word) && !needsComma) {
      const candidate = Number(word) - 1
      if (!(candidate >= 0 && candidate < candidates))
        return say('There is no alternative of this number.', offset, `a number from 1 to ${candidates}`)
      if (seen.has(candidate)) return say('This alternative is in the order twice.', offset)
      seen.add(candidate)
      if (shared === undefined) preferences.push([candidate])
      else shared.push(candidate)
      needsComma = true
    } else return say('This does not belong here.', offset, WANTED[separator])
  }
  if (shared !== undefined) return say('A brace opens and is not closed.', end + 1, WANTED[separator])
  if (!needsComma && seen.size > 0) return say('The order ends in a comma.', text.length - 1, WANTED[separator])
  if (kind?.startsWith('s') === true && preferences.some(({ length }) => length > 1))
    return say(`A file of type ${kind} has no ties.`, end + 1, 'the ending .toc or .toi')
  if (kind?.endsWith('c') === true && seen.size < candidates)
    return say(`A file of type ${kind} has complete orders.`, end + 1, 'the ending .soi or .toi')
  return { votes, preferences }
}

const WANTED = { ':': 'such as 12: 1,{2,3},4', ',': 'such as 12,1,{2,3},4' }
