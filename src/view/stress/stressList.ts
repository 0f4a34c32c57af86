import type { StressResult, StressRun } from '../../core/appraisal/stress/result.ts'
import { bullets, type Section } from '../appraisal/section.ts'
import { html, type Html, type Piece } from '../html.ts'

/** What each stress does and where its size comes from, and which do not apply to the case. */
export function stressList({ stresses }: StressRun): Section {
  const idle = stresses.filter(({ because }) => because !== null)
  return {
    id: 'what-each-does',
    heading: 'What each stress does',
    matter: html`${bullets(stresses.filter(({ because }) => because === null).map(told))}
    ${
      idle.length > 0 &&
      html`<h3 class="govuk-heading-m">Not tried on this case</h3>
        ${bullets(idle.map(untried))}`
    }`,
  }
}

const told = ({ title, says, source }: StressResult): Piece => html`<strong>${title}.</strong> ${says} ${sized(source)}`

const sized = (source: string): Html => html`Its size: ${source.charAt(0).toLowerCase()}${source.slice(1)}.`

const untried = ({ title, because }: StressResult): Piece => html`<strong>${title}.</strong> ${because}`
