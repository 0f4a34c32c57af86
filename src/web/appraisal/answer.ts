import type { Context } from 'hono'
import type { Appraisal } from '../../core/appraisal/result.ts'
import { appraisalMain, appraisalTitle } from '../../view/appraisalPage.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { busy, notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { addressOf, type FormAnswers } from './form/answers.ts'
import { linksFor } from './links.ts'
import { openedIn } from './opened.ts'
import { formWithProblems } from './start.ts'

/** The answer for an example or for what was typed into the form. The address holds it all. */
export const answer: Page = {
  path: '/appraisal',
  access: 'public',
  async get(request: Context, site) {
    const opened = await openedIn(request, site)
    if (opened.kind === 'nothing') return request.redirect('/', 303)
    if (opened.kind === 'unknown') return notFound(request, 'There is no example called ', opened.example, '.')
    if (opened.kind === 'problems') return formWithProblems(request, opened.answers, opened.problems)
    const working = site.answers.get(opened.query, opened.read)
    if (!working) return busy(request)
    const appraisal = await working
    return showPage(request, answerPage(appraisal, opened.query, opened.answers))
  },
}

function answerPage(appraisal: Appraisal, query: string, answers: FormAnswers | undefined): Html {
  return framed({
    title: appraisalTitle(appraisal),
    main: html`${answers && fromTheForm(answers)} ${appraisalMain(appraisal, linksFor(query))}`,
    above: [{ text: 'Start', href: '/' }],
  })
}

function fromTheForm(answers: FormAnswers): Piece {
  return html`<p class="govuk-body spinout-text spinout-on-screen">
    A first answer, from ten questions; the rest is assumed. Its address holds what you typed, so keep it or send it on.
    <a class="govuk-link" href="/?${addressOf(answers)}#first-form">Change what you typed</a>
  </p>`
}
