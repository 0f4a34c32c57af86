import type { AdvicePart, Figure, Step } from '../../core/law/advice/advice.ts'
import { sayMet } from '../../core/law/advice/words.ts'
import { findRule } from '../../core/law/shelf.ts'
import type { Finding } from '../../core/law/rule.ts'
import { sayDay, sayWeekday, type Day } from '../../core/shared/day.ts'
import { paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { capital } from '../appraisal/words.ts'
import { details } from '../govuk/details.ts'
import type { Cell } from '../govuk/table.ts'
import { tag } from '../govuk/tag.ts'
import { html, type Html, type Piece } from '../html.ts'
import { badgeIfUnsure } from './badge.ts'
import { ruleAddress, source } from './source.ts'

/** Whether what is drawn may link to pages of the site: a note that is printed or kept may not. */
export interface PartLinks {
  readonly onSite: boolean
  readonly day: Day
}

/** One part of an answer, whatever it holds. */
export function advicePart(part: AdvicePart, links: PartLinks): Html {
  const matter = html`${(part.says ?? []).map((sentence) => paragraph(sentence))} ${drawn(part, links)}`
  if (part.onDemand) return details({ summaryText: part.title, html: matter, open: !links.onSite })
  return html`<section class="spinout-section">
    <h2 class="govuk-heading-m">${part.title}</h2>
    ${matter}
  </section>`
}

function drawn(part: AdvicePart, links: PartLinks): Piece {
  switch (part.kind) {
    case 'findings':
      return findings(part.findings, links)
    case 'figures':
      return figures(part.title, part.figures)
    case 'steps':
      return steps(part.steps)
    case 'table':
      return wideTable({
        caption: part.title,
        isCaptionHidden: true,
        head: part.head.map((text): Cell => ({ text })),
        rows: part.rows.map((row) => row.map((text): Cell => ({ text }))),
      })
    case 'words':
      return undefined
  }
}

const COLOUR_OF_MET = { true: 'green', false: 'red', null: 'grey' } as const

/** Each condition with whether it is met, why, and where it is written. */
function findings(all: readonly Finding[], { onSite, day }: PartLinks): Html {
  return html`<ul class="govuk-list spinout-findings">
    ${all.map(({ rule, title, met, because, source: from }) => {
      const classes = `govuk-tag--${COLOUR_OF_MET[`${met}`]}`
      const found = findRule(rule)
      const named = onSite && found ? html`<a class="govuk-link" href="${ruleAddress(rule, day)}">${title}</a>` : title
      return html`<li class="spinout-finding">
        ${tag({ text: sayMet(met), classes })}
        <div>
          <strong>${named}</strong> ${found && badgeIfUnsure(found.confidence)}<br />${capital(because)}.<br /><span
            class="spinout-path"
            >${source(from)}</span
          >
        </div>
      </li>`
    })}
  </ul>`
}

function figures(title: string, all: readonly Figure[]): Html {
  return wideTable({
    caption: title,
    isCaptionHidden: true,
    head: [{ text: 'What' }, { text: 'How much', format: 'numeric' }, { text: 'The sum' }, { text: 'Source' }],
    rows: all.map(({ label, says, working, source: from }): readonly Cell[] => [
      { text: label },
      { text: says, format: 'numeric', classes: 'spinout-whole' },
      { text: capital(working) },
      { html: html`${source(from)}`, classes: 'spinout-source' },
    ]),
  })
}

/** In the order given: an adviser puts its steps in the order in which they are done. */
function steps(all: readonly Step[]): Html {
  return html`<ol class="govuk-list spinout-dates">
    ${all.map(
      ({ day, title, says, consequence, source: from }) =>
        html`<li class="spinout-date">
          <strong class="spinout-date__day">${day === null ? 'No day is set' : sayWeekday(day)}</strong>
          <div>
            <strong>${title}</strong><br />${says}
            ${consequence !== undefined && html`<br />If it is not done: ${consequence}`}<br /><span
              class="spinout-path"
              >${source(from)}</span
            >
          </div>
        </li>`,
    )}
  </ol>`
}

/** `as of 21 November 2026`. */
export const sayAsOf = (day: Day): string => `as of ${sayDay(day)}`
