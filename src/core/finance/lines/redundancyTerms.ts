import { medianOf } from '../../chance/quantityField.ts'
import { over, product, smaller, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { redundancyWeeks } from '../../law/employment/dismissal.ts'
import { weeksPayMost } from '../../law/employment/dismissalValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import type { Case, StaffGroup } from '../case/index.ts'

const WEEKS_IN_YEAR = 52

/**
 * Weeks' pay by statute for one person of a group, by what the group says of age and service; undefined where it says
 * nothing. The profile of a group stays as it is: people grow older while others leave and join.
 */
export function statutoryWeeks({ age, serviceYears, bands }: StaffGroup): number | undefined {
  if (bands) return bands.reduce((weeks, band) => weeks + band.share * redundancyWeeks(band.age, band.serviceYears), 0)
  return age === undefined || serviceYears === undefined ? undefined : redundancyWeeks(age, serviceYears)
}

/** Groups whose posts can be made redundant: those there today. */
export const listedGroups = ({ staff }: Case): readonly StaffGroup[] => staff.filter((group) => !group.onlyIfLeaving)

export const usesTable = (theCase: Case): boolean =>
  listedGroups(theCase).some((group) => statutoryWeeks(group) !== undefined)

/** Redundancy pay of all the listed posts, for cases that give ages. */
export function payOfAllLine(about: About): Line {
  return {
    name: 'terms/kept/redundancy',
    unit: 'pounds',
    says: 'redundancy pay if all the listed posts went: by age and service where given, a week’s pay capped',
    is: total('pounds', ...listedGroups(about.case).map((group) => payOfGroup(about, group))),
  }
}

function payOfGroup(about: About, group: StaffGroup): Expression {
  const pay = `terms/kept/${group.id}/pay`
  const weeks = statutoryWeeks(group)
  const fte = about.ask(group.fte)
  if (weeks === undefined) return product(fte, pay, weeksOf(about))
  const people = about.ask(group.headcount)
  const weekOfOne = over(product(pay, fte, MONTHS_IN_YEAR / WEEKS_IN_YEAR), people)
  return product(people, weeks, smaller(weekOfOne, about.law(weeksPayMost, 'pounds per people')))
}

/** The default: so many weeks' pay, as months' pay. */
export const weeksOf = (about: About): Expression =>
  over(product(MONTHS_IN_YEAR, about.ask(about.case.response.redundancyWeeks)), WEEKS_IN_YEAR)

/** Fields that say of a case's redundancies what nothing else does: how many posts are by the table, of how many. */
export function tableCover(theCase: Case): { readonly byTable: number; readonly all: number } {
  const groups = listedGroups(theCase)
  const posts = (each: readonly StaffGroup[]) => each.reduce((sum, { fte }) => sum + medianOf(fte), 0)
  return { byTable: posts(groups.filter((group) => statutoryWeeks(group) !== undefined)), all: posts(groups) }
}
