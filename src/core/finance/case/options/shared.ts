import { plainNumber, quantity } from '../../../chance/quantityField.ts'
import { choice, optional, record } from '../../../shared/fields/index.ts'
import { pensionTerms } from '../pensionTerms.ts'
import { SCHEMES } from '../staff.ts'

export const newStarters = record(
  {
    payRatio: quantity({
      says: "A new starter's pay beside the post's",
      unit: 'ratio',
      kind: 'rate',
      least: 0.3,
      most: 1.5,
      otherwise: '100%',
      source: 'same pay assumed',
      tag: 'I',
    }),
    scheme: choice(SCHEMES, { says: "A new starter's pension scheme", otherwise: 'dc' }),
    employerRate: optional(
      quantity({
        says: "Employer's rate for a new starter. Left out: the scheme's own rate, or the automatic enrolment minimum",
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
  },
  { says: 'Terms of people who join after the service has left' },
)

/** A price of the option's own, in place of the contract's. */
export const price = optional(
  quantity({
    says: 'Contract price for a year, where it differs from the contract',
    unit: 'pounds a year',
    kind: 'amount',
    least: 0,
  }),
)

/** What every option with books of its own says of pensions and of the Employment Allowance. */
export const ofBooks = {
  ...pensionTerms,
  publicFunctions: plainNumber({
    says: 'Share of its work that is of a public nature, for the Employment Allowance',
    unit: 'share',
    kind: 'share',
    least: 0,
    most: 1,
    otherwise: '100%',
    source: 'a service that leaves a public body',
    tag: 'D',
  }),
}

/** A cut in the budget that an option in house promises in return for the change. */
export const budgetReduction = quantity({
  says: 'Cut in the budget promised in return for the change',
  unit: 'share',
  kind: 'share',
  least: 0,
  most: 0.9,
  otherwise: '0%',
  source: 'nothing promised',
  tag: 'I',
})
