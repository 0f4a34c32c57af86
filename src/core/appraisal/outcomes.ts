import { BLOCK_TRIALS, makeInterpreter, type Interpreter, type Recorded } from '../graph/interpret.ts'
import { buildModel, type Built } from '../finance/build.ts'
import type { Twist } from '../finance/about.ts'
import type { Case } from '../finance/case/index.ts'
import { drawFutures, makeSampler, type Sampler } from '../finance/futures.ts'
import { LOSERS } from '../finance/lines/balance.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import type { Option, OptionId } from '../finance/option.ts'
import { assert } from '../shared/assert.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'

/** Whole years at which a saving is reported, where the horizon reaches. */
const REPORTED_YEARS = [3, 5, 10]
const JUDGED_YEARS_MOST = 5

/** Money saved is judged at five years, or the longest whole year the run reaches. */
export const judgedYears = (months: number): number => Math.min(JUDGED_YEARS_MOST, Math.floor(months / MONTHS_IN_YEAR))

/** The years at which savings are reported: 3, 5 and 10 where reached, and the judged year always. */
export function reportedYears(months: number): number[] {
  const reached = REPORTED_YEARS.filter((years) => years * MONTHS_IN_YEAR <= months)
  return [...new Set([...reached, judgedYears(months)])].sort((a, b) => a - b)
}

/** Some trials to be worked out: any machine may do it, twice does no harm. */
export interface BlockRequest {
  readonly case: Case
  readonly twist: Twist
  readonly seed: number
  readonly first: number
  readonly trials: number
  /** Whether the series behind the fans are wanted, or only what became of each trial. */
  readonly fans: boolean
}

/**
 * What a block leaves. `ends` holds one figure a trial, by name, [trials]; `series` one a month and trial, by name,
 * [months × trials] with months first, kept as f32 because a fan needs no more.
 */
export interface BlockResult {
  readonly first: number
  readonly trials: number
  readonly ends: ReadonlyMap<string, Float64Array>
  readonly series: ReadonlyMap<string, Float32Array>
}

/** Works blocks out, in this process or on others, and gives the results in the order asked. */
export type RunBlocks = (requests: readonly BlockRequest[]) => Promise<readonly BlockResult[]>

/** Lines drawn as fans. */
export const FANNED = ['service-level', 'in-post', 'parent-cost'] as const
export const VENTURE_FANNED = ['bank', 'reserves', 'surplus', 'failed'] as const

/** A built case and its sampler, ready for any block. */
export interface Ready {
  readonly built: Built
  readonly sampler: Sampler
  /** The interpreter for so many trials at once; the one for whole blocks is kept. */
  readonly interpreter: (trials: number) => Interpreter
}

export function makeReady(theCase: Case, twist: Twist): Ready {
  const built = buildModel(theCase, twist)
  assert(built.ok, 'a case is checked before its blocks are run')
  return {
    built: built.value,
    sampler: makeSampler(built.value.draws),
    interpreter: keepWhole((trials) => makeInterpreter(built.value.model, trials)),
  }
}

/** Whole blocks are worked out again and again, so what they work with is made once. */
function keepWhole(make: (trials: number) => Interpreter): (trials: number) => Interpreter {
  let whole: Interpreter | undefined
  return (trials) => (trials === BLOCK_TRIALS ? (whole ??= make(trials)) : make(trials))
}

/** One block: a pure function of the ready case and the request. */
export function runBlock({ built, sampler, interpreter }: Ready, request: BlockRequest): BlockResult {
  const { months } = built.calendar
  const ends = new Map<string, Float64Array>()
  const series = new Map<string, Float32Array>()
  const wanted = endsOf(built)
  const fanned = request.fans
    ? built.options.flatMap((option) => fannedOf(option).map((thing) => `${option.id}/${thing}`))
    : []
  const record = [...new Set([...wanted.flatMap((end) => end.reads), ...fanned])]
  for (let done = 0; done < request.trials; done += BLOCK_TRIALS) {
    const trials = Math.min(BLOCK_TRIALS, request.trials - done)
    const recorded = interpreter(trials)(drawFutures(sampler, request.seed, request.first + done, trials), record)
    for (const end of wanted) placeEnd(ends, end, recorded, { done, trials, months, all: request.trials })
    for (const name of fanned) placeSeries(series, name, recorded, { done, trials, months, all: request.trials })
  }
  return { first: request.first, trials: request.trials, ends, series }
}

/** What is drawn as a fan for an option: a supplier's books are not ours to draw. */
export const fannedOf = (option: Option): readonly string[] =>
  option.books ? [...FANNED, ...VENTURE_FANNED] : [...FANNED]

/** One figure a trial, from the months of the lines it reads. */
interface End {
  readonly name: string
  readonly reads: readonly string[]
  readonly at: (value: (line: string, month: number) => number, months: number) => number
}

function endsOf(built: Built): readonly End[] {
  const { months } = built.calendar
  return built.options.flatMap((option) => [
    ...sharedEnds(option.id, months),
    ...(option.inHouse
      ? [atMonth(option.id, 'overspent-so-far', judgedYears(months) * MONTHS_IN_YEAR - 1)]
      : outsideEnds(option.id)),
    ...(option.books ? ventureEnds(option.id) : []),
    ...(option.id === 'baseline'
      ? [atMonth(option.id, 'target-so-far', judgedYears(months) * MONTHS_IN_YEAR - 1)]
      : []),
  ])
}

const last = (id: OptionId, thing: string): End => ({
  name: `${id}/${thing}`,
  reads: [`${id}/${thing}`],
  at: (value, months) => value(`${id}/${thing}`, months - 1),
})

const atMonth = (id: OptionId, thing: string, month: number): End => ({
  name: `${id}/${thing}`,
  reads: [`${id}/${thing}`],
  at: (value) => value(`${id}/${thing}`, month),
})

/** The name of an option's saving at so many years; carrying on's own cost takes its place. */
export const savingAt = (id: OptionId, years: number): string => `${id}/value@${years}`

function sharedEnds(id: OptionId, months: number): End[] {
  const line = id === 'baseline' ? 'baseline/cost-so-far' : `${id}/saving-so-far`
  return [
    last(id, 'kept-so-far'),
    last(id, 'no-worse-so-far'),
    last(id, 'lowest-year'),
    ...reportedYears(months).map((years): End => ({
      name: savingAt(id, years),
      reads: [line],
      at: (value) => value(line, years * MONTHS_IN_YEAR - 1),
    })),
  ]
}

const outsideEnds = (id: OptionId): End[] => [
  last(id, 'replaced'),
  last(id, 'stopped'),
  failedMonth(id),
  failedHolding(id),
]

/** The first month at whose end it has failed, or −1. */
const failedMonth = (id: OptionId): End => ({
  name: `${id}/failed-month`,
  reads: [`${id}/failed`],
  at(value, months) {
    for (let month = 0; month < months; month++) if (value(`${id}/failed`, month) === 1) return month
    return -1
  },
})

/** Whether it failed while it still held the authority's contract: 1 when it did. */
function failedHolding(id: OptionId): End {
  const { at: failedIn } = failedMonth(id)
  return {
    name: `${id}/failed-holding`,
    reads: [`${id}/failed`, `${id}/${MAIN}/held`],
    at(value, months) {
      const month = failedIn(value, months)
      return month < 0 ? 0 : value(`${id}/${MAIN}/held`, month)
    },
  }
}

function ventureEnds(id: OptionId): End[] {
  const { at: failedIn } = failedMonth(id)
  const lost = LOSERS.map((who): End => ({
    name: `${id}/loss/${who}`,
    reads: [`${id}/failed`, `${id}/loss/${who}`],
    at(value, months) {
      const month = failedIn(value, months)
      return month < 0 ? 0 : value(`${id}/loss/${who}`, month)
    },
  }))
  return [last(id, 'lowest-cover'), last(id, 'lowest-bank'), last(id, 'surplus-so-far'), ...lost]
}

interface Placing {
  readonly done: number
  readonly trials: number
  readonly months: number
  readonly all: number
}

function placeEnd(
  into: Map<string, Float64Array>,
  end: End,
  recorded: Recorded,
  { done, trials, months, all }: Placing,
): void {
  const whole = into.get(end.name) ?? new Float64Array(all)
  into.set(end.name, whole)
  for (let trial = 0; trial < trials; trial++)
    whole[done + trial] = end.at((line, month) => recorded.get(line)![month * trials + trial]!, months)
}

function placeSeries(
  into: Map<string, Float32Array>,
  name: string,
  recorded: Recorded,
  { done, trials, months, all }: Placing,
): void {
  const whole = into.get(name) ?? new Float32Array(months * all)
  into.set(name, whole)
  const part = recorded.get(name)!
  for (let month = 0; month < months; month++)
    whole.set(part.subarray(month * trials, (month + 1) * trials), month * all + done)
}
