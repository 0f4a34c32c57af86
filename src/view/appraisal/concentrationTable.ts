import type { Concentration, OptionResult } from '../../core/appraisal/result.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { MONTHS_IN_YEAR } from '../../core/shared/month.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Piece } from '../html.ts'
import type { AppraisalLinks } from './links.ts'
import { opens, paragraph } from './section.ts'
import { wideTable } from './wideTable.ts'

/** How much of a venture's income hangs on few customers, year by year of the middle case. */
export function concentrationTable(
  { id, name, concentration }: OptionResult,
  links: AppraisalLinks | undefined,
): Piece {
  if (!concentration || concentration.years.length === 0) return undefined
  return html`${wideTable({
    caption: `On how few does its income hang? ${name}`,
    head: ['Year of the middle case', 'Income', 'Largest customer', 'Concentration'].map((text): Cell => ({ text })),
    rows: concentration.years.map(({ year, months, incomePounds, largest, index }) => [
      { text: months === 12 ? String(year) : `${year}, ${months} months of it` },
      { html: html`${opens(links?.explain(`${id}/income`, lastOf(year, months)), sayRoundPounds(incomePounds))}` },
      { text: sayShare(largest) },
      { text: index.toFixed(2) },
    ]),
  })}
  ${paragraph(
    'Concentration is the Herfindahl–Hirschman index: the shares of all customers, each squared, added up. It is 1 ',
    'with one customer, 0.5 with two alike and 0.1 with ten. Each source of income beside contracts counts as one. ',
    sayLife(concentration),
  )}`
}

/** The last month of a year, counted from 0. */
const lastOf = (year: number, months: number): number => (year - 1) * MONTHS_IN_YEAR + months - 1

function sayLife({ monthsOfLife }: Concentration): string {
  const gone = 'If the largest customer goes after a year, the venture lives'
  if (monthsOfLife === null) return `${gone} to the end of the run.`
  return `${gone} ${monthsOfLife === 1 ? '1 month' : `${monthsOfLife} months`}.`
}
