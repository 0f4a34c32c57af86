import { exponential, naturalLog } from './maths.ts'

/** The monthly chance that makes a yearly one: 1 − (1 − yearly)^(1/12). */
export function monthlyChance(yearly: number): number {
  return yearly <= 0 ? 0 : 1 - exponential(naturalLog(1 - yearly) / 12)
}
