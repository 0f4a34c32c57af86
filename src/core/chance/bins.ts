/** Bins evenly spaced over the range that a sample shows; what lies beyond goes into the first or the last. */
export const BINS = 2048
const LAST_BIN = BINS - 1

/** At most so many values tell where the others are. */
const SAMPLE = 64

/** So many times the distance between the quartiles of the sample, beyond them, is far enough out. */
const FENCE = 2

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
  const first = sample[size >> 2]!
  const third = sample[(3 * size) >> 2]!
  const far = FENCE * (third - first)
  const low = far > 0 ? first - far : sample[0]!
  const high = far > 0 ? third + far : sample[size - 1]!
  return { low, scale: LAST_BIN / (high - low) }
}
