import { binAt, binsFor, BINS } from './bins.ts'

/** A bin with at most so many values is put in order by insertion. */
const FEW = 24

/**
 * The rank of each value, from 1 for the smallest; equal values share the mean of their ranks.
 *
 * Method: trials are put into bins that rise with the value, then in order within each, a few at a time.
 * Shapes: `values` and the answer are [trials], in trial order.
 */
export function midRanks(values: Float64Array): Float64Array {
  const { order, starts } = byBin(values)
  for (let bin = 0; bin < BINS; bin++) putInOrder(order, starts[bin]!, starts[bin + 1]!, values)

  const ranks = new Float64Array(values.length)
  let from = 0
  while (from < order.length) {
    const value = values[order[from]!]!
    let to = from + 1
    while (to < order.length && values[order[to]!] === value) to++
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

/** Trials by bin, and where each bin starts. Rounding to f32 never swaps two values. */
function byBin(values: Float64Array): { readonly order: Uint32Array; readonly starts: Uint32Array } {
  const rounded = new Float32Array(values)
  const { low, scale } = binsFor(rounded)
  const binOf = new Uint16Array(values.length)
  const starts = new Uint32Array(BINS + 1)
  for (let trial = 0; trial < rounded.length; trial++) {
    const bin = binAt((rounded[trial]! - low) * scale)
    binOf[trial] = bin
    starts[bin + 1]!++
  }
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1]! += starts[bin]!

  const next = starts.slice()
  const order = new Uint32Array(values.length)
  for (let trial = 0; trial < binOf.length; trial++) order[next[binOf[trial]!]!++] = trial
  return { order, starts }
}

/** Put the trials of one bin in order, those between two places. */
function putInOrder(trials: Uint32Array, from: number, end: number, values: Float64Array): void {
  if (end - from > FEW) {
    const crowd = trials.subarray(from, end)
    if (!areInOrder(crowd, values)) crowd.sort((a, b) => values[a]! - values[b]!)
    return
  }
  for (let at = from + 1; at < end; at++) {
    const trial = trials[at]!
    const value = values[trial]!
    let to = at
    for (; to > from && values[trials[to - 1]!]! > value; to--) trials[to] = trials[to - 1]!
    trials[to] = trial
  }
}

/** Bins are large where values are equal, as of flags, and then there is nothing to do. */
function areInOrder(trials: Uint32Array, values: Float64Array): boolean {
  for (let at = 1; at < trials.length; at++) if (values[trials[at - 1]!]! > values[trials[at]!]!) return false
  return true
}
