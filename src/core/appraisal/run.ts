import type { Twist } from '../finance/about.ts'
import type { Case } from '../finance/case/index.ts'
import { makeReady, runBlock, type BlockRequest, type BlockResult, type Ready, type RunBlocks } from './outcomes.ts'

/** Trials handed out at once: a fair part of a second's work, small enough to show progress by. */
const REQUEST_TRIALS = 1024

export const trialsIn = (requests: readonly BlockRequest[]): number =>
  requests.reduce((sum, { trials }) => sum + trials, 0)

/** All trials of one run, in trial order whatever order they came in. */
export interface Outcomes {
  readonly trials: number
  readonly ends: ReadonlyMap<string, Float64Array>
  readonly series: ReadonlyMap<string, Float32Array>
}

/** The requests that together make up a run. */
export function requestsFor(theCase: Case, twist: Twist, seed: number, trials: number, fans: boolean): BlockRequest[] {
  const requests: BlockRequest[] = []
  for (let first = 0; first < trials; first += REQUEST_TRIALS)
    requests.push({ case: theCase, twist, seed, first, trials: Math.min(REQUEST_TRIALS, trials - first), fans })
  return requests
}

/** Place every block where its trials belong. Nothing is added up across blocks. */
export function merge(results: readonly BlockResult[], trials: number, months: number): Outcomes {
  const ends = new Map<string, Float64Array>()
  const series = new Map<string, Float32Array>()
  for (const result of results) {
    for (const [name, values] of result.ends) {
      const whole = ends.get(name) ?? new Float64Array(trials)
      ends.set(name, whole)
      whole.set(values, result.first)
    }
    for (const [name, values] of result.series) {
      const whole = series.get(name) ?? new Float32Array(months * trials)
      series.set(name, whole)
      for (let month = 0; month < months; month++)
        whole.set(values.subarray(month * result.trials, (month + 1) * result.trials), month * trials + result.first)
    }
  }
  return { trials, ends, series }
}

/** Blocks worked out here, one after another; each twist of a case is built once. */
export const runHere: RunBlocks = async (requests) => {
  const ready = makeReadyOnce()
  return requests.map((request) => runBlock(ready(request), request))
}

/** Keeps the last case built: blocks come run by run, so each run builds once and an earlier run's is let go. */
export function makeReadyOnce(): (request: BlockRequest) => Ready {
  let kept: { readonly case: Case; readonly twist: string; readonly ready: Ready } | undefined
  return ({ case: theCase, twist: asked }) => {
    const twist = JSON.stringify(asked)
    if (kept?.case !== theCase || kept.twist !== twist)
      kept = { case: theCase, twist, ready: makeReady(theCase, asked) }
    return kept.ready
  }
}
