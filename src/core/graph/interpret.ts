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

/**
 * A model made ready for so many trials at once. What it works with is kept from one run to the next, and so is what it
 * gives: the recorded values are good until the next run.
 */
export type Interpreter = (futures: Futures, record: readonly string[]) => Recorded

interface Row {
  readonly name: string
  /** The last `lag + 1` months, by month modulo their number. */
  readonly slots: readonly Values[]
  readonly changes: Uint8Array
  readonly changesIn: Uint8Array | undefined
  opensAt: Evaluate
  opens: Values
  at: Evaluate
}

/** Work the model out once: `makeInterpreter`, for those who run it a single time. */
export function interpret(model: Model, futures: Futures, record: readonly string[]): Recorded {
  return makeInterpreter(model, futures.trials)(futures, record)
}

/**
 * Make ready to work the model out over a number of trials, line by line, month by month.
 *
 * Clear and slow: the reference that a compiler must match to the last bit. A line that cannot have changed since the
 * month before is not worked out again; one that is the same in every trial is worked out once.
 *
 * Throws: AssertionError with line, month and trial as soon as a figure is not finite, or an input has no values.
 */
export function makeInterpreter(model: Model, trials: number): Interpreter {
  const { months } = model.calendar
  const inputs = new Map<string, Values>()
  const byName = makeRows(model, trials, inputs)
  const rows = [...byName.values()]
  const kept = new Map<string, Float64Array>()
  return (futures, record) => {
    assert(futures.trials === trials, `made for ${trials} trials, and given ${futures.trials}`)
    for (const [key, into] of inputs) into.set(drawnFor(futures, key))
    for (const row of rows) row.opens = row.opensAt(0)
    const recorded = new Map(record.map((name) => [name, kept.get(name) ?? new Float64Array(months * trials)]))
    for (const [name, into] of recorded) kept.set(name, into)
    const keeps = Array.from(recorded, ([name, into]) => ({ row: rowOf(byName, name), into }))
    for (let month = 0; month < months; month++) {
      for (const row of rows) workOut(row, month)
      for (const { row, into } of keeps) keep(row, into, month, trials)
    }
    return recorded
  }
}

function drawnFor(futures: Futures, key: string): Float64Array {
  const values = futures.values.get(key)
  assert(values !== undefined, `no values were drawn for ${key}`)
  return values
}

function makeRows(model: Model, trials: number, inputs: Map<string, Values>): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  const source = sourceOf(model, trials, inputs, rows)
  const notYet: Evaluate = () => {
    throw new AssertionError('a line was read before it was ready')
  }
  for (const line of model.lines) {
    const rate = model.rates.get(line.name)!
    const width = rate.variesByTrial ? trials : 1
    const slots = Array.from({ length: (model.lags.get(line.name) ?? 0) + 1 }, () => new Float64Array(width))
    rows.set(line.name, {
      name: line.name,
      slots,
      changes: rate.changes,
      changesIn: line.changesIn,
      opensAt: () => slots[0]!,
      opens: slots[0]!,
      at: notYet,
    })
  }
  for (const line of model.lines) {
    const row = rows.get(line.name)!
    row.at = prepare(line.is, source).at
    if (line.opens) row.opensAt = prepare(line.opens, source).at
  }
  return rows
}

/** Leaves are read from arrays that stay the same from run to run: inputs are copied in, lines worked out in place. */
function sourceOf(model: Model, trials: number, inputs: Map<string, Values>, rows: ReadonlyMap<string, Row>): Source {
  const wide = new Float64Array(trials)
  const input = (key: string): Values => {
    const values = inputs.get(key) ?? new Float64Array(trials)
    inputs.set(key, values)
    return values
  }
  return {
    input: (name) => (name === '' ? wide : input(name)),
    yearly(name) {
      const byMonth = Array.from(model.calendar.years, (year) => input(`${name}@${year}`))
      return (month) => byMonth[month]!
    },
    line(name) {
      const row = rows.get(name)!
      return (month) => (month < 0 ? row.opens : row.slots[month % row.slots.length]!)
    },
    place(name) {
      const { slots } = rows.get(name)!
      return slots.length === 1 ? slots[0]! : null
    },
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
  if (trial >= 0)
    throw new AssertionError(`${row.name} is ${slot[trial]} in month ${month}, trial ${trial} of its block`)
}

/** So few values are put down one by one before a call that copies them has begun. */
const FEW = 16

function spread(from: Values, to: Values, at = 0, trials = to.length): void {
  const step = from.length === 1 ? 0 : 1
  if (trials <= FEW) for (let trial = 0; trial < trials; trial++) to[at + trial] = from[trial * step]!
  else if (step === 1) to.set(from, at)
  else to.fill(from[0]!, at, at + trials)
}

function rowOf(rows: ReadonlyMap<string, Row>, name: string): Row {
  const row = rows.get(name)
  assert(row !== undefined, 'a line that is not in the model cannot be recorded')
  return row
}

const keep = ({ slots }: Row, into: Float64Array, month: number, trials: number): void =>
  spread(slots[month % slots.length]!, into, month * trials, trials)
