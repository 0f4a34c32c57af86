import { input, minus, of, over, previous, product, sum, type Expression } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { APRILS, monthsWhere } from './calendar.ts'
import { CONTRACTS, DAYS_IN_MONTH, OVERHEADS_MONTHLY_POUNDS, VAT, AGENCY_SHARE_MOST } from './parameters.ts'

/** The share of a month that so many days are: what is waited for, of a month's income or cost. */
export const monthsOf = (days: 'debtor-days' | 'creditor-days'): Expression =>
  over(input(days, 'days'), of(DAYS_IN_MONTH, 'days'))

/** What the contracts bring, what they take besides staff, and what of both is still to be paid. */
export const contractLines: readonly Line[] = [
  {
    name: 'prices',
    unit: 'ratio',
    says: 'prices against those of the first year',
    is: product(previous('prices'), sum(1, input('price-growth', 'ratio'))),
    opens: of(1, 'ratio'),
    changesIn: APRILS,
  },
  ...CONTRACTS.flatMap(linesOfContract),
  {
    name: 'contracts/income',
    unit: 'pounds',
    says: 'income of the five contracts',
    is: sum(...CONTRACTS.map((_, index) => `contracts/${index + 1}/income`)),
  },
  {
    name: 'contracts/bought',
    unit: 'pounds',
    says: 'agency staff and overheads, with the VAT on them that is not recovered',
    is: product(
      sum(
        product('people/cost', product(of(AGENCY_SHARE_MOST, 'ratio'), input('agency-share', 'ratio'))),
        product('prices', product(of(OVERHEADS_MONTHLY_POUNDS, 'pounds'), input('overheads-factor', 'ratio'))),
      ),
      sum(1, product(of(VAT.rate * VAT.bearingShare, 'ratio'), input('vat-share', 'ratio'))),
    ),
  },
  {
    name: 'contracts/margin',
    unit: 'pounds',
    says: 'what the contracts leave of their income',
    is: minus('contracts/income', 'people/cost', 'contracts/bought'),
  },
  {
    name: 'contracts/tied-up',
    unit: 'pounds',
    says: 'owed by commissioners less owed to suppliers, at the end of the month',
    is: minus(
      product('contracts/income', monthsOf('debtor-days')),
      product('contracts/bought', monthsOf('creditor-days')),
    ),
  },
]

function linesOfContract(contract: (typeof CONTRACTS)[number], index: number): Line[] {
  const the = (name: string) => `contracts/${index + 1}/${name}`
  return [
    {
      name: the('price'),
      unit: 'pounds',
      says: 'the price as agreed, moved each April by its part of inflation',
      is: product(
        previous(the('price')),
        sum(1, product(of(contract.indexation, 'ratio'), input('price-growth', 'ratio'))),
      ),
      opens: of(contract.monthlyPounds, 'pounds'),
      changesIn: APRILS,
    },
    {
      name: the('goes-on-at'),
      unit: 'ratio',
      says: 'all of the price until the contract ends, then what it was renewed at, or nothing',
      is: product(input(the('renewed'), 'ratio'), sum(1, input(the('price-change'), 'ratio'))),
      opens: of(1, 'ratio'),
      changesIn: monthsWhere((month) => month === contract.ends),
    },
    {
      name: the('income'),
      unit: 'pounds',
      says: 'what the contract pays',
      is: product(the('price'), the('goes-on-at')),
    },
  ]
}
