import type { Bid } from '../../case/index.ts'
import { daysToLags } from '../delay.ts'

/** What of new work's income comes so late, is taxed so and rises so: a total for each. */
export interface IncomeClass {
  readonly index: Bid['index']
  readonly vat: Bid['vat']
  readonly lagMonths: number
  readonly bids: readonly { readonly bid: Bid; readonly share: number }[]
}

export function classesOf(bids: readonly Bid[]): readonly IncomeClass[] {
  const classes = new Map<string, { class: Omit<IncomeClass, 'bids'>; bids: { bid: Bid; share: number }[] }>()
  for (const bid of bids)
    for (const { lag, share } of daysToLags(bid.paidAfterDays)) {
      const key = `${bid.index} ${bid.vat} ${lag}`
      const found = classes.get(key) ?? { class: { index: bid.index, vat: bid.vat, lagMonths: lag }, bids: [] }
      found.bids.push({ bid, share })
      classes.set(key, found)
    }
  return [...classes.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, found]) => ({ ...found.class, bids: found.bids }))
}

export const nameOf = ({ index, vat, lagMonths }: IncomeClass): string =>
  `new-work/income/${index}-${vat}-after-${lagMonths}`

export const isTaxed = ({ vat }: Pick<IncomeClass, 'vat'>): boolean => vat === 'standard'
