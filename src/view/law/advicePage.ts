import type { Advised } from '../../core/law/advice/ask.ts'
import type { Conclusion } from '../../core/law/advice/advice.ts'
import { sayAnswer, STANDS } from '../../core/law/advice/words.ts'
import { sayValue } from '../../core/law/sayValue.ts'
import type { UsedValue } from '../../core/law/lawOn.ts'
import { sayDay, type Day } from '../../core/shared/day.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { summaryList } from '../govuk/summaryList.ts'
import type { Cell } from '../govuk/table.ts'
import { tag } from '../govuk/tag.ts'
import { html, type Html, type Piece } from '../html.ts'
import { badge, heldBadge } from './badge.ts'
import { advicePart, sayAsOf, type PartLinks } from './parts.ts'
import { source, valueAddress } from './source.ts'

interface AdviceShown {
  readonly onSite: boolean
  /** The day on which a note of it is written. */
  readonly writtenOn?: Day
}

/**
 * What an adviser said, from the answer to where professional advice begins. Pure, so that the site, a printed note and
 * a file kept by the command line show the same.
 */
export function adviceMain(advised: Advised, { onSite, writtenOn }: AdviceShown): Html {
  const { adviser, advice, day, used } = advised
  const links: PartLinks = { onSite, day }
  return html`<p class="govuk-body spinout-text">
      The law ${sayAsOf(day)}.${writtenOn !== undefined && ` Written on ${sayDay(writtenOn)}.`}
    </p>
    <section aria-label="In short">${advice.conclusions.map(conclusion)}</section>
    ${advice.parts.map((part) => advicePart(part, links))} ${answersSection(advised)} ${valuesSection(used, links)}
    <section class="spinout-section">
      <h2 class="govuk-heading-m">What is taken for granted</h2>
      ${bullets(adviser.assumes)}
    </section>
    <section class="spinout-section">
      <h2 class="govuk-heading-m">Where professional advice begins</h2>
      ${paragraph('This is information about the law and no legal advice.')} ${bullets(adviser.adviceBegins)}
    </section>`
}

const COLOUR_OF = { yes: 'green', no: 'red', depends: 'yellow', fact: 'blue' } as const

function conclusion({ stands, says, because, source: from }: Conclusion): Html {
  return html`<div class="spinout-conclusion">
    ${tag({ text: STANDS[stands], classes: `govuk-tag--${COLOUR_OF[stands]}` })}
    <div>
      <p class="govuk-body spinout-text"><strong>${says}</strong> ${because}</p>
      <p class="govuk-body-s spinout-text">${source(from)}</p>
    </div>
  </div>`
}

function answersSection({ adviser, answers }: Advised): Html {
  return html`<section class="spinout-section">
    <h2 class="govuk-heading-m">What was answered</h2>
    ${summaryList({
      rows: Object.entries(adviser.questions).map(([name, question]) => {
        return { key: { text: question.asks }, value: { text: sayAnswer(answers[name] ?? '', question.widget) } }
      }),
    })}
  </section>`
}

/** Every dated value that the answer rests on, with how sure we are of it. */
function valuesSection(used: readonly UsedValue[], { onSite, day }: PartLinks): Piece {
  if (used.length === 0) return undefined
  const title = 'The values it rests on'
  return html`<section class="spinout-section">
    <h2 class="govuk-heading-m">${title}</h2>
    ${wideTable({
      caption: title,
      isCaptionHidden: true,
      head: ['Value', 'In force', 'Since', 'How sure', 'Source'].map((text): Cell => ({ text })),
      rows: used.map(({ law, entry, held, day: on }): readonly Cell[] => [
        {
          html: onSite
            ? html`<a class="govuk-link" href="${valueAddress(law.id, on)}">${law.label}</a>`
            : html`${law.label}`,
        },
        { html: html`${sayValue(law, entry.value)}${on !== day && html`<br />on ${sayDay(on)}`}` },
        { text: sayDay(entry.from) },
        { html: html`${badge(entry.confidence)} ${held && heldBadge()}` },
        { html: html`${source(entry.source)}`, classes: 'spinout-source' },
      ]),
    })}
  </section>`
}

/** Where else an answer is to be had: as a note, for machines, with other answers. */
export function elsewhere(links: readonly { readonly href: string; readonly words: string }[]): Html {
  return html`<nav aria-label="This answer elsewhere">
    <ul class="govuk-list spinout-across">
      ${links.map(({ href, words }) => html`<li><a class="govuk-link" href="${href}">${words}</a></li>`)}
    </ul>
  </nav>`
}
