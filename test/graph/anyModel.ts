import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import {
  choose,
  input,
  isAtMost,
  isLess,
  larger,
  minus,
  not,
  of,
  over,
  previous,
  product,
  root,
  smaller,
  sum,
  table,
  yearly,
  type Expression,
} from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { makeModel, type Model, type ModelCalendar } from '../../src/core/graph/model.ts'

/**
 * Any graph, of every kind of line that a case can be built of, for engines to agree on. A graph that fails is made
 * smaller: an expression is made for a place in a model, so lines can be taken out without making the rest anew.
 *
 * What each kind is there to find:
 * - flags, always 1 or 0, which a compiler keeps as masks: a figure taken for one, or a mask read as a number;
 * - tables that change seldom, and yearly inputs: values taken out of the months, and the step that is in force;
 * - lines held between months: what they are before they are first set, and that their terms are read only then;
 * - choices by month: sides that are not worked out in the months in which they are not taken;
 * - lags: one month is kept in a local and more in memory, which begins before month 0;
 * - lines that read each other's earlier months in any order: what must be kept, and until when;
 * - both zeros: tables and constants that differ in nothing else, and what is lesser of two equals;
 * - quotients and roots, some of them no numbers that are thrown away: what may stop a run;
 * - one month, two, and more than a word of a set holds; from any month of a financial year.
 */

/** More than 32 months, the width of one word of a set of months, and more than the longest lag. */
const MOST_MONTHS = 37
const LONGEST_LAG = 24
const FIRST_YEAR = 2025
const YEARS = [0, 1, 2, 3, 4].map((year) => FIRST_YEAR + year)

/** Where an expression stands: it may read lines before `line` in the same month, and any in an earlier one. */
interface Place {
  readonly months: number
  readonly line: number
  readonly lines: number
  /** The lines that are flags. */
  readonly flags: readonly number[]
}

type Made = (place: Place) => Expression
type Making = fc.Arbitrary<Made>

const value: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -8, max: 8 }).map((each) => each / 4) },
  fc.constantFrom(0, -0, 1, 1e-3),
)
const ratio = (each: number) => of(each, 'ratio')

const byMonth = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(values, { minLength: MOST_MONTHS, maxLength: MOST_MONTHS })
const asTable = (values: fc.Arbitrary<number[]>): Making =>
  values.map(
    (each) =>
      ({ months }: Place) =>
        table('t', 'ratio', Float64Array.from(each.slice(0, months))),
  )
/** Tables that change seldom, as law does: a value from each of a few months on. */
const stepsOf = (values: fc.Arbitrary<number>): Making =>
  asTable(
    fc.array(fc.tuple(fc.nat(MOST_MONTHS - 1), values), { minLength: 1, maxLength: 4 }).map((steps) =>
      Array.from({ length: MOST_MONTHS }, (_, month) => {
        const inForce = steps.filter(([from]) => from <= month)
        return inForce.length === 0 ? 0 : inForce.reduce((last, each) => (each[0] >= last[0] ? each : last))[1]
      }),
    ),
  )
const flagTable = asTable(byMonth(fc.constantFrom(0, 1)))

const fixed =
  (expression: Expression): Made =>
  () =>
    expression
const leaf: Making = fc.oneof(
  value.map((each) => fixed(ratio(each))),
  fc.constantFrom('x', 'y', 'z').map((name) => fixed(input(name, 'ratio'))),
  value.map((certain) => fixed(input('known', 'ratio', certain))),
  fc.constantFrom('cpi', 'pay').map((name) => fixed(yearly(name, 'ratio'))),
  asTable(byMonth(value)),
  stepsOf(value),
)

const lag = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 4, max: LONGEST_LAG }))
const earlier: Making = fc.tuple(fc.nat(99), lag).map(
  ([number, ago]) =>
    ({ lines }: Place) =>
      previous(String(number % lines), ago),
)
const now: Making = fc.tuple(fc.nat(99), value).map(
  ([number, instead]) =>
    ({ line }: Place) =>
      line === 0 ? ratio(instead) : sum(String(number % line)),
)
/** A flag of an earlier month, or of this one: a line that reads flags alone stays one, and may read itself. */
const earlierFlag: Making = fc.tuple(fc.nat(99), lag).map(([number, ago]) => ({ flags }: Place) => {
  const [first] = flags
  return first === undefined ? ratio(1) : previous(String(flags[number % flags.length]!), ago)
})
const nowFlag: Making = fc.nat(99).map((number) => ({ flags, line }: Place) => {
  const before = flags.filter((each) => each < line)
  return before.length === 0 ? ratio(0) : sum(String(before[number % before.length]!))
})

const step = (make: (...parts: Expression[]) => Expression, ...parts: Making[]): Making =>
  fc.tuple(...parts).map((made) => (place: Place) => make(...made.map((each) => each(place))))

const { figure, flag } = fc.letrec<{ figure: Made; flag: Made }>((tie) => {
  const [figures, flags] = [tie('figure'), tie('flag')]
  const size = { maxDepth: 3, depthIdentifier: 'expression' } as const
  const both = [figures, figures] as const
  return {
    figure: fc.oneof(
      size,
      fc.oneof(leaf, earlier, now),
      step(sum, ...both),
      step(minus, ...both),
      step(product, ...both),
      step(smaller, ...both),
      step(larger, ...both),
      // A divisor away from 0, and the root of what is not below it: a figure stays a number.
      step((left, right) => over(left, larger(right, ratio(0.25))), ...both),
      step((left, right) => over(left, smaller(right, ratio(-0.25))), ...both),
      step((each) => root(larger(each, ratio(0))), figures),
      // A quotient that may be no number, where it is thrown away.
      step((left, right, instead) => choose(isLess(ratio(0.125), right), over(left, right), instead), ...both, figures),
      step(choose, flags, ...both),
      step(choose, flagTable, ...both),
      step(choose, figures, ...both),
      flags,
    ),
    flag: fc.oneof(
      size,
      fc.oneof(flagTable, stepsOf(fc.constantFrom(0, 1)), earlierFlag, nowFlag),
      step(isLess, ...both),
      step(isAtMost, ...both),
      step(not, flags),
      step(product, flags, flags),
      step(smaller, flags, flags),
      step(larger, flags, flags),
      step(choose, flags, flags, flags),
    ),
  }
})

/** What lines open with is made of constants and inputs. */
const opening: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 2, arbitrary: value.map(ratio) },
  fc.constantFrom('x', 'z').map((name) => input(name, 'ratio')),
  fc.tuple(value, value).map(([left, right]) => minus(product(input('x', 'ratio'), ratio(left)), ratio(right))),
)
const openingFlag: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1).map(ratio) },
  value.map((each) => isLess(input('x', 'ratio'), ratio(each))),
)

/** The months in which a line that holds its value is worked out: some, one, or none at all. */
const changesIn = fc.oneof(
  byMonth(fc.constantFrom(0, 1)),
  fc
    .uniqueArray(fc.nat(MOST_MONTHS - 1), { maxLength: 3 })
    .map((some) => Array.from({ length: MOST_MONTHS }, (_, month) => (some.includes(month) ? 1 : 0))),
)

/** What a line is, and over what: a quotient may be a number only in the months in which the line is worked out. */
const anyLine = fc
  .tuple(
    fc.oneof(
      fc.record({ isFlag: fc.constant(false), is: figure, opens: opening, isOnlyThen: fc.boolean() }),
      fc.record({ isFlag: fc.constant(true), is: flag, opens: openingFlag, isOnlyThen: fc.constant(false) }),
    ),
    fc.option(changesIn, { nil: undefined, freq: 2 }),
  )
  .map(([{ is, isOnlyThen, ...rest }, when]) => ({
    ...rest,
    changesIn: when,
    is: (place: Place): Expression => {
      const flags = when && isOnlyThen && table('t', 'ratio', Float64Array.from(when.slice(0, place.months)))
      return flags ? over(is(place), flags) : is(place)
    },
  }))

function calendarOf(months: number, firstMonth: number): ModelCalendar {
  const years = Int32Array.from({ length: months }, (_, month) => FIRST_YEAR + Math.floor((firstMonth + month) / 12))
  return { months, years, yearStarts: Uint8Array.from(years, (year, month) => (year === years[month - 1] ? 0 : 1)) }
}

/** A model of any lines, over a few months or many, from any month of a financial year. */
export const anyModel: fc.Arbitrary<Model> = fc
  .record({
    months: fc.constantFrom(MOST_MONTHS, 8, 2, 1),
    firstMonth: fc.nat(11),
    lines: fc.array(anyLine, { minLength: 1, maxLength: 7 }),
  })
  .map(({ months, firstMonth, lines: made }) => {
    const flags = made.flatMap(({ isFlag }, number) => (isFlag ? [number] : []))
    const lines = made.map(({ is, opens, changesIn: when }, line): Line => ({
      name: String(line),
      unit: 'ratio',
      says: `line ${line}`,
      is: is({ months, line, lines: made.length, flags }),
      opens,
      ...(when && { changesIn: Uint8Array.from(when.slice(0, months)) }),
    }))
    // Given backwards, so that sorting has something to do.
    const model = makeModel(lines.toReversed(), calendarOf(months, firstMonth))
    assert.ok(model.ok, JSON.stringify(model))
    return model.value
  })

const MOST_TRIALS = 5
const KEYS = ['x', 'y', 'z', ...YEARS.flatMap((year) => [`cpi@${year}`, `pay@${year}`])]

/** What is drawn for any of these models, in 1 to 5 trials: two are worked out at a time, so one may be left over. */
export const anyFutures = fc
  .tuple(
    fc.integer({ min: 1, max: MOST_TRIALS }),
    fc.tuple(...KEYS.map(() => fc.array(value, { minLength: MOST_TRIALS, maxLength: MOST_TRIALS }))),
  )
  .map(([trials, drawn]) => ({
    trials,
    values: new Map(drawn.map((each, at) => [KEYS[at]!, Float64Array.from(each.slice(0, trials))])),
  }))
