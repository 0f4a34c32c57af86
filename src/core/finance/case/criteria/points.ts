import { named, whole, type Field } from '../../../shared/fields/index.ts'

/** The weight of one criterion, of 100 in all. */
export interface Weight {
  readonly id: string
  readonly points: number
}

const each = whole({ says: 'Weight of the criterion, of 100 in all', least: 0, most: 100 })

/** A weight by itself, as a record, so that it can stand under the name of its criterion. */
const weight: Field<{ readonly points: number }> = {
  ...each,
  read: (tree, path, reading) => ({ points: each.read(tree, path, reading) }),
}

/** Weights by the name of their criterion: `cost: 20`. Whole, so that totals and ties are exact. */
export const weights: Field<readonly Weight[]> = named(weight, {
  says: 'The weight of each criterion, by its name; together 100',
  least: 1,
  most: 40,
})
