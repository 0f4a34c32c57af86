import type { Option } from '../../finance/option.ts'
import { sayMonth } from '../../shared/month.ts'
import { footOf, type PaperSubject } from '../subject.ts'
import type { WholeSubject } from '../further/run.ts'
import { bookSheet } from './book.ts'
import { bridgeSheet } from './bridge.ts'
import { checksSheet } from './checks.ts'
import { gainsSheet } from './gains.ts'
import { inHouseParts } from './inHouse.ts'
import { ledgerParts } from './ledger.ts'
import { layoutOf, monthlySheet } from './monthly.ts'
import { resultsSheet } from './results.ts'
import type { Statement } from './row.ts'
import type { Sheet } from './sheet.ts'
import { stressesSheet } from './stresses.ts'
import { supplierParts } from './supplier.ts'
import { ventureParts } from './venture.ts'

/**
 * The whole workbook of a case: results, assumptions, each option and the authority month by month, and checks.
 *
 * Totals are live: subtotals of a month, sums of a year and closing balances are formulas, with our own figure beside
 * them as their last value. They are of the middle case; chances are counted over all futures and do not move.
 */
export function workbookOf(subject: WholeSubject): Sheet[] {
  const statements = statementsOf(subject)
  const layout = layoutOf(statements, subject.ready.built.calendar)
  const foot = footOf(subject.appraisal)
  const bridge = bridgeSheet(subject)
  return [
    resultsSheet(subject, layout),
    bookSheet(subject),
    ...statements.map((statement) => monthlySheet(statement, layout, foot)),
    gainsSheet(subject),
    bridge.sheet,
    stressesSheet(subject),
    checksSheet(subject, layout, bridge.checks),
  ]
}

const MIDDLE =
  'The middle case: every quantity at its median. It is one future of many, and no forecast. Totals are formulas.'

function statementsOf(subject: PaperSubject): Statement[] {
  return [
    ...subject.ready.built.options.map((option): Statement => ({
      sheet: option.id.charAt(0).toUpperCase() + option.id.slice(1),
      title: option.name,
      says: [MIDDLE, ...standing(subject, option)],
      parts: option.inHouse
        ? inHouseParts(subject, option)
        : option.books
          ? ventureParts(subject, option)
          : supplierParts(subject, option),
    })),
    {
      sheet: 'Authority',
      title: 'What the authority pays, and what it saves',
      says: [MIDDLE, 'Counted when incurred. Savings so far are at present value, beside carrying on.'],
      parts: ledgerParts(subject),
    },
  ]
}

/** After a failure the lines of a body run on as if it had gone on, and whoever reads them has to know. */
function standing({ middle, ready }: PaperSubject, { id }: Option): string[] {
  const month = middle.get(`${id}/failed`)?.indexOf(1) ?? -1
  if (month < 0) return []
  const when = sayMonth(ready.built.calendar.names[month]!)
  return [`It fails in ${when}. The months after show its books as if it had gone on; no result counts them.`]
}
