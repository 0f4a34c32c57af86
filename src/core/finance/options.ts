import { monthsBetween } from '../shared/month.ts'
import type { Case } from './case/index.ts'
import type { Leaver } from './case/leavers.ts'
import type { LeaverId } from './case/optionIds.ts'
import { MAIN } from './lines/contracts.ts'
import { transfereesOf } from './lines/transferred.ts'
import type { Option, OptionId, PensionTerms } from './option.ts'

/** What each option is called. */
const NAMES: Readonly<Record<OptionId, string>> = {
  baseline: 'Carry on within the budget',
  improve: 'Stay and improve in house',
  serviceLine: 'A service line in house with a budget of its own',
  mutual: 'A mutual controlled by its staff',
  partnership: 'A partnership of professionals',
  jointVenture: 'A joint venture with a partner',
  sharedService: 'A service shared with other authorities',
  outsource: 'A contract with an outside supplier',
  stop: 'Stop the service, or provide less of it',
}

export const nameOf = (id: OptionId): string => NAMES[id]

/**
 * The options a case asks for, carrying on and improving in house always among them, in a fixed order. This is the
 * only place where what the case says of a form becomes what its lines are made from.
 */
export function optionsOf(theCase: Case): readonly Option[] {
  return [...stayingOf(theCase), ...venturesOf(theCase), ...supplierOf(theCase), ...stoppingOf(theCase)]
}

const inHouse = (id: OptionId) =>
  ({
    id,
    name: NAMES[id],
    inHouse: true,
    books: false,
    joiners: 'joined-in-house',
    joinLocalGovernmentScheme: true,
    holds: [],
  }) as const

function stayingOf({ options: { improve, serviceLine } }: Case): Option[] {
  return [
    { ...inHouse('baseline'), changes: false },
    { ...inHouse('improve'), changes: true, budgetCut: improve.budgetReduction },
    ...(serviceLine
      ? [
          {
            ...inHouse('serviceLine'),
            changes: true,
            menuShare: serviceLine.menuShare,
            budgetCut: serviceLine.budgetReduction,
          },
        ]
      : []),
  ]
}

const outside = (theCase: Case, id: LeaverId, { price, newStarters }: Leaver) =>
  ({
    id,
    name: NAMES[id],
    inHouse: false,
    changes: true,
    joiners: `joined-${id}`,
    transferees: transfereesOf(theCase, id),
    joinLocalGovernmentScheme: newStarters.scheme === 'lgps',
    ...(price && { price }),
  }) as const

function venturesOf(theCase: Case): Option[] {
  const { mutual, partnership, jointVenture, sharedService } = theCase.options
  const ventures: Option[] = []
  if (mutual)
    ventures.push({
      ...withBooks(theCase, 'mutual', mutual),
      ...(mutual.charityFrom && { charityFrom: mutual.charityFrom }),
    })
  if (partnership)
    ventures.push({
      ...withBooks(theCase, 'partnership', partnership),
      membersTaxed: true,
      sharesOut: { share: partnership.drawings, stakes: { staff: 1, authority: 0, partner: 0 } },
    })
  if (jointVenture) {
    const { dividend, stakes, partner } = jointVenture
    ventures.push({
      ...withBooks(theCase, 'jointVenture', jointVenture),
      performance: partner.performance,
      partner,
      sharesOut: { share: dividend, stakes },
    })
  }
  if (sharedService)
    ventures.push({
      ...withBooks(theCase, 'sharedService', sharedService),
      holds: theCase.contracts.map(({ id }) => id),
      ownedShare: sharedService.share,
    })
  return ventures
}

/** Contracts of other owners are a shared service's alone. */
const withBooks = (theCase: Case, id: LeaverId, leaver: Leaver & Pensioned & { readonly publicFunctions: number }) => {
  const ofOwners = theCase.options.sharedService?.partners ?? []
  return {
    ...outside(theCase, id, leaver),
    books: true,
    holds: theCase.contracts.map((each) => each.id).filter((each) => !ofOwners.includes(each)),
    pensions: pensionTermsOf(leaver),
    publicFunctions: leaver.publicFunctions,
  } as const
}

function supplierOf(theCase: Case): Option[] {
  const { outsource } = theCase.options
  if (!outsource) return []
  const { staffing, performance, margin, overhead, failure } = outsource
  return [
    {
      ...outside(theCase, 'outsource', outsource),
      books: false,
      holds: [MAIN],
      staffing,
      performance,
      margin,
      overhead,
      failureChance: failure,
    },
  ]
}

/** Stopping changes nothing in how the service works: it is carrying on, of less and less. */
function stoppingOf({ start, options: { stop } }: Case): Option[] {
  if (!stop) return []
  const { keeps, from, overMonths } = stop
  const fromMonth = from === undefined ? 0 : monthsBetween(start, from)
  return [
    { ...inHouse('stop'), changes: false, closing: { keeps, fromMonth, overMonths }, earnsAs: 'baseline' as const },
  ]
}

/** What an option says of pension risk, as lines read it. */
const pensionTermsOf = ({ pensionRisk, pensionCollar }: Pensioned): PensionTerms => ({
  risk: pensionRisk,
  collar: pensionCollar,
})

type Pensioned = Pick<NonNullable<Case['options']['mutual']>, 'pensionRisk' | 'pensionCollar'>
