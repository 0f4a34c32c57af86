import type { Election } from '../election/election.ts'
import type { RuleSet } from './ruleSet.ts'

/** What was asked of a file. */
interface CountAsked {
  readonly file: string
  readonly rule: RuleSet
  readonly seats: number | undefined
  readonly seed: string | undefined
}

/** The command that counts the same again: what the file says itself need not be typed. */
export function countCommand({ file, rule, seats, seed }: CountAsked, given: Election): string {
  const isTyped = seats !== undefined && seats !== given.seats && rule.decides === 'election'
  const typed = isTyped ? ` --seats ${seats}` : ''
  const lots = seed === undefined || seed === given.declared.seed ? '' : ` --seed ${shellWord(seed)}`
  return `bin/spinout count ${shellWord(file)} --rule ${rule.id}${typed}${lots}`
}

/** A text as one word of a shell: as it is where nothing in it means anything there. */
export const shellWord = (text: string): string =>
  /^[\w./,+][\w./,+-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
