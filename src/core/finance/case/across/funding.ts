import type { Problem } from '../../../shared/problem.ts'
import type { Loan } from '../index.ts'
import { typedAt, type Given } from './given.ts'

/** Funding that says two things at once, or half of one. */
export function fundingProblems(given: Given): Problem[] {
  return [
    ...deficitProblems(given),
    ...given.case.loans.flatMap((loan) => [...guaranteeProblems(given, loan), ...covenantProblems(loan)]),
  ]
}

function deficitProblems(given: Given): Problem[] {
  const deficit = given.case.opening.pensionDeficit
  if (!deficit?.contribution || deficit.years !== undefined) return []
  return [
    {
      where: { field: deficit.contribution.path },
      message: 'It is not said for how many years this is paid towards the deficit.',
      got: typedAt(given, deficit.contribution.path),
      wanted: 'opening/pensionDeficit/years, or leave this out: the deficit then stays owed',
    },
  ]
}

function guaranteeProblems(given: Given, { from, guarantee }: Loan): Problem[] {
  if (from !== 'authority' || !guarantee) return []
  return [
    {
      where: { field: guarantee.path },
      message: 'The authority lends this itself, so it has nobody to guarantee it to.',
      got: typedAt(given, guarantee.path),
      wanted: 'from: lender, or leave this out',
    },
  ]
}

function covenantProblems({ id, months, covenants }: Loan): Problem[] {
  if (!covenants) return []
  const { repaidAfterMonths, ...limits } = covenants
  if (Object.values(limits).every((limit) => limit === undefined))
    return [
      {
        where: { field: `loans/${id}/covenants` },
        message: 'No covenant is given here.',
        wanted: 'cashCover, debtServiceCover or loansToNetAssets, or leave this out',
      },
    ]
  if (repaidAfterMonths === undefined || repaidAfterMonths < months) return []
  return [
    {
      where: { field: `loans/${id}/covenants/repaidAfterMonths` },
      message: 'The term of the loan is over before a breach could make it fall due.',
      got: `${repaidAfterMonths} months, of a term of ${months}`,
      wanted: `less than ${months}, or leave this out`,
    },
  ]
}
