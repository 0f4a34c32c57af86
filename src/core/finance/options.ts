import type { Case } from './case/index.ts'
import type { Option, PensionTerms } from './option.ts'
import { transfereesOf } from './lines/transferred.ts'

/**
 * The options a case asks for, carrying on and improving in house always among them, in a fixed order. This is the
 * only place where what the case says of a form becomes what its lines are made from.
 */
export function optionsOf(theCase: Case): readonly Option[] {
  const { mutual, outsource } = theCase.options
  const inHouse = { inHouse: true, books: false, joiners: 'joined-in-house', joinLocalGovernmentScheme: true }
  const options: Option[] = [
    { ...inHouse, id: 'baseline', name: 'Carry on within the budget', changes: false },
    { ...inHouse, id: 'improve', name: 'Stay and improve in house', changes: true },
  ]
  if (mutual)
    options.push({
      id: 'mutual',
      name: 'A mutual controlled by its staff',
      inHouse: false,
      changes: true,
      books: true,
      joiners: 'joined-mutual',
      transferees: transfereesOf(theCase, 'mutual'),
      pensions: pensionTermsOf(mutual),
      joinLocalGovernmentScheme: mutual.newStarters.scheme === 'lgps',
      ...(mutual.price && { price: mutual.price }),
    })
  if (outsource)
    options.push({
      id: 'outsource',
      name: 'A contract with an outside supplier',
      inHouse: false,
      changes: true,
      books: false,
      joiners: 'joined-outsource',
      transferees: transfereesOf(theCase, 'outsource'),
      joinLocalGovernmentScheme: outsource.newStarters.scheme === 'lgps',
      staffing: outsource.staffing,
      performance: outsource.performance,
      margin: outsource.margin,
      overhead: outsource.overhead,
      failureChance: outsource.failure,
      ...(outsource.price && { price: outsource.price }),
    })
  return options
}

/** What an option says of pension risk, as lines read it. */
const pensionTermsOf = ({ pensionRisk, pensionCollar }: Pensioned): PensionTerms => ({
  risk: pensionRisk,
  collar: pensionCollar,
})

type Pensioned = Pick<NonNullable<Case['options']['mutual']>, 'pensionRisk' | 'pensionCollar'>
