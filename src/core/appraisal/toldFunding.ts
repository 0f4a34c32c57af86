import type { Case } from '../finance/case/index.ts'

const dueLine = (loan: string): string => `loans/${loan}/due`

/** Loans that may fall due before their term. */
const mayFallDue = ({ loans }: Case): readonly string[] =>
  loans.flatMap(({ id, covenants }) => (covenants?.repaidAfterMonths === undefined ? [] : [id]))

/** What is read of a venture's funding to tell of it, where the case has such a thing. */
export const fundingLines = (theCase: Case): readonly string[] => [
  ...(theCase.opening.guarantee ? ['guarantee-owed'] : []),
  ...mayFallDue(theCase).map(dueLine),
]

/** What happens to a venture's funding in a month, while it trades: calls on the guarantee, loans that fall due. */
export function fundingEvents(
  theCase: Case,
  at: (thing: string, month: number) => number | undefined,
  month: number,
): string[] {
  const before = (thing: string) => (month === 0 ? 0 : (at(thing, month - 1) ?? 0))
  if (before('failed') === 1) return []
  const begins = (thing: string) => before(thing) === 0 && (at(thing, month) ?? 0) > 0
  return [
    ...(begins('guarantee-owed') ? ['It calls on the authority’s guarantee.'] : []),
    ...mayFallDue(theCase).flatMap((loan) =>
      begins(dueLine(loan)) ? [`The loan ${loan} falls due, because a covenant was broken.`] : [],
    ),
  ]
}
