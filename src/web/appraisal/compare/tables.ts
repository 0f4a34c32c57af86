import type { ComparedLine, OnlyLine } from '../../../core/appraisal/compare/compared.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { wideTable } from '../../../view/appraisal/wideTable.ts'
import { breakable } from '../../../view/breakable.ts'
import { details } from '../../../view/govuk/details.ts'
import type { Cell } from '../../../view/govuk/table.ts'
import { html, type Piece } from '../../../view/html.ts'
import { sayValue } from '../explain/value.ts'
import { explainAddress } from '../links.ts'

/** One side of a table: what it is called, the part of the address that names its case, and the month it opens in. */
export interface TableSide {
  readonly name: string
  readonly query: string
  readonly month: number
}

/** The lines that both sides have and that differ, each figure leading to how it came about. */
export function differTable(
  caption: string,
  [left, right]: readonly [TableSide, TableSide],
  lines: readonly ComparedLine[],
  because?: (line: ComparedLine) => Piece,
): Piece {
  if (lines.length === 0) return undefined
  const head = ['Line', left.name, right.name, 'Difference', ...(because ? ['Why'] : [])]
  return wideTable({
    caption,
    head: head.map((text): Cell => ({ text })),
    rows: lines.map((line) => [
      named(line, line.left.says),
      opened(left, line.left.name, sayValue(line.left.value, line.unit)),
      opened(right, line.right.name, sayValue(line.right.value, line.unit)),
      { html: html`<span class="spinout-whole">${sayDifference(line)}</span>` },
      ...(because ? [{ html: html`${because(line)}`, classes: 'spinout-source' }] : []),
    ]),
  })
}

/** The lines that only one side has; those that are nothing in the period are folded away. */
export function onlyTable(side: TableSide, lines: readonly OnlyLine[]): Piece {
  const something = lines.filter(({ value }) => value !== 0)
  const nothing = lines.filter(({ value }) => value === 0)
  const tableOf = (caption: string, rows: readonly OnlyLine[]) =>
    wideTable({
      caption,
      head: [{ text: 'Line' }, { text: 'Figure' }],
      rows: rows.map((line) => [named(line, line.says), opened(side, line.name, sayValue(line.value, line.unit))]),
    })
  const folded = `Only in: ${side.name}, and nothing in this period (${nothing.length})`
  return html`${something.length > 0 && tableOf(`Only in: ${side.name} (${something.length})`, something)}
  ${nothing.length > 0 && details({ summaryText: folded, html: tableOf(folded, nothing) })}`
}

const named = ({ thing, isSum }: { readonly thing: string; readonly isSum: boolean }, says: string): Cell => ({
  html: html`${capital(says)}<br /><span class="spinout-path">${breakable(thing)}</span>${
      isSum && html`<br />Added up over the year`
    }`,
})

const opened = ({ query, month }: TableSide, name: string, words: string): Cell => ({
  html: html`<a class="govuk-link spinout-whole" href="${explainAddress(query, name, month)}">${words}</a>`,
})

const sayDifference = ({ difference, unit }: ComparedLine): string =>
  `${difference > 0 ? '+' : ''}${sayValue(difference, unit)}`
