import { sayDay, type Day } from '../../../shared/day.ts'
import { sayShare } from '../../../shared/money.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { LawOn } from '../../lawOn.ts'
import type { JointWork } from '../../procurement/horizontal.ts'
import type { OwnedBody } from '../../procurement/ownedBody.ts'
import type { Buyer, Purchase } from '../../procurement/purchase.ts'
import type { Reservation } from '../../procurement/reserved33.ts'
import type { StagedPlan } from '../../procurement/stagedRoute.ts'
import { vatReducedRate, vatStandardRate } from '../../tax/vatValues.ts'
import { controlFacts } from '../control.ts'
import type { AwardAnswers } from './questions.ts'

const BUYERS: { readonly [A in AwardAnswers['buyer']]: Buyer } = {
  council: 'council',
  'nhs-trust': 'nhsTrust',
  'other-nhs': 'otherNhs',
  central: 'central',
}

/** What would be bought. VAT is read only where values are held against thresholds with it. */
export function purchaseOf(answers: AwardAnswers, withVat: boolean, on: LawOn): Purchase {
  const rates = { standard: vatStandardRate, reduced: vatReducedRate, exempt: null }
  const rate = rates[answers.vat]
  return {
    yearPounds: answers['year-value'],
    months: answers.months,
    vatShare: withVat && rate !== null ? on.value(rate) : 0,
    buyer: BUYERS[answers.buyer],
    codes: answers.cpv,
    // Not known yet is taken as no: most contracts are paid for by the buyer.
    isConcession: answers.concession === true,
  }
}

/** The day of the award: the one planned, or else the day whose law is asked for. */
export const awardDayOf = (answers: AwardAnswers, on: LawOn): Day => answers['award-day'] ?? on.day

export function reservationOf(answers: AwardAnswers, purchase: Purchase, on: LawOn): Reservation {
  return {
    purchase,
    mutual: { ...controlFacts(answers, 0), publicServiceShare: answers.listed },
    isFlexible: answers.procedure === 'unknown' ? null : answers.procedure === 'flexible',
    award: awardDayOf(answers, on),
    earlier: answers['earlier-day'],
  }
}

const HALF = 0.5

/** The body as one that public bodies may own: who owns it, by votes and by shares. */
export function ownedBodyOf(answers: AwardAnswers): OwnedBody {
  const theirs = answers['public-votes']
  const suits = answers['suits-all']
  return {
    parent: theirs > HALF ? true : theirs < HALF && answers.board !== 'authority' ? false : null,
    othersDecide: answers['others-decide'],
    shareForOwners: answers['buyer-work'],
    outsideShares: outsideSharesOf(answers),
    jointly: answers.several === true ? { eachOnBoard: suits, actsAgainst: suits === null ? null : !suits } : null,
  }
}

/** Votes of others are shares of others, unless they come with being a member: whether those count is not settled. */
function outsideSharesOf(answers: AwardAnswers): boolean | null {
  if (answers['public-votes'] === 1) return false
  return answers.stake === 'shares' ? true : null
}

export function jointWorkOf(answers: AwardAnswers): JointWork {
  const work = answers['buyer-work']
  const goes = answers.profits
  return {
    onlyAuthorities: answers.authority,
    commonAims: answers['common-aims'],
    publicInterestOnly: goes === 'unknown' ? null : goes === 'purpose',
    shareOtherwise: work === null ? null : 1 - work,
  }
}

/** A company handed over later, where a day for that is planned. */
export function stagedPlanOf(answers: AwardAnswers, on: LawOn): StagedPlan | null {
  const shares = answers['shares-day']
  if (shares === null) return null
  return { contract: awardDayOf(answers, on), shares, agreedBefore: answers['agreed-before'] }
}

/** Shares that are typed as percentages may miss 100% by a rounding. */
const ROUNDING = 1e-9

/** Answers that do not fit together, each at the question where it went too far. */
export function across(answers: AwardAnswers, on: LawOn): readonly Problem[] {
  const votes = (answers['staff-votes'] ?? 0) + answers['public-votes']
  const award = awardDayOf(answers, on)
  const earlier = answers['earlier-day']
  return [
    ...(votes > 1 + ROUNDING
      ? [
          {
            where: { field: answers['public-votes'] > 0 ? 'public-votes' : 'staff-votes' },
            message: `The votes of employees and of public bodies come to ${sayShare(votes, 1)}.`,
            wanted: 'shares that come to 100% or less',
          },
        ]
      : []),
    ...(award < on.day
      ? [
          {
            where: { field: 'award-day' },
            message: `The award is before ${sayDay(on.day)}, the day whose law is asked for.`,
            got: award,
            wanted: 'a day on or after it: a purchase begins before it ends',
          },
        ]
      : []),
    ...(earlier !== null && earlier > award
      ? [
          {
            where: { field: 'earlier-day' },
            message: `The earlier contract is after the award on ${sayDay(award)}.`,
            got: earlier,
            wanted: 'a day on or before the award',
          },
        ]
      : []),
  ]
}
