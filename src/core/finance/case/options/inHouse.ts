import { plainNumber, quantity } from '../../../chance/quantityField.ts'
import { month, optional, record, whole } from '../../../shared/fields/index.ts'
import { budgetReduction } from './shared.ts'

/** A service line: a part of its body with a budget of its own and the freedom to use it. Nobody leaves. */
export const serviceLine = record(
  {
    menuShare: quantity({
      says: 'Share of the uplift, and of the change in absence, that autonomy within the body brings',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 1,
      otherwise: 'uniform(0.3, 0.8)',
      source: 'our judgement: part of what a full change would bring, since the body still sets pay, posts and rules',
      tag: 'I',
    }),
    budgetReduction,
  },
  { says: 'A service line in house: a budget of its own, and nobody leaves' },
)

/** Stopping the service, or providing less of it. */
export const stop = record(
  {
    keeps: plainNumber({
      says: 'Share of the service that is kept: 0% stops all of it',
      unit: 'share',
      kind: 'share',
      least: 0,
      most: 0.99,
    }),
    from: optional(month({ says: 'The month in which it begins to close; left out, the start' })),
    overMonths: whole({
      says: 'Months over which it closes, evenly; 1 is all at once',
      least: 1,
      most: 60,
      otherwise: 12,
      source: 'our judgement: a year, so that people who leave by themselves are counted first',
      tag: 'I',
    }),
  },
  { says: 'Stop the service, or provide less of it' },
)
