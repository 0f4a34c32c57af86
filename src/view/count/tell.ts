import type { Story } from '../../core/democracy/count/tell/tellCount.ts'
import type { ToldLot, ToldTie } from '../../core/democracy/count/tell/tellTie.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { html, type Html, type Piece } from '../html.ts'

/** The story of every stage, under headings of their own. */
export function stagesTold({ stages }: Story): Html {
  return html`${stages.map(
    ({ number, title, sentences }) =>
      html`<div class="spinout-stage">
        <h3 class="govuk-heading-s">Stage ${number}. ${title}</h3>
        ${paragraph(sentences.join(' '))}
      </div>`,
  )}`
}

/** Every tie in full, or that there was none. */
export function tiesTold({ ties }: Story): Html {
  if (ties.length === 0) return paragraph('No tie had to be settled.')
  return html`${ties.map(tieTold)}`
}

const tieTold = ({ sentences, lots }: ToldTie): Html =>
  html`${paragraph(sentences.join(' '))} ${lots.length > 0 && lotsTold(lots)}`

function lotsTold(lots: readonly ToldLot[]): Piece {
  return [
    paragraph(
      'Anyone can draw these lots again: each command prints the hash below it, and the first in order is taken.',
    ),
    bullets(
      lots.map(
        ({ name, command, hash, isTaken }) =>
          html`<bdi>${name}</bdi>${isTaken && html`, <strong>taken</strong>`}<br />
            <code class="spinout-hash">${command}</code><br /><code class="spinout-hash">${hash}</code>`,
      ),
    ),
  ]
}
