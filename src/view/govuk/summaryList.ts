import { attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { contentOf, present, type Content, type Dress, type Optional } from './options.ts'
import { actionLink, summaryCard, type Action, type SummaryCard } from './summaryCard.ts'

interface SummaryRow {
  readonly key: Content & { readonly classes?: string | undefined }
  readonly value: Content & { readonly classes?: string | undefined }
  readonly classes?: string | undefined
  readonly actions?: { readonly items?: readonly Action[]; readonly classes?: string | undefined } | undefined
}

export interface SummaryListOptions extends Dress {
  readonly rows?: readonly Optional<SummaryRow>[] | undefined
  readonly card?: SummaryCard | undefined
}

/** Names and what stands under them, one row each; in a card of its own where asked. */
export function summaryList(options: SummaryListOptions): Html {
  const rows = present(options.rows)
  const anyActions = rows.some((row) => (row.actions?.items ?? []).length > 0)
  const names = classNames('govuk-summary-list', options.classes)
  const list = html`<dl class="${names}" ${attributesOf(options.attributes)}>
    ${rows.map((row) => summaryRow(row, anyActions, options.card?.title))}
  </dl>`
  return options.card ? summaryCard(options.card, list) : list
}

function summaryRow(row: SummaryRow, anyActions: boolean, cardTitle: Content | undefined): Html {
  const names = classNames(
    'govuk-summary-list__row',
    anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
    row.classes,
  )
  return html`<div class="${names}">
    <dt class="${classNames('govuk-summary-list__key', row.key.classes)}">${contentOf(row.key)}</dt>
    <dd class="${classNames('govuk-summary-list__value', row.value.classes)}">${contentOf(row.value)}</dd>
    ${rowActions(row, cardTitle)}
  </div>`
}

function rowActions(row: SummaryRow, cardTitle: Content | undefined): Piece {
  const actions = row.actions?.items ?? []
  if (actions.length === 0) return undefined
  const [only, ...others] = actions.map((action) => actionLink(action, cardTitle))
  return html`<dd class="${classNames('govuk-summary-list__actions', row.actions?.classes)}">
    ${
      others.length === 0
        ? only
        : html`<ul class="govuk-summary-list__actions-list">
            ${[only, ...others].map((link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}
          </ul>`
    }
  </dd>`
}
