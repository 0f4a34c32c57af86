import { frequency } from '../../core/chance/frequency.ts'
import type { Probability } from '../../core/chance/statistics.ts'
import { sayRoundPounds } from '../../core/shared/money.ts'
import { bodyOf, type StoryRun } from './story.ts'

/** What is left of some months: `£658,000 over`, `£621,000 short`. */
export const sayResult = (pounds: number): string =>
  pounds < 0 ? `${sayRoundPounds(-pounds)} short` : `${sayRoundPounds(pounds)} over`

/** How often the body has run out of money by the end of so many months: `55 of 100 futures, give or take 1`. */
export function failedBy(run: StoryRun, months: number): string {
  const { failed } = bodyOf(run)
  if (!failed.applies) return 'cannot run out of money'
  if (months === run.case.months) return ofFutures(failed)
  return ofFutures(failed.byMonth[months - 1]!)
}

/** `73 of 100 futures, give or take 1`. */
function ofFutures({ p, se, limit95 }: Probability): string {
  const [count, ...error] = frequency(p, se, limit95).split(', ')
  return [`${count} futures`, ...error].join(', ')
}

/** The outcome of most stories: `it runs out of money in 55 of 100 futures, give or take 2`. */
export const sayFailure = (run: StoryRun): string => `it runs out of money in ${failedBy(run, run.case.months)}`
