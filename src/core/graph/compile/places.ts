import { exactly } from './fold.ts'
import { COLUMN_BYTES, makeLayout, PAIR_BYTES, ROW_BYTES } from './layout.ts'
import { keyOf, hasMonth, type MonthSet } from '../monthSet.ts'

/** What a compiled model leaves of each trial. */
export interface Wanted {
  /** Lines kept every month as singles, for fans. */
  readonly singles: readonly string[]
  /** Lines kept every month as doubles. */
  readonly doubles: readonly string[]
  /** Lines kept at one month. */
  readonly ends: readonly { readonly line: string; readonly month: number }[]
}

/** Where in the memory each thing is: bytes from its start. */
export interface Places {
  /** A column of drawn values, by key: for a yearly input the key is `name@year`. */
  readonly inputs: ReadonlyMap<string, number>
  readonly singles: number
  readonly doubles: number
  readonly ends: number
  /** Tables that are the same in every trial, to be put in place once. */
  readonly tables: readonly { readonly at: number; readonly values: Float64Array | Int32Array }[]
  readonly bytes: number
}

/** Takes places for what a model needs, as its code is written. */
export interface Placing {
  input(key: string): number
  /** A double on its own: read from memory it takes one instruction, written into the code it takes four. */
  constant(value: number): number
  /** One double a month. A node's values are one array, and no other node has the same. */
  monthly(values: Float64Array): number
  /** All bits set, in a double's place, in the months in which a flag is 1. */
  mask(flags: Float64Array): number
  /** A whole number in a double's place, not 0 in the months of the set. */
  guard(set: MonthSet): number
  /** How far behind the first year's column each month's is. */
  years(name: string): { readonly first: number; readonly offsets: number }
  /** How far on the value of each month is, when a pair of trials has one value a step. */
  offsets(steps: readonly { readonly month: number }[]): number
  /** One pair of trials a step. */
  steps(count: number): number
  /** One pair of trials a month of a line, with room for so many months before month 0; the address is month 0's. */
  history(before: number): number
  readonly placed: Places
}

const ALL_BITS = -1

export function makePlacing(years: Int32Array, wanted: Wanted): Placing {
  const months = years.length
  const layout = makeLayout()
  const inputs = new Map<string, number>()
  const tables: { at: number; values: Float64Array | Int32Array }[] = []
  const known = new Map<string | number, number>()
  const tablesOf = new Map<Float64Array, number>()
  const masksOf = new Map<Float64Array, number>()
  function once<Key>(places: Map<Key, number>, key: Key, place: () => number): number {
    const at = places.get(key) ?? place()
    places.set(key, at)
    return at
  }
  const table = (values: Float64Array | Int32Array): number => {
    const at = layout.take(values.byteLength)
    tables.push({ at, values })
    return at
  }
  const flags = (is: (month: number) => boolean): Int32Array => {
    const words = new Int32Array(2 * months)
    for (let month = 0; month < months; month++) if (is(month)) words.fill(ALL_BITS, 2 * month, 2 * month + 2)
    return words
  }
  /** By month how far on the last step up to it is; before the first step, the first. */
  const offsetsOf = (steps: readonly { readonly month: number }[]): Int32Array => {
    const words = new Int32Array(2 * months)
    for (const [step, { month }] of steps.entries()) words.fill(PAIR_BYTES * step, 2 * month)
    return words
  }
  const input = (key: string): number => {
    const at = inputs.get(key) ?? layout.take(COLUMN_BYTES)
    inputs.set(key, at)
    return at
  }
  const distinct = [...new Set(years)]
  const singles = layout.take(wanted.singles.length * months * ROW_BYTES)
  const doubles = layout.take(wanted.doubles.length * months * COLUMN_BYTES)
  const ends = layout.take(wanted.ends.length * COLUMN_BYTES)
  return {
    input,
    constant: (value) => once(known, exactly(value), () => table(Float64Array.of(value))),
    monthly: (values) => once(tablesOf, values, () => table(values)),
    mask: (values) => once(masksOf, values, () => table(flags((month) => values[month] !== 0))),
    guard: (set) => once(known, `guard ${keyOf(set)}`, () => table(flags((month) => hasMonth(set, month)))),
    years(name) {
      const [first] = distinct.map((year) => input(`${name}@${year}`))
      const offsets = once(known, 'years', () =>
        table(Int32Array.from({ length: 2 * months }, (_, half) => COLUMN_BYTES * distinct.indexOf(years[half >> 1]!))),
      )
      return { first: first!, offsets }
    },
    offsets(steps) {
      return once(known, `offsets ${steps.map(({ month }) => month).join(' ')}`, () => table(offsetsOf(steps)))
    },
    steps: (count) => layout.take(count * PAIR_BYTES),
    history: (before) => layout.take((before + months) * PAIR_BYTES) + before * PAIR_BYTES,
    get placed() {
      return { inputs, singles, doubles, ends, tables, bytes: layout.taken }
    },
  }
}
