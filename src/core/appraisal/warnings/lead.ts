import { quantiles } from '../../chance/statistics.ts'
import type { Warning } from './result.ts'

/**
 * How a sign goes with failures.
 *
 * Shapes: [trials] months that passed without the sign, and without a failure; `months` where it never came.
 */
export function leadOf(
  without: Float64Array,
  trading: Float64Array,
  months: number,
): Pick<Warning, 'beforeFailures' | 'monthsBefore' | 'thenFails'> {
  let [failures, warned] = [0, 0]
  const before: number[] = []
  for (const [trial, passed] of without.entries()) {
    const isFailure = trading[trial]! < months
    if (isFailure) failures++
    if (passed < months) warned++
    // What has not come by a failure never does, so where both came the sign came no later.
    if (isFailure && passed < months) before.push(trading[trial]! - passed)
  }
  return {
    beforeFailures: failures === 0 ? null : before.length / failures,
    monthsBefore: before.length === 0 ? null : quantiles(Float64Array.from(before), [0.5])[0]!,
    thenFails: warned === 0 ? null : before.length / warned,
  }
}
