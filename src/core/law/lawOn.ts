import { AssertionError } from '../shared/assert.ts'
import type { Day } from '../shared/day.ts'
import { valueOn, type Dated, type Entry } from './dated.ts'

/** A dated value that was read for an answer, with what came of it. */
export interface UsedValue {
  readonly law: Dated<unknown>
  readonly day: Day
  readonly entry: Entry<unknown>
  /** The day lies beyond what is known: the last known value was held. */
  readonly held: boolean
}

/**
 * The law as of a day, and a list of what was read of it, so that an answer can show every value it rests on.
 */
export interface LawOn {
  readonly day: Day
  /** A value that whoever asks has made sure is known on this day. */
  value<Value>(law: Dated<Value>): Value
  /** A value that may not be known, or not be law yet or any more. */
  find<Value>(law: Dated<Value>): Value | undefined
  /** The law on another day, such as that of a transfer; what is read of it is listed here too. */
  at(day: Day): LawOn
  /** What was read so far, each value and day once, in the order in which it was first read. */
  used(): readonly UsedValue[]
}

/** What was read of the law, in order; for each day by value, so that none is listed twice. */
interface Reading {
  readonly list: UsedValue[]
  readonly byDay: Map<Day, Map<Dated<unknown>, UsedValue>>
}

export function lawOn(day: Day, reading: Reading = { list: [], byDay: new Map() }): LawOn {
  const read = reading.byDay.get(day) ?? new Map<Dated<unknown>, UsedValue>()
  reading.byDay.set(day, read)
  const find = <Value>(law: Dated<Value>): Value | undefined => {
    const found = valueOn(law, day)
    if (found && !read.has(law)) {
      const use = { law, day, entry: found.entry, held: found.held }
      read.set(law, use)
      reading.list.push(use)
    }
    return found?.value
  }
  return {
    day,
    find,
    value(law) {
      const found = find(law)
      if (found === undefined)
        throw new AssertionError(`${law.id} is not known on ${day}, and nobody asked whether it is`)
      return found
    },
    at: (other) => lawOn(other, reading),
    used: () => reading.list,
  }
}
