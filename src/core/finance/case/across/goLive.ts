import { medianOf } from '../../../chance/quantityField.ts'
import type { Problem } from '../../../shared/problem.ts'
import { typedAt, type Given } from './given.ts'

/** A transfer that comes, in the middle case, and comes within the run: else there would be no venture to look at. */
export function goLiveProblems(given: Given): Problem[] {
  const { goLive } = given.case
  if (!goLive) return []
  if (goLive.monthsLate || goLive.challenge)
    return [...lateProblems(given, goLive), ...challengeProblems(given, goLive)]
  return [
    {
      where: { field: 'goLive' },
      message: 'Nothing here says that the service may leave late.',
      wanted: 'goLive/monthsLate, goLive/challenge, or leave this out',
    },
  ]
}

type GoLive = NonNullable<Given['case']['goLive']>

function lateProblems(given: Given, { monthsLate }: GoLive): Problem[] {
  const { months } = given.case
  if (!monthsLate || medianOf(monthsLate) < months) return []
  return [
    {
      where: { field: monthsLate.path },
      message: 'In the middle case the service would leave after the run ends.',
      got: typedAt(given, monthsLate.path),
      wanted: `less than ${months}, the months looked ahead`,
    },
  ]
}

/** More than this and the middle case is one in which nothing leaves. */
const MOST_LIKELY_STOPPED = 0.5

function challengeProblems(given: Given, { challenge }: GoLive): Problem[] {
  if (!challenge || medianOf(challenge.chance) * medianOf(challenge.stops) <= MOST_LIKELY_STOPPED) return []
  const { chance, stops } = challenge
  return [
    {
      where: { field: chance.path },
      message: 'More likely than not the transfer would never come, so there would be no venture to look at.',
      got: `a chance of ${typedAt(given, chance.path)}, of which ${typedAt(given, stops.path)} ends it`,
      wanted: 'chances that come to at most 50% between them',
    },
  ]
}
