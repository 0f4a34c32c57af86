import { AUDIENCES, PAPER_KINDS, paperKinds, type PaperKind } from '../../core/papers/kinds.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { capital } from '../../view/appraisal/words.ts'
import { html, type Html } from '../../view/html.ts'

/** The papers of a case, to be taken to where a decision is made. */
export function takeAway(query: string): Html {
  return html`<section class="spinout-section spinout-on-screen" aria-labelledby="take-it-away">
    <h2 class="govuk-heading-l" id="take-it-away">Take it away</h2>
    ${paragraph('Each paper has the figures of this page, and at its foot the key by which they can be found again.')}
    <ul class="govuk-list spinout-text">
      ${paperKinds.map(
        (kind) =>
          html`<li class="spinout-choice">
            <strong>${PAPER_KINDS[kind].name}</strong><br />${PAPER_KINDS[kind].says}<br />
            ${ways(kind).map(({ words, asks }, index) => [
              index > 0 && ' · ',
              html`<a class="govuk-link" href="/paper?${query}&${asks}">${words}</a>`,
            ])}
          </li>`,
      )}
    </ul>
  </section>`
}

interface Way {
  readonly words: string
  readonly asks: string
}

/** The links of a kind: one for each format, or for a brief each audience. Each says by itself what it leads to. */
function ways(kind: PaperKind): Way[] {
  const { name, formats } = PAPER_KINDS[kind]
  if (kind === 'brief')
    return AUDIENCES.map((audience) => ({
      words: `${name} for ${READERS[audience]} (DOCX)`,
      asks: new URLSearchParams({ kind, for: audience }).toString(),
    }))
  return formats.map((format) => ({
    words: capital(`${name.toLowerCase()} (${format.toUpperCase()})`),
    asks: new URLSearchParams({ kind, format }).toString(),
  }))
}

const READERS: Readonly<Record<(typeof AUDIENCES)[number], string>> = {
  councillor: 'councillors',
  finance: 'finance',
  commissioner: 'the commissioner',
  staff: 'staff and unions',
  lender: 'lenders',
}
