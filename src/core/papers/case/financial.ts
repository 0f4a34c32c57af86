import { sayNumber, sayPounds, sayShare } from '../../shared/money.ts'
import { ledgerParts } from '../workbook/ledger.ts'
import type { StatementPart, StatementRow } from '../workbook/row.ts'
import { ventureParts } from '../workbook/venture.ts'
import { runYears, sayRunYear, type RunYear } from '../workbook/years.ts'
import { bridgeBlocks } from '../further/money.ts'
import { breakingBlocks } from '../further/risks.ts'
import type { WholeSubject } from '../further/run.ts'
import { heading, subheading, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** Both sides of the money by financial year, from the same rows as the workbook. */
export function financialCase(subject: WholeSubject): PaperBlock[] {
  const { calendar, options } = subject.ready.built
  const years = runYears(calendar)
  const ventures = options.filter(({ books }) => books)
  return [
    heading('4. Financial case'),
    ...words('The middle case, by financial year: every quantity at its median. It is one future of many.'),
    ...ventures.flatMap((option) => [
      ...failedWords(subject, option.id),
      ...ventureParts(subject, option).flatMap((part) => partBlocks(`${option.name}: ${part.title}`, part, years)),
    ]),
    ...(ventures.length === 0 ? words('No option here keeps books of its own.') : []),
    ...ledgerParts(subject)
      .slice(1)
      .flatMap((part) => partBlocks(`The authority: ${part.title}`, part, years)),
    subheading('Where the saving comes from'),
    ...bridgeBlocks(subject),
    ...breakingBlocks(subject),
  ]
}

function failedWords({ middle }: PaperSubject, id: string): PaperBlock[] {
  const month = middle.get(`${id}/failed`)?.indexOf(1) ?? -1
  if (month < 0) return []
  return words(
    'In the middle case it fails. The years after show its books as if it had gone on; no result counts them.',
  )
}

const partBlocks = (title: string, { rows }: StatementPart, years: readonly RunYear[]): PaperBlock[] => [
  subheading(title),
  {
    kind: 'table',
    head: ['Line', ...years.map(sayRunYear)],
    rows: rows.map((row) => [row.says, ...years.map((year) => sayFigure(row, yearFigure(row, year)))]),
  },
]

/** What a year of a row comes to: its months added up, or how it closes. */
export function yearFigure({ values, year }: StatementRow, { first, last }: RunYear): number {
  if (year === 'close') return values[last]!
  let sum = 0
  for (let month = first; month <= last; month++) sum += values[month]!
  return sum
}

function sayFigure({ shown }: StatementRow, figure: number): string {
  if (shown === 'pounds' || shown === 'pence') return sayPounds(figure)
  if (shown === 'share') return sayShare(figure)
  return sayNumber(figure)
}
