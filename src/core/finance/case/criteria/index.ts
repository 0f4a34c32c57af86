import { choice, listOf, named, optional, record, text, type Read } from '../../../shared/fields/index.ts'
import { entry } from './entry.ts'
import { ABOUT, STANDARD_CRITERIA, type Criterion } from './standard.ts'

const criterion = record(
  {
    says: text({ says: 'What the criterion asks' }),
    about: optional(
      choice(ABOUT, { says: "What it is about, where the model's own figure or a preset belongs beside it" }),
    ),
  },
  { says: 'A criterion' },
)

/**
 * Criteria beside money. Nothing here moves a figure of the model: what people scored, under which weights, who said so
 * and why, in a log whose entries each hold the hash of the one before.
 */
export const criteria = optional(
  record(
    {
      set: optional(named(criterion, { says: 'Your own criteria; left out, our eight', least: 2, most: 40 })),
      log: listOf(entry, { says: 'Weights, then scores, then changes of the weights, in the order they were agreed' }),
    },
    { says: 'Criteria beside money: weights locked before scores, and every score with its reason' },
  ),
)

export type Criteria = NonNullable<Read<typeof criteria>>

/** The criteria in use: the case's own, or ours. */
export const criteriaOf = ({ set }: Criteria): readonly Criterion[] =>
  set ?? STANDARD_CRITERIA.map(({ id, says, about }) => ({ id, says, about }))
