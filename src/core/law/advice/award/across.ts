import { sayDay } from '../../../shared/day.ts'
import { sayShare } from '../../../shared/money.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { LawOn } from '../../lawOn.ts'
import { awardDayOf } from './facts.ts'
import type { AwardAnswers } from './questions.ts'

/** Shares that are typed as percentages may miss 100% by a rounding. */
const ROUNDING = 1e-9

/** Answers that do not fit together, each at the question where it went too far. */
export function across(answers: AwardAnswers, on: LawOn): readonly Problem[] {
  const votes = (answers['staff-votes'] ?? 0) + answers['public-votes']
  const award = awardDayOf(answers, on)
  const earlier = answers['earlier-day']
  return [
    ...(votes > 1 + ROUNDING
      ? [
          {
            where: { field: answers['public-votes'] > 0 ? 'public-votes' : 'staff-votes' },
            message: `The votes of employees and of public bodies come to ${sayShare(votes, 1)}.`,
            wanted: 'shares that come to 100% or less',
          },
        ]
      : []),
    ...(award < on.day
      ? [
          {
            where: { field: 'award-day' },
            message: `The award is before ${sayDay(on.day)}, the day whose law is asked for.`,
            got: award,
            wanted: 'a day on or after it: a purchase begins before it ends',
          },
        ]
      : []),
    ...(earlier !== null && earlier > award
      ? [
          {
            where: { field: 'earlier-day' },
            message: `The earlier contract is after the award on ${sayDay(award)}.`,
            got: earlier,
            wanted: 'a day on or before the award',
          },
        ]
      : []),
  ]
}
