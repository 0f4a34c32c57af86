import { choose, minus, of, previous, product, sum } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Naming } from '../option.ts'
import { goesOn, ofAll, QUARTER, whenEnding, YEAR } from './vatPeriod.ts'

/** What comes back month by month: by quarters, and in March by the year. */
export function recoveryLines(about: About, the: Naming): Line[] {
  const quarter = (thing: string) => the(`vat-quarter/${thing}`)
  const soFar = the('vat-quarter/recovered-so-far')
  const provisional = the('vat-provisional-this-year')
  const inMonth = minus(soFar, product(previous(soFar), goesOn(about, QUARTER)))
  return [
    {
      name: soFar,
      unit: 'pounds',
      says: 'VAT of this quarter that comes back so far: at the share so far until the quarter ends',
      is: choose(
        whenEnding(about, QUARTER),
        quarter('recovered'),
        ofAll(quarter('input'), quarter('taxable'), quarter('income')),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: provisional,
      unit: 'pounds',
      says: 'VAT that came back by the quarters of this VAT year so far',
      is: sum(product(previous(provisional), goesOn(about, YEAR)), inMonth),
      opens: of(0, 'pounds'),
    },
    {
      name: the('vat-adjustment'),
      unit: 'pounds',
      says: 'what the VAT year gives back beside its quarters, made good in March; below zero when it takes',
      is: product(minus(the('vat-year/recovered'), provisional), whenEnding(about, YEAR)),
    },
    {
      name: the('irrecoverable-vat'),
      unit: 'pounds',
      says: 'VAT on what is bought that cannot be recovered: a cost; below zero where a period makes good',
      is: minus(sum(the('input-vat'), product(previous(soFar), goesOn(about, QUARTER))), soFar, the('vat-adjustment')),
      opens: of(0, 'pounds'),
    },
  ]
}
