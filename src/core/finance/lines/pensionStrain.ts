import type { Quantity } from '../../chance/quantityField.ts'
import { product, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Case, StaffGroup } from '../case/index.ts'
import type { Option } from '../option.ts'
import { listedGroups } from './redundancyTerms.ts'

/** Members of the local government scheme made redundant from this age on have their pension at once, unreduced. */
const PENSION_AT_ONCE_FROM = 55

type Strain = NonNullable<Case['response']['pensionStrain']>

/** Members of the local government scheme, whose redundancies may cost the fund. */
const inLocalGovernmentScheme = (theCase: Case): readonly StaffGroup[] =>
  listedGroups(theCase).filter(({ scheme }) => scheme === 'lgps')

/** What all members of 55 and over in the listed posts would cost the funds, where a case counts it. */
export function strainOfAllLine(about: About, { over55, cost }: Strain): Line {
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

/** A supplier's own strain is in its price. */
export const hasStrain = (about: About, option: Option): boolean =>
  about.case.response.pensionStrain !== undefined &&
  (option.inHouse || option.books || authorityBearsStrain(about, option))
