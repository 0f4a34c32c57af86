import type { Problem } from '../../../../shared/problem.ts'
import type { Case } from '../../index.ts'
import type { Given } from '../given.ts'

type Sharer = Pick<NonNullable<Case['options']['mutual']>, 'pensionRisk' | 'pensionCollar'>

/** The options that say who carries pension risk, by their paths. */
export function sharersOf({ options }: Case): readonly (readonly [path: string, Sharer])[] {
  return Object.entries(options).flatMap(([id, option]) =>
    option !== undefined && 'pensionRisk' in option ? [[`options/${id}`, option] as const] : [],
  )
}

/** What is wrong with one option's way to share the risk, the first thing only. */
export function sharerProblems(given: Given, path: string, { pensionRisk, pensionCollar }: Sharer): Problem[] {
  const { pensions, opening } = given.case
  const field = `${path}/pensionRisk`
  const told = (message: string, wanted: string, where = field): Problem[] => [
    { where: { field: where }, message, ...(where === field && { got: pensionRisk }), wanted },
  ]
  if (pensionCollar && pensionRisk !== 'capCollar')
    return told(
      'Only a cap and collar has two rates.',
      'pensionRisk: capCollar, or leave this out',
      `${path}/pensionCollar`,
    )
  if (pensionRisk === 'capCollar' && !pensionCollar)
    return told('A cap and collar has two rates, and none is given.', `${path}/pensionCollar with lower and upper`)
  if (pensionCollar && pensionCollar.lower > pensionCollar.upper)
    return told('The lowest rate is above the highest.', 'lower at most upper', `${path}/pensionCollar`)
  if (pensionRisk === 'capCollar' && !pensions?.valuation)
    return told('No valuation changes the rate, so a cap and collar would hold nothing.', 'pensions/valuation')
  if (!pensions)
    return told(
      'There is no valuation and no exit debt for anybody to carry.',
      'pensions/valuation or pensions/exitDebt',
    )
  if (pensionRisk === 'deemedEmployer' && opening.pensionDeficit)
    return told(
      'The staff stay the authority’s for the scheme, and the venture takes over a deficit all the same.',
      'another way to share the risk, or no opening/pensionDeficit',
    )
  return []
}
