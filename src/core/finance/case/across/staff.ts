import { medianOf } from '../../../chance/quantityField.ts'
import { minimumWageTopAdult } from '../../../law/employment/minimumWageValues.ts'
import { valueOn } from '../../../law/dated.ts'
import { sayRoundPounds } from '../../../shared/money.ts'
import { lastDayOf } from '../../../shared/month.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { StaffGroup } from '../index.ts'
import { lowestOf, typedAt, type Given } from './given.ts'

/** Weeks in a year as the minimum wage is reckoned: 365 / 7. */
const WEEKS_IN_YEAR = 365 / 7
/** Below this part of the adult minimum wage not even an apprentice is paid: pay for a month, or part-time pay. */
const LEAST_OF_MINIMUM_WAGE = 0.4

/** What a group of posts must say: people in it, pay that is for a year, and somebody who works with the public. */
export function staffProblems(given: Given): Problem[] {
  const { staff } = given.case
  const problems = staff.flatMap((group) => peopleProblems(given, group) ?? payProblems(given, group))
  if (staff.some((group) => group.role === 'direct' && !group.onlyIfLeaving)) return problems
  return [
    ...problems,
    {
      where: { field: 'staff' },
      message: 'Nobody works directly with the public, so there is no service level to follow.',
      wanted: 'at least one group whose role is direct and that is there today',
    },
  ]
}

function peopleProblems(given: Given, { fte, headcount }: StaffGroup): Problem[] | undefined {
  for (const { path } of [headcount, fte].filter((quantity) => lowestOf(quantity) === 0)) {
    return [
      {
        where: { field: path },
        message: 'A group of posts needs people in it.',
        got: typedAt(given, path),
        wanted: 'more than 0, or leave the group out',
      },
    ]
  }
  if (medianOf(fte) <= medianOf(headcount)) return undefined
  return [
    {
      where: { field: fte.path },
      message: 'There are more full-time equivalents than people.',
      got: `${typedAt(given, fte.path)} full-time equivalents, ${typedAt(given, headcount.path)} people`,
      wanted: 'at most one full-time equivalent for each person',
    },
  ]
}

function payProblems(given: Given, { pay, hours }: StaffGroup): Problem[] {
  const set = given.case.law?.[minimumWageTopAdult.id]
  const wage = set ?? valueOn(minimumWageTopAdult, lastDayOf(given.case.start))?.value
  // A start before the law is known is told by the law itself.
  const yearAtMinimumPounds = wage === undefined ? 0 : wage * hours * WEEKS_IN_YEAR
  if (medianOf(pay) >= LEAST_OF_MINIMUM_WAGE * yearAtMinimumPounds) return []
  return [
    {
      where: { field: pay.path },
      message: 'This is far below the minimum wage for a full-time year: is it pay for a month, or for part of a week?',
      got: typedAt(given, pay.path),
      wanted: `full-time pay for a year; the minimum is about ${sayRoundPounds(yearAtMinimumPounds)}`,
    },
  ]
}
