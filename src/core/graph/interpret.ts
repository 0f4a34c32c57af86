import { assert, AssertionError } from '../shared/assert.ts'
import { prepare, type Evaluate, type Source } from './evaluate.ts'
import type { Model } from './model.ts'
import { firstNotFinite, type Values } from './operations.ts'

/** Trials worked on at once: wide enough to pay for the walk over the graph, small enough to stay in cache. */
export const BLOCK_TRIALS = 256

/**
 * The futures of some trials: for each input `name`, and each yearly input `name@year`, one value a trial.
 * `trials` is how many; every array has that length.
 */
export interface Futures {
  readonly trials: number
  readonly values: ReadonlyMap<string, Float64Array>
}

/** What a run leaves: for each recorded line, its values month by month, [months × trials], months first. */
export type Recorded = ReadonlyMap<string, Float64Array>

interface Row {
  readonly name: string
  /** The last `lag + 1` months, by month modulo their number. */
  readonly slots: readonly Values[]
  readonly changes: Uint8Array
  readonly changesIn: Uint8Array | undefined
  opens: Values
  at: Evaluate
}

/**
 * Work the model out over a few trials, line by line, month by month.
 *
 * Clear and slow: the reference that a compiler must match to the last bit. A line that cannot have changed since the
 * month before is not worked out again; one that is the same in every trial is worked out once.
 *
 * Throws: AssertionError with line, month and trial as soon as a figure is not finite, or an input has no values.
 */
export function interpret(model: Model, futures: Futures, record: readonly string[]): Recorded {
  const { months } = model.calendar
  const rows = makeRows(model, futures)
  const recorded = new Map(record.map((name) => [name, new Float64Array(months * futures.trials)]))
  for (let month = 0; month < months; month++) {
    for (const row of rows.values()) workOut(row, month)
    for (const [name, into] of recorded) keep(rows.get(name), into, month, futures.trials)
  }
  return recorded
}

function makeRows(model: Model, futures: Futures): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  const source = sourceOf(model, futures, rows)
  const notYet: Evaluate = () => {
    throw new AssertionError('a line was read before it was ready')
  }
  for (const line of model.lines) {
    const rate = model.rates.get(line.name)!
    const width = rate.variesByTrial ? futures.trials : 1
    const slots = Array.from({ length: (model.lags.get(line.name) ?? 0) + 1 }, () => new Float64Array(width))
    const { changesIn } = line
    rows.set(line.name, { name: line.name, slots, changes: rate.changes, changesIn, opens: slots[0]!, at: notYet })
  }
  for (const line of model.lines) {
    const row = rows.get(line.name)!
    row.at = prepare(line.is, source).at
    if (line.opens) row.opens = prepare(line.opens, source).at(0)
  }
  return rows
}

function sourceOf(model: Model, futures: Futures, rows: ReadonlyMap<string, Row>): Source {
  const wide = new Float64Array(futures.trials)
  const valuesOf = (key: string): Values => {
    const values = futures.values.get(key)
    assert(values !== undefined, `no values were drawn for ${key}`)
    return values
  }
  const line = (name: string, month: number): Values => {
    const { slots } = rows.get(name)!
    return slots[month % slots.length]!
  }
  return {
    input: (name) => (name === '' ? wide : valuesOf(name)),
    yearly: (name, month) => valuesOf(`${name}@${model.calendar.years[month]}`),
    line,
    previous: (name, month) => (month < 0 ? rows.get(name)!.opens : line(name, month)),
  }
}

function workOut(row: Row, month: number): void {
  const slot = row.slots[month % row.slots.length]!
  const holds = row.changesIn ? !row.changesIn[month] : !row.changes[month]
  if (holds) {
    const before = month === 0 ? row.opens : row.slots[(month - 1) % row.slots.length]!
    if (before !== slot) spread(before, slot)
    return
  }
  spread(row.at(month), slot)
  const trial = firstNotFinite(slot)
  assert(trial < 0, `${row.name} is ${slot[trial]} in month ${month}, trial ${trial} of its block`)
}

function spread(from: Values, to: Values): void {
  if (from.length === to.length) to.set(from)
  else to.fill(from[0]!)
}

function keep(row: Row | undefined, into: Float64Array, month: number, trials: number): void {
  assert(row !== undefined, 'a line that is not in the model cannot be recorded')
  const values = row.slots[month % row.slots.length]!
  if (values.length === trials) into.set(values, month * trials)
  else into.fill(values[0]!, month * trials, (month + 1) * trials)
}
