import type { Quantity } from '../../chance/quantityField.ts'
import type { Twist } from '../../finance/about.ts'
import type { Case } from '../../finance/case/index.ts'
import { changeLeavers } from '../../finance/case/leavers.ts'
import { apprenticeshipLevyAllowance } from '../../law/employment/apprenticeshipLevyValues.ts'
import { employmentAllowanceMost } from '../../law/employment/employmentAllowanceValues.ts'
import { ratesCharityRelief } from '../../law/tax/businessRatesValues.ts'
import { vatStandardRate } from '../../law/tax/vatValues.ts'

/** A case and how its lines are made, as causes are switched off in it. */
export interface Switched {
  readonly case: Case
  readonly twist: Twist
}

/** One cause of what a service costs less, or more, outside. */
export interface Cause {
  readonly id: 'productivity' | 'posts' | 'starters' | 'pension' | 'redundancy' | 'taxes' | 'overhead'
  readonly title: string
  /** Whether it is lower terms of staff: what the headline takes apart. */
  readonly isTerms: boolean
  off(switched: Switched): Switched
}

const certain = (quantity: Quantity, value: number): Quantity => ({
  ...quantity,
  shape: { kind: 'certain', value },
  words: 'switched off',
})

const inCase =
  (change: (theCase: Case) => Partial<Case>) =>
  ({ case: theCase, twist }: Switched): Switched => ({ case: { ...theCase, ...change(theCase) }, twist })

/** In the order in which they are switched on; what two do together goes to the later. */
export const CAUSES: readonly Cause[] = [
  {
    id: 'productivity',
    title: 'Output per post, where it is taken as fewer posts',
    isTerms: false,
    off: inCase(({ productivity, absence, options }) => ({
      options: withPartner(options, 'performance'),
      productivity: { ...productivity, uplift: certain(productivity.uplift, 0), dip: certain(productivity.dip, 0) },
      absence: { ...absence, after: undefined },
    })),
  },
  {
    id: 'posts',
    title: 'Posts that managers remove or put back, here and in carrying on',
    isTerms: false,
    off: inCase(({ response }) => ({ response: { ...response, on: false } })),
  },
  {
    id: 'starters',
    title: 'Pay of people who join later',
    isTerms: true,
    off: inCase(({ options }) => ({ options: withStarters(options) })),
  },
  {
    id: 'pension',
    title: 'Pensions of people who join later',
    isTerms: true,
    off: ({ case: theCase, twist }) => ({ case: theCase, twist: { ...twist, samePensions: true } }),
  },
  {
    id: 'redundancy',
    title: 'Redundancy pay, and the pension cost of it',
    isTerms: true,
    off: inCase(({ response, staff }) => ({
      response: { ...response, redundancyWeeks: certain(response.redundancyWeeks, 0), pensionStrain: undefined },
      staff: staff.map((group) => ({ ...group, age: undefined, serviceYears: undefined, bands: undefined })),
    })),
  },
  {
    id: 'taxes',
    title: 'VAT that is not recovered, the levy and its allowance, rates relief',
    isTerms: false,
    off: inCase(({ law }) => ({
      law: {
        ...law,
        [ratesCharityRelief.id]: 0,
        [vatStandardRate.id]: 0,
        [apprenticeshipLevyAllowance.id]: 0,
        [employmentAllowanceMost.id]: 0,
      },
    })),
  },
  {
    id: 'overhead',
    title: 'Overhead: the recharge, less what is bought or built in its place',
    isTerms: false,
    off: inCase(({ staff, nonPay, parent, options }) => ({
      options: withPartner(options, 'fee'),
      staff: staff.filter(({ onlyIfLeaving }) => !onlyIfLeaving),
      nonPay: nonPay.filter(({ onlyIfLeaving }) => !onlyIfLeaving),
      parent: { ...parent, boughtBack: certain(parent.boughtBack, 0) },
    })),
  },
]

/** New starters on the pay of the post. */
const withStarters = (options: Case['options']): Case['options'] =>
  changeLeavers(options, ({ newStarters }) => ({
    newStarters: { ...newStarters, payRatio: certain(newStarters.payRatio, 1) },
  }))

/** A joint venture whose partner brings no output of its own, or takes nothing. */
function withPartner(options: Case['options'], off: 'performance' | 'fee'): Case['options'] {
  const { jointVenture } = options
  if (!jointVenture) return options
  const { partner } = jointVenture
  const changed = { ...partner, [off]: certain(partner[off], off === 'performance' ? 1 : 0) }
  return { ...options, jointVenture: { ...jointVenture, partner: changed } }
}

/** More than any venture owes: it cannot fail while it may draw this, at no cost beyond what it drew already. */
const ENOUGH_POUNDS = 1e10

/** The same case where no contract can be lost or ended and no venture fails: what the causes are told in. */
export function withoutRisk({ case: theCase, twist }: Switched): Switched {
  const contracts = theCase.contracts.map((contract) => {
    const { renewal } = contract
    return {
      ...contract,
      break: undefined,
      renewal: { ...renewal, extended: certain(renewal.extended, 1), ended: certain(renewal.ended, 0) },
    }
  })
  const { facility } = theCase.opening
  const limit: Quantity = {
    path: 'opening/facility/limit',
    shape: { kind: 'certain', value: ENOUGH_POUNDS },
    kind: 'amount',
    unit: 'pounds',
    words: 'without risk',
  }
  const rate: Quantity = {
    ...limit,
    path: 'opening/facility/rate',
    kind: 'rate',
    unit: 'share',
    shape: { kind: 'certain', value: 0 },
  }
  const opening = {
    ...theCase.opening,
    facility: facility ? { ...facility, limit, until: undefined } : { limit, until: undefined, rate },
  }
  return { case: { ...theCase, contracts, opening }, twist }
}
