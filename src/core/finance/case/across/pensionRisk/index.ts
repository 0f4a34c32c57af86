import type { Problem } from '../../../../shared/problem.ts'
import { typedAt, type Given } from '../given.ts'
import { fundProblems } from './fund.ts'
import { sharerProblems, sharersOf } from './sharers.ts'

/** Ways to share pension risk that have nothing to share, or say half of it, and funds that nobody is in. */
export function pensionRiskProblems(given: Given): Problem[] {
  const asked = [...sharersOf(given.case)].filter(([, { pensionRisk, pensionCollar }]) => {
    return pensionRisk !== 'passThrough' || pensionCollar !== undefined
  })
  const first = given.case.pensions ? 'pensions' : asked.map(([path]) => `${path}/pensionRisk`)[0]
  if (first === undefined) return []
  if (!given.case.staff.some(({ scheme }) => scheme === 'lgps')) return [nobodyIn(given, first)]
  return [...fundProblems(given), ...asked.flatMap(([path, sharer]) => sharerProblems(given, path, sharer))]
}

const nobodyIn = (given: Given, field: string): Problem => ({
  where: { field },
  message: 'Nobody here is in the local government pension scheme, so this would change nothing.',
  ...(field !== 'pensions' && { got: typedAt(given, field) }),
  wanted: 'scheme: lgps in a group of staff, or leave this out',
})
