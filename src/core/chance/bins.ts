/** Bins evenly spaced over the range that a sample shows; what lies beyond goes into the first or the last. */
export const BINS = 2048
const LAST_BIN = BINS - 1

/** At most so many values tell where the others are. */
const SAMPLE = 64

/** This part of the sample at either end may be outliers; bins go on beyond the rest by this part of its range. */
const TAIL = 1 / 16
const MARGIN = 1 / 2

/**
 * The bin of a value that is so many steps above the lowest: within the bins, and rising with the value whatever the
 * sample was. 0 for what is not a number, as from an infinite range, which leaves all values in the first bin.
 */
export const binAt = (steps: number): number => (steps > 0 ? (steps < LAST_BIN ? steps | 0 : LAST_BIN) : 0)

/** Where the bins begin, and how many there are to a unit: outliers of the sample do not stretch them. */
export function binsFor(values: Float32Array): { readonly low: number; readonly scale: number } {
  const step = Math.ceil(values.length / SAMPLE) | 1
  const size = Math.ceil(values.length / step)
  const sample = new Float32Array(size)
  for (let at = 0; at < size; at++) sample[at] = values[at * step]!
  sample.sort()
  const tail = Math.floor(size * TAIL)
  const first = sample[tail]!
  const last = sample[size - 1 - tail]!
  const margin = MARGIN * (last - first)
  const low = margin > 0 ? first - margin : sample[0]!
  const high = margin > 0 ? last + margin : sample[size - 1]!
  return { low, scale: LAST_BIN / (high - low) }
}
