import { assert } from '../shared/assert.ts'
import { addDays, isDay, sayDay, type Day } from '../shared/day.ts'
import type { Checked, Place, Problem } from '../shared/problem.ts'

/**
 * How far a value may be trusted. `verified`: the official text was read. `secondary`: another's account of it was
 * read. `derived`: it follows from something read (a tax that had not begun is a nought). `memory`: nobody has read it
 * yet, and every result that leans on it says so.
 */
export type Confidence = 'verified' | 'secondary' | 'memory' | 'derived'

/** Where a value or a rule was read: a title a person would recognise and, where there is one, its address. */
export interface LawSource {
  readonly title: string
  readonly url?: string
}

/**
 * One value and the first day on which it is the law. It stands until the next entry begins, or to the end of `to`
 * where the law says when it ends: then it is followed the day after, or by nothing.
 */
export interface Entry<Value> {
  readonly from: Day
  readonly to?: Day
  readonly value: Value
  readonly source: LawSource
  readonly confidence: Confidence
}

/** A value set by law or by a public scheme, with all its known history. */
export interface Dated<Value> {
  /** Dotted and stable: cases, stored results and pages name values by it. */
  readonly id: string
  /** What it is, as a sentence would begin. */
  readonly label: string
  /** In words: `pounds a month`, `share of pay`. */
  readonly unit: string
  readonly history: readonly Entry<Value>[]
  /** Last day on which the newest entry is known to stand. Beyond it the value is held, and badged as held. */
  readonly knownTo: Day
  /** Day by which someone must look at the source again. */
  readonly reviewBy: Day
  readonly note?: string
  /** How a value is said, where its unit does not say enough. */
  say?(value: Value): string
}

/** A value found for a day: the entry it came from, and whether the day lies beyond what is known. */
interface ValueInForce<Value> {
  readonly value: Value
  readonly entry: Entry<Value>
  readonly held: boolean
}

/**
 * Declare a dated value. A history that is empty, out of order, undated or unsourced is our mistake, so it stops the
 * program as it loads rather than giving one wrong figure years later.
 */
export function dated<Value>(declared: Dated<Value>): Dated<Value> {
  const { id, history, knownTo, reviewBy } = declared
  assert(history.length > 0, `${id} has no history`)
  for (const [index, entry] of history.entries()) {
    assert(isDay(entry.from), `${id} has an entry from ${entry.from}, which is not a day`)
    assert(entry.source.title.trim() !== '', `${id} from ${entry.from} has no source`)
    const before = history[index - 1]
    assert(before === undefined || before.from < entry.from, `${id} from ${entry.from} is out of order`)
    assert(
      before?.to === undefined || addDays(before.to, 1) === entry.from,
      `${id} has a gap or overlap at ${entry.from}`,
    )
    assert(entry.to === undefined || entry.to >= entry.from, `${id} from ${entry.from} ends before it begins`)
  }
  assert(isDay(knownTo) && knownTo >= newestEntry(declared).from, `${id} is known only to ${knownTo}`)
  assert(isDay(reviewBy), `${id} is to be reviewed by ${reviewBy}, which is not a day`)
  return declared
}

/**
 * The value in force on a day: that of the last entry at or before it. Days are compared as text, which for
 * YYYY-MM-DD is the order of the calendar.
 *
 * Returns: `undefined` before the first known entry, and after the last where that has ended. There is no fallback;
 * `lawProblem` says so to the person.
 */
export function valueOn<Value>(law: Dated<Value>, day: Day): ValueInForce<Value> | undefined {
  const entry = law.history.findLast(({ from }) => from <= day)
  if (entry === undefined || (entry.to !== undefined && entry.to < day)) return undefined
  return { value: entry.value, entry, held: day > law.knownTo }
}

/**
 * What to tell a person who needs a value from before the first one known. `got` is the month or day as they gave it;
 * `clause` says what it is, for a reader who does not know why the law was asked about that time.
 */
export function lawProblem(
  law: Dated<unknown>,
  got: string,
  where: Place = { field: 'start' },
  clause = `the case starts in ${got}`,
): Problem {
  const first = sayDay(oldestEntry(law).from)
  const message = `${law.label}: no value known before ${first}; ${clause}`
  return { where, message, got, wanted: `a date on or after ${first}` }
}

/** The answer of a rule asked about a day too early for some of its values: one problem for each of those. */
export function unknownOn(day: Day, laws: readonly Dated<unknown>[]): Checked<never> {
  const early = laws.filter((law) => valueOn(law, day) === undefined)
  const clause = `${sayDay(day)} was asked for`
  return { ok: false, problems: early.map((law) => lawProblem(law, day, { field: 'day' }, clause)) }
}

/** The entry the known history begins with. */
export function oldestEntry<Value>(law: Dated<Value>): Entry<Value> {
  const first = law.history[0]
  assert(first !== undefined, `${law.id} has no history`)
  return first
}

/** Where the entry of a value that holds on a day was read; only asked of values known on it. */
export const sourceOn = (law: Dated<unknown>, day: Day): LawSource =>
  (valueOn(law, day)?.entry ?? oldestEntry(law)).source

function newestEntry<Value>(law: Dated<Value>): Entry<Value> {
  const last = law.history.at(-1)
  assert(last !== undefined, `${law.id} has no history`)
  return last
}
