import { judgedMonth } from '../../appraisal/judged.ts'
import { ventureExitDebtOf } from '../../finance/lines/exitDebt.ts'
import { footOf, type PaperSubject } from '../subject.ts'
import { cellOf, rangeOf, type Layout } from './monthly.ts'
import { cellName, head, type FigureCell, type Sheet, type SheetCell } from './sheet.ts'

/** A sum that must come to nothing. */
export interface Check {
  readonly says: string
  /** Nothing, to the penny, or something is wrong. */
  readonly formula: string
}

/** Sums that must come to nothing: by them a reader sees that the sheets hang together, also after a change. */
export function checksSheet(subject: PaperSubject, layout: Layout, others: readonly Check[]): Sheet {
  const checks = [...bookChecks(subject, layout), ...savingChecks(subject, layout), ...yearChecks(layout), ...others]
  const last = cellName(checks.length + 1, 1)
  const rows = checks.map(({ says, formula }): SheetCell[] => [says, pence(`ABS(${formula})`)])
  return {
    name: 'Checks',
    rows: [
      head('Each of these comes to nothing', 'Pounds'),
      ['All of them together', pence(`SUM(B3:${last})`)],
      ...rows,
      [],
      [footOf(subject.appraisal)],
    ],
    frozen: { rows: 1, columns: 0 },
    widths: [90, 14],
  }
}

const pence = (formula: string): FigureCell => ({ value: 0, shown: 'pence', formula })

/** Of every body with books: its sheet balances in each month, and its cash is what came in less what went out. */
function bookChecks(subject: PaperSubject, layout: Layout): Check[] {
  const {
    ready,
    case: { months },
  } = subject
  return ready.built.options
    .filter(({ books }) => books)
    .flatMap((option) => {
      const { id, name } = option
      const at = (thing: string, month: number) => cellOf(layout, `${id}/${thing}`, month, 'Checks')
      const called = layout.places.has(`${id}/guarantee-called`)
        ? (['guarantee-called', 'guarantee-repaid'] as const)
        : []
      const all = (thing: string) => `SUM(${rangeOf(layout, `${id}/${thing}`, 'months', 'Checks')})`
      return [
        { says: `${name}: assets less what is owed and reserves, all months added up`, formula: all('unbalanced') },
        {
          says: `${name}: cash at the end, less cash before, receipts and payments`,
          formula: [
            `${at('bank', months - 1)}-${at('bank', -1)}-${all('receipts')}+${all('payments')}`,
            ...called.map((thing, index) => `${index === 0 ? '-' : '+'}${all(thing)}`),
          ].join(''),
        },
        {
          says: `${name}: surpluses of all months, less income and costs of all months`,
          formula: [
            'running-cost',
            'redundancy',
            'depreciation',
            'interest',
            'tax',
            ...ventureExitDebtOf(subject, option).map((key) => key.slice(id.length + 1)),
          ]
            .map((thing) => `+${all(thing)}`)
            .reduce((sum, each) => sum + each, `${all('surplus')}-${all('income')}`),
        },
      ]
    })
}

/** The saving of the results is what the ledger comes to. */
function savingChecks({ appraisal, case: { months } }: PaperSubject, layout: Layout): Check[] {
  return appraisal.options.flatMap(({ id, name, middle }) =>
    middle.saving === null
      ? []
      : [
          {
            says: `${name}: saving in the middle case as the core gives it, less the ledger's`,
            formula: `${middle.saving}-${cellOf(layout, `${id}/saving-so-far`, judgedMonth(months), 'Checks')}`,
          },
        ],
  )
}

/** The years of what the authority pays hold every month once. */
const yearChecks = (layout: Layout): Check[] =>
  [...layout.places.keys()]
    .filter((key) => key.endsWith('/parent-cost'))
    .map((key) => ({
      says: `${key}: the years, less the months`,
      formula: `SUM(${rangeOf(layout, key, 'years', 'Checks')})-SUM(${rangeOf(layout, key, 'months', 'Checks')})`,
    }))
