import type { Quantity } from '../../chance/quantityField.ts'
import type { StaffGroup } from '../case/index.ts'

/** What people in a set of posts are paid, and what that costs: kept on transfer, or offered to those who join. */
export interface Terms {
  /** `kept`, `joined-mutual`: part of the names of the lines. */
  readonly name: string
  readonly says: string
  readonly groups: readonly StaffGroup[]
  readonly increments: boolean
  readonly payRatio?: Quantity
  /** The scheme of all, in place of each group's own. */
  readonly scheme?: { readonly name: StaffGroup['scheme']; readonly rate: Quantity | undefined }
}

/** The scheme that people of a group are in on these terms, and its rate where one is given. */
export const schemeOf = (terms: Terms, group: StaffGroup): StaffGroup['scheme'] => terms.scheme?.name ?? group.scheme
export const rateOf = (terms: Terms, group: StaffGroup): Quantity | undefined =>
  terms.scheme ? terms.scheme.rate : group.employerRate

/** The full name of a line about one group of the terms. */
export const nameOf = (terms: Terms, group: StaffGroup, part: string): string =>
  `terms/${terms.name}/${group.id}/${part}`
