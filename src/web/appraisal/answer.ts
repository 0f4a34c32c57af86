import type { Appraisal } from '../../core/appraisal/result.ts'
import { appraisalMain, appraisalTitle } from '../../view/appraisalPage.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { askMore } from './askMore.ts'
import { addressOf, type FormAnswers } from './form/answers.ts'
import { criteriaAddress, linksFor } from './links.ts'
import { onCase } from './onCase.ts'
import type { OpenedCase } from './opened.ts'
import { takeAway } from './takeAway.ts'

/** The answer for an example or for what was typed into the form. The address holds it all. */
export const answer: Page = {
  path: '/appraisal',
  access: 'public',
  get: onCase(async (request, opened, site) => {
    const working = site.answers.get(opened.query, opened.read)
    if (!working) return busy(request)
    return showPage(request, answerPage(await working, opened))
  }),
}

function answerPage(appraisal: Appraisal, { query, read, answers }: OpenedCase): Html {
  const above = [answers && fromTheForm(answers), read.case.criteria && criteriaToo(query)]
  return framed({
    title: appraisalTitle(appraisal),
    main: html`${above} ${appraisalMain(appraisal, linksFor(query))} ${askMore(query)} ${takeAway(query)}`,
    above: [{ text: 'Start', href: '/' }],
  })
}

function fromTheForm(answers: FormAnswers): Piece {
  return html`<p class="govuk-body spinout-text spinout-on-screen">
    A first answer, from ten questions; the rest is assumed. Its address holds what you typed, so keep it or send it on.
    <a class="govuk-link" href="/?${addressOf(answers)}#first-form">Change what you typed</a>
  </p>`
}

const criteriaToo = (query: string): Html =>
  html`<p class="govuk-body spinout-text spinout-on-screen">
    People have set criteria beside money for this case.
    <a class="govuk-link" href="${criteriaAddress(query)}">See the scores, under each set of weights</a>
  </p>`
