import { whatIfsOf, type Twist } from '../finance/about.ts'
import { buildModel, type Built } from '../finance/build.ts'
import type { Case } from '../finance/case/index.ts'
import { makeSampler, type Sampler } from '../finance/futures.ts'
import type { Option } from '../finance/option.ts'
import { planOf } from '../finance/plan.ts'
import type { Sampling } from '../chance/sampling.ts'
import { compile, type Compiled } from '../graph/compile/compile.ts'
import type { Futures } from '../graph/interpret.ts'
import { assert } from '../shared/assert.ts'
import { endsOf, type End } from './ends.ts'

/** A built case and its sampler. */
export interface Ready {
  readonly built: Built
  readonly sampler: Sampler
  /** The slots with a Sobol dimension, in the order of their dimensions; none where sampling is plain. */
  readonly plan: readonly string[]
}

/** Build a checked case, with a what-if laid over it where there is one. */
export function makeReady(theCase: Case, twist: Twist = {}, sampling: Sampling = 'sobol'): Ready {
  const built = buildModel(theCase, twist)
  assert(built.ok, 'a case is checked before its blocks are run')
  const plan = sampling === 'sobol' ? planOf(theCase, built.value.draws) : []
  return { built: built.value, sampler: makeSampler(built.value.draws, plan, theCase.correlations), plan }
}

/** A case ready for every run of an appraisal: one model with its what-ifs open, compiled once. */
export interface Workable extends Ready {
  readonly compiled: Compiled
  /** What each of `compiled.wanted.ends` is, in the same order. */
  readonly ends: readonly End[]
  /** The what-ifs that change nothing. */
  readonly neutral: Readonly<Record<string, number>>
}

/** Lines drawn as fans; a supplier's books are not ours to draw. */
const FANNED = ['service-level', 'in-post', 'parent-cost'] as const
const VENTURE_FANNED = ['bank', 'reserves', 'surplus'] as const

const fannedOf = ({ id, books }: Option): string[] =>
  [...FANNED, ...(books ? VENTURE_FANNED : [])].map((thing) => `${id}/${thing}`)

export function makeWorkable(theCase: Case, sampling: Sampling): Workable {
  const ready = makeReady(theCase, { whatIfs: true }, sampling)
  const { built } = ready
  const ends = endsOf(built)
  const compiled = compile(built.model, {
    singles: built.options.flatMap(fannedOf),
    doubles: [],
    ends: ends.map(({ line, month }) => ({ line, month })),
  })
  return { ...ready, compiled, ends, neutral: Object.fromEntries(whatIfsOf(theCase)) }
}

/** Futures with the what-ifs that nothing draws: neutral, or as asked. A model without what-ifs does not read them. */
export function withWhatIfs(
  { built }: Ready,
  { trials, values }: Futures,
  asked: Readonly<Record<string, Float64Array>> = {},
): Futures {
  const all = new Map(values)
  for (const [key, value] of whatIfsOf(built.case)) all.set(key, asked[key] ?? new Float64Array(trials).fill(value))
  return { trials, values: all }
}
