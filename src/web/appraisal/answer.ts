import type { Appraisal } from '../../core/appraisal/result.ts'
import { appraisalMain, appraisalTitle } from '../../view/appraisalPage.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { addressOf, type FormAnswers } from './form/answers.ts'
import { linksFor } from './links.ts'
import { onCase } from './onCase.ts'
import { takeAway } from './takeAway.ts'

/** The answer for an example or for what was typed into the form. The address holds it all. */
export const answer: Page = {
  path: '/appraisal',
  access: 'public',
  get: onCase(async (request, { query, read, answers }, site) => {
    const working = site.answers.get(query, read)
    if (!working) return busy(request)
    return showPage(request, answerPage(await working, query, answers))
  }),
}

function answerPage(appraisal: Appraisal, query: string, answers: FormAnswers | undefined): Html {
  return framed({
    title: appraisalTitle(appraisal),
    main: html`${answers && fromTheForm(answers)} ${appraisalMain(appraisal, linksFor(query))} ${takeAway(query)}`,
    above: [{ text: 'Start', href: '/' }],
  })
}

function fromTheForm(answers: FormAnswers): Piece {
  return html`<p class="govuk-body spinout-text spinout-on-screen">
    A first answer, from ten questions; the rest is assumed. Its address holds what you typed, so keep it or send it on.
    <a class="govuk-link" href="/?${addressOf(answers)}#first-form">Change what you typed</a>
  </p>`
}
