import type { Appraisal } from '../../core/appraisal/result.ts'
import { sayFirst } from '../../core/appraisal/criteria/words.ts'
import { insetText } from '../govuk/insetText.ts'
import { html, type Html } from '../html.ts'
import { contents, paragraph, sections } from '../appraisal/section.ts'
import type { Judgement } from './judgement.ts'
import { logSection } from './logSection.ts'
import { scoresSection } from './scoresSection.ts'
import { totalsSection, turnedSection } from './totalsSection.ts'
import { weightsSection } from './weightsSection.ts'

export const criteriaHeading = 'Criteria beside money'

/**
 * What people scored, under the weights they locked first and under others, with the model's own figures beside it.
 *
 * Pure, so that the site and a file kept by `spinout criteria --html` show the same. The appraisal is
 * the one whose figures stand beside the scores.
 */
export function criteriaMain(judgement: Judgement, { service, key }: Appraisal): Html {
  const parts = [
    totalsSection(judgement),
    turnedSection(judgement),
    scoresSection(judgement),
    weightsSection(judgement),
    logSection(judgement),
  ]
  return html`${paragraph(`${service.name}, ${service.authority}.`)}
    <div class="spinout-opening">
      ${insetText({ html: paragraph(sayFirst(judgement.result)), classes: 'spinout-short' })} ${contents(parts)}
    </div>
    ${sections(parts)}
    <p class="govuk-body-s spinout-hash">${key}</p>`
}
