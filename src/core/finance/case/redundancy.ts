import { quantity } from '../../chance/quantityField.ts'
import { choice, optional, record } from '../../shared/fields/index.ts'

/** The pension strain of redundancies: what an employer pays a fund when a pension begins early and unreduced. */
export const pensionStrain = record(
  {
    over55: optional(
      quantity({
        says:
          'Share of people in posts of the local government scheme who are members of 55 or more. Left out: from the ' +
          'bands of ages that each group gives',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
    cost: quantity({
      says: 'What the fund asks for each of them who is made redundant, at the start; it rises with pay',
      unit: 'pounds',
      kind: 'amount',
      least: 0,
      most: 1_000_000,
      otherwise: '£20k to £60k',
      source:
        'Spence & Partners, Taking the strain: some £40,000 at 55 on £40,000 after 20 years; spread our judgement',
      tag: 'I',
    }),
    borneBy: choice(['employer', 'authority'], {
      says: 'Who bears it once the service has left: whoever employs, or the authority by its pension terms',
      otherwise: 'employer',
    }),
  },
  { says: 'The cost to the local government pension scheme of making members of 55 and over redundant' },
)
