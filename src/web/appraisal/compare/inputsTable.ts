import type { InputChange } from '../../../core/appraisal/compare/inputs.ts'
import { saysOfPath } from '../../../core/finance/case/label.ts'
import type { BookEntry } from '../../../core/shared/fields/index.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { wideTable } from '../../../view/appraisal/wideTable.ts'
import { breakable } from '../../../view/breakable.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { paragraph } from '../../../view/appraisal/section.ts'

/** What two versions give otherwise, as it was understood. */
export function inputsTable(changes: readonly InputChange[]): Html {
  if (changes.length === 0) return paragraph('Nothing is given otherwise: both versions are the same case.')
  return wideTable({
    caption: `What is given otherwise (${changes.length})`,
    head: [{ text: 'Input' }, { text: 'First version' }, { text: 'Second version' }],
    rows: changes.map(({ path, first, second }) => [
      { html: html`${capital(saysOfPath(path))}<br /><span class="spinout-path">${breakable(path)}</span>` },
      { html: html`${told(first)}` },
      { html: html`${told(second)}` },
    ]),
  })
}

function told(entry: BookEntry | null): Piece {
  if (!entry) return 'Not there'
  return html`${entry.words}${entry.byDefault && html`<br />Left at its default`}`
}
