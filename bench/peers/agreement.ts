import { DUMPED_TRIALS, type Dump } from '../m1/dump.ts'
import { TRUTH } from '../m1/truth.ts'
import type { Recorded } from '../../src/core/graph/interpret.ts'
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

/** Both hold, or it does not agree. */
export const bothAgree = (first: Agreement, second: Agreement): Agreement => ({
  agrees: first.agrees && second.agrees,
  says: `${first.says}; ${second.says}`,
})

/** How far recorded lines are from the dump: pounds at most, and months that differ. */
export function differences(recorded: Recorded, dump: Dump): { readonly pounds: number; readonly months: number } {
  const last = dump.cash.length - 1
  const apart = (line: string, month: number, theirs: readonly number[]): number[] =>
    theirs.map((value, trial) => Math.abs(recorded.get(line)![month * DUMPED_TRIALS + trial]! - value))
  const { outputs, cash, reserves } = dump
  const pounds = [
    ...cash.flatMap((theirs, month) => apart('cash', month, theirs)),
    ...reserves.flatMap((theirs, year) => apart('reserves', 12 * year + 11, theirs)),
    ...(['lowest-cash', 'npv'] as const).flatMap((line) => apart(line, last, outputs[line])),
  ]
  const months = (['lowest-month', 'breach-month'] as const).flatMap((line) => apart(line, last, outputs[line]))
  return { pounds: Math.max(...pounds), months: months.filter((by) => by !== 0).length }
}
