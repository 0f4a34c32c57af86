import { parseQuantity } from '../../../core/chance/typed/quantity.ts'
import type { Json } from '../../../core/shared/json.ts'
import type { FormAnswers } from './answers.ts'
import { OWN_PATH } from './fields.ts'
import { COUNT, middlePounds, payEach, poundsAYear } from './payEach.ts'

/** Stands in for pay while the number of posts cannot be read, so that only the number of posts is complained of. */
const PAY_STAND_IN = '30000'

/**
 * The answers of the form as a case, and what the form itself takes for granted, each assumption with its source.
 *
 * What a case would leave to its own defaults is left to them. What is assumed here is what leaving brings with it and
 * a form of ten questions cannot ask: without it, a first answer would flatter leaving.
 */
export function caseOf(answers: FormAnswers): Json {
  const posts = postsIn(answers)
  const commissioner = assumed('The council', 'the form asks for no name')
  return {
    format: 1,
    service: {
      name: typed(answers.name),
      sector: typed(answers.sector),
      authority: assumed('The council that provides it today', 'the form asks for no name'),
    },
    start: typed(answers.start),
    staff: { everyone: everyone(answers, posts) },
    productivity: { uplift: UPLIFT },
    nonPay: { everything: { amount: typed(answers.nonPay) }, ...ownSupport(answers) },
    contracts: {
      main: {
        commissioner,
        price: typed(answers.price),
        termMonths: assumed(36, 'our judgement: a first contract of three years'),
      },
    },
    parent: parentOf(answers, posts),
    economy: { council: { mean: typed(answers.council === OWN_PATH ? answers.councilOwn : answers.council) } },
    options: { mutual: { newStarters: SAME_PENSION }, outsource: { newStarters: SAME_PENSION } },
  }
}

/** The number of posts, where it is one number; the pay bill is divided by it. */
export function postsIn({ staff }: FormAnswers): number | undefined {
  const read = parseQuantity(staff, COUNT)
  return read.ok && read.shape.kind === 'certain' && read.shape.value > 0 ? read.shape.value : undefined
}

const typed = (value: string): Json => ({ value, source: 'typed into the form', confidence: 'assumed' })
const assumed = (value: string | number, source: string): Json => ({ value, source, confidence: 'assumed' })

const UPLIFT = assumed(
  '1.5% to 9.3%',
  '0.5% to 3% a year for three years, around the 3.7% that mutuals reported for one year, ' +
    'https://www.socialenterprise.org.uk/public-service-mutuals-the-state-of-the-sector-2019',
)

const SAME_PENSION = { scheme: assumed('lgps', 'people who join later get the same pension: no saving comes from it') }

function everyone(answers: FormAnswers, posts: number | undefined): Json {
  const pay = posts === undefined ? (poundsAYear(answers.payBill).ok ? PAY_STAND_IN : answers.payBill) : undefined
  return {
    post: assumed('Everyone', 'the form asks for staff as one group'),
    fte: typed(answers.staff),
    headcount: typed(answers.people === '' ? String(Math.ceil(posts ?? 1)) : answers.people),
    pay: typed(pay ?? payEach(answers.payBill, posts ?? 1)),
    scheme: assumed('lgps', 'the scheme of most council staff'),
  }
}

/** Support that a separate body buys or builds in place of what is charged to it today. */
function ownSupport({ recharge }: FormAnswers): { readonly [name: string]: Json } {
  const today = middlePounds(recharge)
  if (today === undefined || today <= 0) return {}
  return {
    'own-support': {
      amount: assumed(between(0.5 * today, today), 'our judgement: half to all of the central recharge of today'),
      overhead: assumed('yes', 'it stands in place of central support'),
      onlyIfLeaving: assumed('yes', 'in house the central recharge pays for it'),
    },
  }
}

function parentOf({ recharge, price }: FormAnswers, posts: number | undefined): Json {
  const offered = middlePounds(price)
  return {
    ...(recharge === '' ? {} : { recharge: typed(recharge) }),
    ...(offered !== undefined && offered > 0
      ? {
          client: assumed(
            between(0.01 * offered, 0.02 * offered),
            "our judgement: 1% to 2% of the price, an officer's time",
          ),
        }
      : {}),
    ...(posts === undefined
      ? {}
      : {
          transition: assumed(
            between(1000 * posts, 3000 * posts),
            'our judgement: £1,000 to £3,000 for each full-time equivalent',
          ),
        }),
  }
}

const between = (low: number, high: number): string => `${Math.round(low)} to ${Math.round(high)}`
