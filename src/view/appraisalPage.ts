import type { Appraisal } from '../core/appraisal/result.ts'
import { sayRun } from '../core/appraisal/sayRun.ts'
import { sayWhole } from '../core/shared/money.ts'
import { isMonth, sayMonth } from '../core/shared/month.ts'
import { answerSection } from './appraisal/answer.ts'
import { councilSection } from './appraisal/councilSection.ts'
import { futuresSection } from './appraisal/futuresSection.ts'
import { inShort } from './appraisal/inShort.ts'
import type { AppraisalLinks } from './appraisal/links.ts'
import { lossesSection } from './appraisal/lossesSection.ts'
import { mattersSection } from './appraisal/mattersSection.ts'
import { moneySection } from './appraisal/moneySection.ts'
import { promiseSection } from './appraisal/promiseSection.ts'
import { reasonsSection } from './appraisal/reasonsSection.ts'
import { contents, paragraph, sections } from './appraisal/section.ts'
import { serviceSection } from './appraisal/serviceSection.ts'
import { sideBySideSection } from './appraisal/sideBySide.ts'
import { notesSection, sourcesSection } from './appraisal/sourcesSection.ts'
import { shorten } from './charts/wrap.ts'
import { insetText } from './govuk/insetText.ts'
import { html, type Html } from './html.ts'

export type { AppraisalLinks } from './appraisal/links.ts'

/**
 * The answer page, from an appraisal to markup: the two tests first, then everything a decision maker asks next, in
 * that order, and at the foot the key by which the result can be made again.
 *
 * Pure, so that the site and a file kept by `spinout appraise --html` show the same. Without `links` the figures lead
 * nowhere; on the site they open the model and the assumption book.
 */
export function appraisalMain(appraisal: Appraisal, links?: AppraisalLinks): Html {
  const parts = [
    answerSection(appraisal, links),
    sideBySideSection(appraisal, links),
    moneySection(appraisal),
    serviceSection(appraisal),
    mattersSection(appraisal),
    reasonsSection(appraisal, links),
    promiseSection(appraisal),
    councilSection(appraisal),
    futuresSection(appraisal, links),
    ...lossesSection(appraisal, links),
    notesSection(appraisal),
    sourcesSection(appraisal, links),
  ]
  const sentences = inShort(appraisal)
  return html`<span class="govuk-caption-l">${appraisal.service.name}</span>
    <h1 class="govuk-heading-l">${appraisalHeading}</h1>
    ${paragraph(scope(appraisal))} ${sayRun(appraisal).map((sentence) => paragraph(sentence))}
    <div class="spinout-opening">
      ${insetText({ html: html`${sentences.map((sentence) => paragraph(sentence))}`, classes: 'spinout-short' })}
      ${contents(parts)}
    </div>
    ${sections(parts)}`
}

/** The question of every answer page. */
const appraisalHeading = 'Is the service kept, and is money saved?'

/** A title that a browser's tab and a list of bookmarks can show. */
export const appraisalTitle = ({ service }: Appraisal): string => `${shorten(service.name, 48)}: the answer`

function scope({ service, start, months, trials }: Appraisal): string {
  const from = isMonth(start) ? sayMonth(start) : start
  return (
    `${service.authority}. ${sayWhole(trials)} futures, each of ${months} months from ${from}, ` +
    'and every option in each of them.'
  )
}
