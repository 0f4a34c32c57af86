import { sayFutures } from '../chance/frequency.ts'
import { sayRoundPounds, sayShare } from '../shared/money.ts'
import { sayYears } from '../shared/month.ts'
import type { Appraisal, LessSpent } from './result.ts'

/** What is said wherever less is provided: that is why less is spent, and it is not called a saving. */
export const LESS_SPENT = 'Less is spent, because less is provided'

/** How often less is spent where less is provided, and how much. */
export function sayLessSpent(
  { chance, spread: { mean } }: LessSpent,
  { judgedYears, carryingOn }: Pick<Appraisal, 'judgedYears' | 'carryingOn'>,
): string {
  const often = sayFutures(chance, `less is spent over ${sayYears(judgedYears)}, because less is provided`)
  const part = `${sayShare(Math.abs(mean) / carryingOn.mean, 1)} of what carrying on costs`
  const pounds = sayRoundPounds(Math.abs(mean))
  return `${often} On average ${pounds} ${mean >= 0 ? 'less' : 'more'} is spent than by carrying on: ${part}.`
}
