import type { Quantity } from '../../chance/quantityField.ts'
import type { Case } from './index.ts'
import { LEAVERS, WITH_BOOKS, type LeaverId, type WithBooksId } from './optionIds.ts'

/** What every option that leaves says of itself, whichever it is. */
export interface Leaver {
  readonly price?: Quantity | undefined
  readonly newStarters: NonNullable<Case['options']['mutual']>['newStarters']
}

/** The options of a case that leave the authority, each by its name, in a fixed order. */
export const leaversOf = (options: Case['options']): readonly (readonly [LeaverId, Leaver])[] =>
  LEAVERS.flatMap((id) => (options[id] ? [[id, options[id]] as const] : []))

/** Those of them that keep books of their own. */
export const withBooksOf = (options: Case['options']): readonly WithBooksId[] =>
  WITH_BOOKS.filter((id) => options[id] !== undefined)

/** The same options with each that leaves changed. */
export const changeLeavers = (
  options: Case['options'],
  change: (leaver: Leaver) => Partial<Leaver>,
): Case['options'] => ({
  ...options,
  ...Object.fromEntries(leaversOf(options).map(([id, leaver]) => [id, { ...leaver, ...change(leaver) }])),
})
