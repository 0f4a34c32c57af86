import { attributesOf, classNames, html, type Attributes, type Html, type Piece } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

/** A link that does something to the row or card it stands in: "Change". */
export interface Action extends Content {
  readonly href: string
  readonly classes?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface SummaryCard extends Dress {
  readonly title?: (Content & { readonly classes?: string; readonly headingLevel?: number }) | undefined
  readonly actions?: { readonly items?: readonly Action[]; readonly classes?: string | undefined } | undefined
}

/** An action's link. Screen readers hear what it changes, and in which card: "Change pay (Centre leads)". */
export function actionLink(action: Action, cardTitle: Content | undefined): Html {
  const names = classNames('govuk-link', action.classes)
  return html`<a class="${names}" href="${action.href}" ${attributesOf(action.attributes)}
    >${contentOf(action)}${spoken(action.visuallyHiddenText, cardTitle)}</a
  >`
}

function spoken(hidden: string | undefined, cardTitle: Content | undefined): Piece {
  const inCard = hasContent(cardTitle)
  if (!hidden && !inCard) return undefined
  return html`<span class="govuk-visually-hidden"
    >${hidden && html` ${hidden}`}${inCard && html` (${contentOf(cardTitle)})`}</span
  >`
}

/** A titled frame round a summary list, for one of several things alike. */
export function summaryCard(card: SummaryCard, list: Html): Html {
  return html`<div class="${classNames('govuk-summary-card', card.classes)}" ${attributesOf(card.attributes)}>
    <div class="govuk-summary-card__title-wrapper">${title(card)}${cardActions(card)}</div>
    <div class="govuk-summary-card__content">${list}</div>
  </div>`
}

function title(card: SummaryCard): Piece {
  if (!card.title) return undefined
  const level = card.title.headingLevel ?? 2
  const names = classNames('govuk-summary-card__title', card.title.classes)
  return html`<h${level} class="${names}">${contentOf(card.title)}</h${level}>`
}

function cardActions(card: SummaryCard): Piece {
  const [only, ...others] = (card.actions?.items ?? []).map((action) => actionLink(action, card.title))
  const names = classNames('govuk-summary-card__actions', card.actions?.classes)
  if (!only) return undefined
  if (others.length === 0) return html`<div class="${names}">${only}</div>`
  return html`<ul class="${names}">
    ${[only, ...others].map((link) => html`<li class="govuk-summary-card__action">${link}</li>`)}
  </ul>`
}
