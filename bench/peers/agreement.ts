import { TRUTH } from '../m1/truth.ts'
import { isWithinThreeErrors } from './accuracy.ts'
import type { Agreement } from './contestant.ts'

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`

/** A share of trials that ran out of cash, held to the truth of M1. */
export function agreementOnShare(insolvent: number, trials: number): Agreement {
  const agrees = isWithinThreeErrors(insolvent, TRUTH.insolvent, trials)
  return {
    agrees,
    says:
      `P(insolvent) is ${percent(insolvent)} of ${trials} trials, ${agrees ? 'within' : 'not within'} three standard ` +
      `errors of ${percent(TRUTH.insolvent)}`,
  }
}

/** How far an engine is from the 64 dumped trials: pounds at most, and months that differ. */
export function agreementOnDump({ pounds, months }: { pounds: number; months: number }): Agreement {
  return {
    agrees: pounds < 1e-4 && months === 0,
    says: `the 64 dumped trials: £${pounds.toExponential(1)} away at most, ${months} months that differ`,
  }
}
