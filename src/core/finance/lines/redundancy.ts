import { medianOf, type Quantity } from '../../chance/quantityField.ts'
import { larger, of, over, previous, product, smaller, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { redundancyWeeks } from '../../law/employment/dismissal.ts'
import { weeksPayMost } from '../../law/employment/dismissalValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import type { Case, StaffGroup } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'
import { postsForEachFilled } from './workforce.ts'

const WEEKS_IN_YEAR = 52
/** Members of the local government scheme made redundant from this age on have their pension at once, unreduced. */
const PENSION_AT_ONCE_FROM = 55

type Strain = NonNullable<Case['response']['pensionStrain']>

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

const usesTable = (theCase: Case): boolean => listedGroups(theCase).some((group) => statutoryWeeks(group) !== undefined)

/** Members of the local government scheme, whose redundancies may cost the fund. */
const inLocalGovernmentScheme = (theCase: Case): readonly StaffGroup[] =>
  listedGroups(theCase).filter(({ scheme }) => scheme === 'lgps')

/** What all the listed posts would cost if they were made redundant, where ages or a pension strain are given. */
export function redundancyOfAllLines(about: About): Line[] {
  const { pensionStrain } = about.case.response
  return [
    ...(usesTable(about.case) ? [payOfAllLine(about)] : []),
    ...(pensionStrain ? [strainOfAllLine(about, pensionStrain)] : []),
  ]
}

function payOfAllLine(about: About): Line {
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
const weeksOf = (about: About): Expression =>
  over(product(MONTHS_IN_YEAR, about.ask(about.case.response.redundancyWeeks)), WEEKS_IN_YEAR)

function strainOfAllLine(about: About, { over55, cost }: Strain): Line {
  const members = inLocalGovernmentScheme(about.case).map((group) => membersOver55(about, group, over55))
  return {
    name: 'terms/kept/pension-strain',
    unit: 'pounds',
    says: 'what pension funds would ask if all the listed posts went, for members of 55 and over',
    is: product(total('people', ...members), about.ask(cost, { unit: 'pounds per people' }), 'world/pay-index'),
  }
}

function membersOver55(about: About, group: StaffGroup, over55: Quantity | undefined): Expression {
  const people = about.ask(group.headcount)
  if (over55) return product(people, about.ask(over55))
  const old = (group.bands ?? []).filter(({ age }) => age >= PENSION_AT_ONCE_FROM)
  const share = old.reduce((all, band) => all + band.share, 0)
  return product(people, about.ask(group.participation), share)
}

/** Whether the authority pays the strain of an option itself: always in house, and outside where its terms say so. */
export const authorityBearsStrain = (about: About, { inHouse }: Option): boolean =>
  !inHouse && about.case.response.pensionStrain?.borneBy === 'authority'

/** What an option pays, or the authority for it, when posts are made redundant. */
export function redundancyLines(about: About, option: Option): Line[] {
  const the = own(option)
  const strain = hasStrain(about, option) ? [strainLine(about, option, the)] : []
  if (strain.length === 0 || authorityBearsStrain(about, option))
    return [...strain, payLine(about, option, the('redundancy'))]
  return [
    ...strain,
    payLine(about, option, the('redundancy-pay')),
    {
      name: the('redundancy'),
      unit: 'pounds',
      says: 'redundancy pay and pension strain of posts made redundant this month',
      is: sum(the('redundancy-pay'), the('pension-strain')),
    },
  ]
}

/** A supplier's own strain is in its price. */
export const hasStrain = (about: About, option: Option): boolean =>
  about.case.response.pensionStrain !== undefined &&
  (option.inHouse || option.books || authorityBearsStrain(about, option))

/** Redundancy pay alone, as staff get it. */
export const redundancyPayOf = (about: About, option: Option): string =>
  own(option)(hasStrain(about, option) && !authorityBearsStrain(about, option) ? 'redundancy-pay' : 'redundancy')

/** Posts made redundant; those of the time before the service leaves are the authority's, in carrying on. */
function goneOf(about: About, option: Option): Expression {
  const the = own(option)
  return onceLive(about, option, sum(the('redundant'), the('ended-redundant')))
}

function payLine(about: About, option: Option, name: string): Line {
  const gone = goneOf(about, option)
  const says = 'redundancy pay of posts made redundant this month'
  const ofAll = usesTable(about.case) ? product('terms/kept/redundancy', postsForEachFilled(about)) : undefined
  return {
    name,
    unit: 'pounds',
    says,
    is: ofAll ? product(gone, ofAll) : product(gone, 'terms/kept/pay', postsForEachFilled(about), weeksOf(about)),
  }
}

/** Those who joined outside and in another scheme cost the fund nothing: posts go from both alike. */
function strainLine(about: About, option: Option, the: Naming): Line {
  const transferred = over(previous(the('transferred')), larger(previous(the('filled')), 1e-9))
  const members = option.joinLocalGovernmentScheme ? of(1, 'ratio') : transferred
  return {
    name: the('pension-strain'),
    unit: 'pounds',
    says: 'what pension funds ask for members of 55 and over made redundant this month',
    is: product(goneOf(about, option), members, product('terms/kept/pension-strain', postsForEachFilled(about))),
  }
}

/** Fields that say of a case's redundancies what nothing else does: how many posts are by the table, of how many. */
export function tableCover(theCase: Case): { readonly byTable: number; readonly all: number } {
  const groups = listedGroups(theCase)
  const posts = (each: readonly StaffGroup[]) => each.reduce((sum, { fte }) => sum + medianOf(fte), 0)
  return { byTable: posts(groups.filter((group) => statutoryWeeks(group) !== undefined)), all: posts(groups) }
}
