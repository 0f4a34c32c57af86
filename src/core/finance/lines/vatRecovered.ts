import { choose, minus, of, previous, product } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Naming } from '../option.ts'
import { endsOf, ofAll, overYear, QUARTER, whenEnding, YEAR } from './vatPeriod.ts'

/** What comes back month by month: by quarters, and in March by the year. */
export function recoveryLines(about: About, the: Naming): Line[] {
  const [inMonth, byQuarters] = [the('vat-recovered'), the('vat-year/by-quarters')]
  return [
    {
      name: inMonth,
      unit: 'pounds',
      says: "VAT that comes back: at the month's own share until a quarter ends, then what makes up the quarter",
      is: choose(
        whenEnding(about, QUARTER),
        minus(the('vat-quarter/recovered'), previous(inMonth), previous(inMonth, 2)),
        ofAll(the('input-vat'), the('taxable-income'), the('income')),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: byQuarters,
      unit: 'pounds',
      says: 'VAT that came back by the quarters of this VAT year',
      is: overYear(about, byQuarters, the('vat-quarter/recovered')),
      opens: of(0, 'pounds'),
      changesIn: endsOf(about, QUARTER),
    },
    {
      name: the('vat-adjustment'),
      unit: 'pounds',
      says: 'what the VAT year gives back beside its quarters, made good in March; below zero when it takes',
      is: product(minus(the('vat-year/recovered'), byQuarters), whenEnding(about, YEAR)),
    },
    {
      name: the('irrecoverable-vat'),
      unit: 'pounds',
      says: 'VAT on what is bought that cannot be recovered: a cost; below zero where a period makes good',
      is: minus(the('input-vat'), inMonth, the('vat-adjustment')),
      opens: of(0, 'pounds'),
    },
  ]
}
