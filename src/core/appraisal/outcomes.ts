import { BLOCK_TRIALS, makeInterpreter, type Interpreter, type Recorded } from '../graph/interpret.ts'
import { buildModel, type Built } from '../finance/build.ts'
import type { Twist } from '../finance/about.ts'
import type { Case } from '../finance/case/index.ts'
import { drawFutures, makeSampler, type Sampler } from '../finance/futures.ts'
import type { Option } from '../finance/option.ts'
import { assert } from '../shared/assert.ts'
import { addFailedMonths, endsOf, type End } from './ends.ts'

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
const FANNED = ['service-level', 'in-post', 'parent-cost'] as const
const VENTURE_FANNED = ['bank', 'reserves', 'surplus', 'failed'] as const

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
  const record = [...new Set([...wanted.map((end) => end.line), ...fanned])]
  for (let done = 0; done < request.trials; done += BLOCK_TRIALS) {
    const trials = Math.min(BLOCK_TRIALS, request.trials - done)
    const recorded = interpreter(trials)(drawFutures(sampler, request.seed, request.first + done, trials), record)
    for (const end of wanted) placeEnd(ends, end, recorded, { done, trials, months, all: request.trials })
    for (const name of fanned) placeSeries(series, name, recorded, { done, trials, months, all: request.trials })
  }
  addFailedMonths(ends, built)
  return { first: request.first, trials: request.trials, ends, series }
}

/** What is drawn as a fan for an option: a supplier's books are not ours to draw. */
const fannedOf = (option: Option): readonly string[] => (option.books ? [...FANNED, ...VENTURE_FANNED] : [...FANNED])

interface Placing {
  readonly done: number
  readonly trials: number
  readonly months: number
  readonly all: number
}

function placeEnd(
  into: Map<string, Float64Array>,
  { name, line, month }: End,
  recorded: Recorded,
  { done, trials, all }: Placing,
): void {
  const whole = into.get(name) ?? new Float64Array(all)
  into.set(name, whole)
  whole.set(recorded.get(line)!.subarray(month * trials, (month + 1) * trials), done)
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
