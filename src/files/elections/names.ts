import { nearest } from '../../core/shared/fields/nearest.ts'
import { sayCodePoint } from '../../core/shared/typed/clean.ts'
import { refusedCharacters } from '../characters.ts'
import type { Gathering } from '../gather.ts'
import { limits } from '../limits.ts'
import type { Placed } from './lines.ts'

/**
 * Tell candidates of one name apart by their numbers, `John Smith (3)`, and say so: whoever counts by name, and whoever
 * reads the sheet, must know which of them is meant. All of them get their number, so that none passes for the other.
 */
export function tellApart(names: readonly string[]): { readonly names: readonly string[]; readonly remarks: string[] } {
  const numbers = new Map<string, number[]>()
  for (const [index, name] of names.entries()) numbers.set(name, [...(numbers.get(name) ?? []), index + 1])
  const shared = [...numbers].filter(([, those]) => those.length > 1)
  if (shared.length === 0) return { names, remarks: [] }
  const taken = new Set(names)
  const apart = names.map((name, index) => {
    if (numbers.get(name)!.length === 1) return name
    let own = `${name} (${index + 1})`
    while (taken.has(own)) own += ` (${index + 1})`
    taken.add(own)
    return own
  })
  const remarks = shared.map(
    ([name, those]) =>
      `Candidates ${sayList(those)} have one name, ${name}. They are told apart by their numbers on the paper.`,
  )
  return { names: apart, remarks }
}

/** `1, 2 and 3`. */
export const sayList = (items: readonly (number | string)[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** A sentence on a name that is none of those there are, with the one that was most likely meant. */
export function sayUnknown(message: string, typed: string, names: readonly string[]): string {
  const near = nearest(typed, names)
  return near === undefined ? `${message}.` : `${message}. Perhaps ${near} was meant.`
}

/** A name with its party, where it has one. */
export const withParty = (name: string, party: string): string =>
  party === '' ? name : /^\(.*\)$/s.test(party) ? `${name} ${party}` : `${name} (${party})`

/** Note what is wrong with a name. */
export function noteName(item: Placed, gathering: Gathering): void {
  if (item.text === '') gathering.add('This name is empty.', { at: item.at })
  noteText(item, gathering)
}

/** What no name or title may hold. */
export function noteText({ text, at }: Placed, gathering: Gathering): void {
  if (text.length > limits.nameCharacters) {
    const wanted = `at most ${limits.nameCharacters} characters`
    gathering.add('This name is too long.', { at, got: text, wanted })
  }
  for (const { offset, code, name } of refusedCharacters(text, limits.problemsShown)) {
    const place = { line: at.line, column: at.column + offset }
    gathering.add(`This name holds a ${name} (${sayCodePoint(code)}). Delete it.`, { at: place, got: text })
  }
}
