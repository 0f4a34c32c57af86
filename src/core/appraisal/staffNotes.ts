import { medianOf } from '../chance/quantityField.ts'
import type { Case } from '../finance/case/index.ts'
import { tableCover } from '../finance/lines/redundancyTerms.ts'
import { unprotected } from '../finance/lines/transferred.ts'
import type { Recorded } from '../graph/interpret.ts'
import { sayNumber, sayPounds } from '../shared/money.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'

const HALF_A_PENNY = 0.005

/** Pay that was typed below the minimum wage of the first month is raised to it; and terms that end. */
export function payNotes(theCase: Case, middle: Recorded): string[] {
  const { staff } = theCase
  const raised = staff.flatMap(({ id, post, pay, paySpread, onlyIfLeaving }) => {
    const line = middle.get(`terms/${onlyIfLeaving ? 'governance' : 'kept'}/${id}/pay`)
    const paid = (line?.[0] ?? 0) * MONTHS_IN_YEAR
    if (pay.shape.kind !== 'certain' || paid <= pay.shape.value + HALF_A_PENNY) return []
    if (paySpread) return [`${post}: the least paid are below the minimum wage at the start and raised to it.`]
    return [`${post}: pay is below the minimum wage of the first month and is raised to it, ${sayPounds(paid)} a year.`]
  })
  const ending = unprotected(theCase).map(
    ({ post, protectedMonths: months }) =>
      `${post}: terms are not taken as protected, and end ${months === undefined ? 'at' : `${months} months after`} ` +
      'the transfer. The law protects them: find out why yours are not.',
  )
  return [...raised, ...sessionalNotes(theCase), ...ending]
}

/** People for each full-time equivalent from which a group is of sessional staff. */
const SESSIONAL_FROM = 2

/** The pay of many people on few hours stands about the threshold of National Insurance, and seldom all on one side. */
function sessionalNotes({ staff }: Case): string[] {
  const alike = staff.filter(
    ({ paySpread, headcount, fte }) => !paySpread && medianOf(headcount) >= SESSIONAL_FROM * medianOf(fte),
  )
  if (alike.length === 0) return []
  return [
    `Many people on few hours: ${alike.map(({ post }) => post).join('; ')}. Their National Insurance is reckoned as ` +
      'if each earned the same, since no `paySpread` is given.',
  ]
}

/** What redundancies do not cost here, and where some posts are reckoned by the table of the law and others are not. */
export function redundancyNotes(theCase: Case): string[] {
  const { pensionStrain, redundancyWeeks } = theCase.response
  const uncounted = theCase.staff.some(({ scheme }) => scheme === 'nhs' || (scheme === 'lgps' && !pensionStrain))
  const whose = pensionStrain ? 'the NHS scheme' : ''
  const { byTable, all } = tableCover(theCase)
  return [
    ...(uncounted
      ? [`The pension cost of making members ${whose && `of ${whose} `}of 55 and over redundant is not counted.`]
      : []),
    ...(byTable > 0 && byTable < all
      ? [
          `Redundancy pay is by age and service for ${sayNumber(byTable)} of ${sayNumber(all)} full-time posts; ` +
            `for the others it is ${redundancyWeeks.words}.`,
        ]
      : []),
  ]
}
