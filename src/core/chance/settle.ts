/** So few values are sorted faster than they are partitioned. */
const FEW = 128
/** After so many partitions the pivots were bad ones, and sorting is safer. */
const MOST_ROUNDS = 40

/**
 * Move values about until each of the `positions` holds what it would hold were all of `values` sorted.
 *
 * Quickselect for several positions at once: partition in three about a middle value, and go on only with the parts
 * that hold a position. Equal values cost one round, however many there are; −0 comes before 0.
 *
 * Shapes: positions rise and lie within `values`.
 * Source: Hoare (1961), Algorithm 65: Find, Communications of the ACM 4(7), 321-322; the partition in three is
 * Dijkstra's (1976), A discipline of programming, chapter 14.
 */
export function settle(values: Float64Array, positions: readonly number[]): void {
  settlePart(values, positions, MOST_ROUNDS)
}

function settlePart(values: Float64Array, positions: readonly number[], rounds: number): void {
  if (positions.length === 0) return
  if (values.length <= FEW || rounds === 0) {
    values.sort()
    return
  }
  const { less, more } = partition(values, middleOfThree(values))
  const above = positions.filter((position) => position >= more).map((position) => position - more)
  settlePart(
    values.subarray(0, less),
    positions.filter((position) => position < less),
    rounds - 1,
  )
  settlePart(values.subarray(more), above, rounds - 1)
}

function middleOfThree(values: Float64Array): number {
  const first = values[0]!
  const middle = values[values.length >> 1]!
  const last = values[values.length - 1]!
  return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last))
}

/** Below the pivot up to `less`, equal to it up to `more`, above it from there. */
function partition(values: Float64Array, pivot: number): { readonly less: number; readonly more: number } {
  let less = 0
  let more = values.length
  let at = 0
  while (at < more) {
    const value = values[at]!
    if (value < pivot) {
      values[at++] = values[less]!
      values[less++] = value
    } else if (value > pivot) {
      values[at] = values[--more]!
      values[more] = value
    } else at++
  }
  if (pivot === 0) orderZeros(values.subarray(less, more))
  return { less, more }
}

/** −0 equals 0, and sorting puts it first. */
function orderZeros(zeros: Float64Array): void {
  let negative = 0
  for (const zero of zeros) if (Object.is(zero, -0)) negative++
  zeros.fill(-0, 0, negative).fill(0, negative)
}
