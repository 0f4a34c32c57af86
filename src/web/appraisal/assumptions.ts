import { isFigure, standingOf, type Standing } from '../../core/appraisal/inputs.ts'
import { saysOfPath } from '../../core/finance/case/label.ts'
import type { Book, BookEntry } from '../../core/shared/fields/index.ts'
import { capital } from '../../view/appraisal/words.ts'
import { breakable } from '../../view/breakable.ts'
import { table, type Cell } from '../../view/govuk/table.ts'
import { tag } from '../../view/govuk/tag.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { fieldId } from '../../view/problems.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { linkified } from './linkified.ts'
import { aboveAnswer, assumptionsAddress } from './links.ts'
import { onCase } from './onCase.ts'
import { STANDINGS } from './standings.ts'

/** The assumption book of a case: every input, as it was understood, its source and how well founded it is. */
export const assumptions: Page = {
  path: '/assumptions',
  access: 'public',
  get: onCase((request, { query, read }) => {
    const asked = new URL(request.req.url).searchParams.get('confidence')
    const only = STANDINGS.find(({ id }) => id === asked)?.id
    return showPage(request, bookPage(read.book, query, only))
  }),
}

function bookPage(book: Book, query: string, only: Standing | undefined): Html {
  const all = [...book.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const shown = all.filter((entry) => only === undefined || standingOf(entry) === only)
  const figures = shown.filter(isFigure)
  const others = shown.filter((entry) => !isFigure(entry))
  const heading = 'What the answer is built on'
  return framed({
    title: heading,
    heading,
    above: aboveAnswer(query),
    main: html`<p class="govuk-body spinout-text">
        Every input of the case, as it was understood. A default is our own figure, taken because the case gives none.
      </p>
      ${filters(all.filter(isFigure), query, only)}
      ${figures.length > 0 && entries(`Figures and shares (${figures.length})`, figures)}
      ${others.length > 0 && entries(`Words, dates and choices (${others.length})`, others)}
      ${shown.length === 0 && html`<p class="govuk-body">There are none of this kind.</p>`}`,
  })
}

function filters(figures: readonly BookEntry[], query: string, only: Standing | undefined): Html {
  const link = (id: Standing | undefined, name: string, count: number): Piece => {
    const words = `${name} (${count})`
    if (id === only) return html`<li><strong aria-current="true">${words}</strong></li>`
    return html`<li><a class="govuk-link" href="${assumptionsAddress(query, id)}">${words}</a></li>`
  }
  return html`<nav aria-label="Show inputs that are" class="govuk-body">
    <ul class="govuk-list spinout-across">
      ${link(undefined, 'All figures', figures.length)}
      ${STANDINGS.map(({ id, name }) => link(id, name, figures.filter((entry) => standingOf(entry) === id).length))}
    </ul>
  </nav>`
}

function entries(caption: string, shown: readonly BookEntry[]): Html {
  return html`<section class="spinout-scroll spinout-wide" aria-label="${caption}" tabindex="0">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      classes: 'govuk-table--small-text-until-tablet spinout-table spinout-table--words',
      head: ['Input', 'As understood', 'How well founded', 'Source'].map((text): Cell => ({ text })),
      rows: shown.map(row),
    })}
  </section>`
}

function row(entry: BookEntry): readonly Cell[] {
  const { name = '', colour = 'grey' } = STANDINGS.find(({ id }) => id === standingOf(entry)) ?? {}
  return [
    {
      html: html`<span id="${fieldId(entry.path)}">${capital(saysOfPath(entry.path))}</span><br /><span
          class="spinout-path"
          >${breakable(entry.path)}</span
        >`,
    },
    { html: html`${entry.words}${entry.uncertain && html`<br />Drawn afresh in each future`}` },
    { html: tag({ text: name, classes: `govuk-tag--${colour}` }) },
    { html: html`${sourceOf(entry)}`, classes: 'spinout-source' },
  ]
}

function sourceOf({ source, note, asOf, byDefault }: BookEntry): Piece {
  return [
    source === undefined ? (byDefault ? 'The format’s own default' : 'No source given') : linkified(source),
    asOf !== undefined && html`<br />As of ${asOf}`,
    note !== undefined && html`<br />${note}`,
  ]
}
