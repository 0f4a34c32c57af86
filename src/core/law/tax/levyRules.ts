import { sayPounds, sayShare } from '../../shared/money.ts'
import {
  levyCoInvestment,
  levyFundsExpiry,
  levyTopUp,
  apprenticeshipLevyAllowance,
  apprenticeshipLevyRate,
} from '../employment/apprenticeshipLevyValues.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'

const STANDING = { inForce: { from: '2017-04-06' }, confidence: 'secondary', reviewBy: '2027-04-06' } as const

export const levyDueRule = rule({
  id: 'levy.due',
  title: 'A pay bill above the levy’s allowance',
  says:
    'An employer pays the apprenticeship levy on its whole pay bill, less one allowance a tax year. Connected ' +
    'companies and charities share one allowance.',
  source: legislation('ukpga/2016/24/part/6', 'Finance Act 2016 Part 6'),
  values: [apprenticeshipLevyRate, apprenticeshipLevyAllowance],
  ...STANDING,
})

export const levyParentRule = rule({
  id: 'levy.parent',
  title: 'The parent’s allowance is spent already',
  says:
    'A council or NHS body has far more pay than the allowance covers, so it pays the levy on all the pay of one ' +
    'more service. A public body that is no company and no charity is never connected with another employer.',
  source: {
    title: 'HMRC Guidelines for Compliance GfC10 part 3, public bodies',
    url: 'https://www.gov.uk/government/publications/help-with-the-apprenticeship-levy-and-employment-allowance-connected-entities-gfc10/public-bodies-their-related-entities-and-group-structures-part-3',
  },
  values: [apprenticeshipLevyRate],
  ...STANDING,
})

export const levyFundsRule = rule({
  id: 'levy.funds',
  title: 'What a levy payer gets for it',
  says:
    'Levy paid in England goes into an account for the training of apprentices, and is lost after a time. The ' +
    'government used to add to it. When it is spent, the employer bears a share of further training.',
  source: {
    title: 'Minister’s answer 110425 of 11 February 2026',
    url: 'https://www.parallelparliament.co.uk/question/110425/apprenticeship-levy',
  },
  values: [levyTopUp, levyFundsExpiry, levyCoInvestment],
  note: 'The minister’s answer says August 2026; several guides for employers say April.',
  ...STANDING,
})

/** The levy on the same pay, with us and with the parent. */
export function levyFindings(payBillPounds: number, allowanceShare: number, on: LawOn): readonly Finding[] {
  const rate = on.value(apprenticeshipLevyRate)
  const allowancePounds = on.value(apprenticeshipLevyAllowance) * allowanceShare
  const due = rate * payBillPounds
  return [
    finding(
      levyDueRule,
      due > allowancePounds,
      `${sayPounds(payBillPounds)} × ${sayShare(rate, 2)} is ${sayPounds(due)}; ` +
        `its allowance is ${sayPounds(allowancePounds)}`,
    ),
    finding(levyParentRule, true, `the parent pays ${sayPounds(due)} on the same pay`),
  ]
}

export const levyRules = [levyDueRule, levyParentRule, levyFundsRule]
