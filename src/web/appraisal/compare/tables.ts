import type { Because, ComparedLine, OnlyLine } from '../../../core/appraisal/compare/compared.ts'
import type { Option } from '../../../core/finance/option.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { wideTable } from '../../../view/appraisal/wideTable.ts'
import { breakable } from '../../../view/breakable.ts'
import { details } from '../../../view/govuk/details.ts'
import type { Cell } from '../../../view/govuk/table.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { sayValue } from '../explain/value.ts'
import { explainAddress } from '../links.ts'
import { reason } from './reason.ts'

/** What tables of lines are told from: where a figure opens, and in which month. */
export interface Telling {
  readonly query: string
  readonly month: number
  readonly becauseOf: (line: ComparedLine) => Because
}

/** The lines that both options have and that differ, each figure leading to how it came about. */
export function differTable(
  { query, month, becauseOf }: Telling,
  caption: string,
  [left, right]: readonly [Option, Option],
  lines: readonly ComparedLine[],
): Piece {
  if (lines.length === 0) return undefined
  return wideTable({
    caption,
    head: ['Line', left.name, right.name, 'Difference', 'Why'].map((text): Cell => ({ text })),
    rows: lines.map((line) => [
      { html: html`${named(line, line.left.says)}${line.isSum && html`<br />Added up over the year`}` },
      { html: opened(query, line.left.name, month, sayValue(line.left.value, line.unit)) },
      { html: opened(query, line.right.name, month, sayValue(line.right.value, line.unit)) },
      { html: whole(sayDifference(line)) },
      { html: html`${reason(becauseOf(line), query, month)}`, classes: 'spinout-source' },
    ]),
  })
}

/** The lines that only one option has; those that are nothing in the period are folded away. */
export function onlyTable({ query, month }: Telling, option: Option, lines: readonly OnlyLine[]): Piece {
  const something = lines.filter(({ value }) => value !== 0)
  const nothing = lines.filter(({ value }) => value === 0)
  const tableOf = (caption: string, rows: readonly OnlyLine[]) =>
    wideTable({
      caption,
      head: ['Line', 'Figure'].map((text): Cell => ({ text })),
      rows: rows.map((line) => [
        { html: html`${named(line, line.says)}${line.isSum && html`<br />Added up over the year`}` },
        { html: opened(query, line.name, month, sayValue(line.value, line.unit)) },
      ]),
    })
  const folded = `Only in: ${option.name}, and nothing in this period (${nothing.length})`
  return html`${something.length > 0 && tableOf(`Only in: ${option.name} (${something.length})`, something)}
  ${nothing.length > 0 && details({ summaryText: folded, html: tableOf(folded, nothing) })}`
}

const named = ({ thing }: { readonly thing: string }, says: string): Html =>
  html`${capital(says)}<br /><span class="spinout-path">${breakable(thing)}</span>`

const whole = (words: string): Html => html`<span class="spinout-whole">${words}</span>`

const opened = (query: string, name: string, month: number, words: string): Html =>
  html`<a class="govuk-link spinout-whole" href="${explainAddress(query, name, month)}">${words}</a>`

const sayDifference = ({ difference, unit }: ComparedLine): string =>
  `${difference > 0 ? '+' : ''}${sayValue(difference, unit)}`
