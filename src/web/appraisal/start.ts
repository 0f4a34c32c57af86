import type { Context } from 'hono'
import type { Problem } from '../../core/shared/problem.ts'
import { html, type Html } from '../../view/html.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { EXAMPLES } from './examples.ts'
import { answersIn, type FormAnswers } from './form/answers.ts'
import { firstForm } from './form/view.ts'

/** The first page: what this is for, two services to look at, and a form to start from one's own. */
export const start: Page = {
  path: '/',
  access: 'public',
  get: (request) => showPage(request, startPage(answersIn(new URL(request.req.url).searchParams))),
}

/** The form again, as it was typed, with every problem at its top and at its field. */
export function formWithProblems(request: Context, answers: FormAnswers, problems: readonly Problem[]): Response {
  const main = firstForm(answers, problems)
  const heading = 'Your own service'
  const above = [{ text: 'Start', href: '/' }]
  return showPage(request, framed({ title: heading, heading, main, problems, above }), 400)
}

function startPage(answers: FormAnswers): Html {
  return framed({
    title: 'Could this service leave the council?',
    heading: 'Could this service leave the council?',
    current: '/',
    main: html`<p class="govuk-body-l spinout-text">
        Spinout weighs up what could become of a public service: carry on, improve in house, become a mutual controlled
        by its staff, or go to an outside supplier. It asks of each whether the service is kept and whether money is
        saved, and answers in futures of 100.
      </p>
      <h2 class="govuk-heading-m">See a real service</h2>
      <ul class="govuk-list spinout-text">
        ${EXAMPLES.map(
          ({ id, name, says }) =>
            html`<li class="spinout-choice">
              <a class="govuk-link govuk-!-font-weight-bold" href="/appraisal?example=${id}">${name}</a><br />${says}
            </li>`,
        )}
        <li class="spinout-choice">
          <a class="govuk-link govuk-!-font-weight-bold" href="/history">What happened to others</a><br />Real bodies,
          some of which failed: what was known, what the model says, and what came of them.
        </li>
        <li class="spinout-choice">
          <a class="govuk-link govuk-!-font-weight-bold" href="/options">The options, and what each of them is</a
          ><br />Who governs it, what it costs to be it, how free it is, and which law bears on it.
        </li>
      </ul>
      <h2 class="govuk-heading-m">Count votes</h2>
      <p class="govuk-body spinout-text">
        <a class="govuk-link" href="/count">Count an election or a motion</a>: a board, a council, or the vote to leave
        at all, by a named rule, with a count sheet that anyone can check.
      </p>
      <h2 class="govuk-heading-m">Start from a template</h2>
      <p class="govuk-body spinout-text">
        <a class="govuk-link" href="/templates">Start from a template of your sector</a>: a whole case with plausible
        values, each with its source.
      </p>
      <h2 class="govuk-heading-m" id="first-form">Start from your own service</h2>
      <p class="govuk-body spinout-text">
        Ten questions give a first answer in a few seconds. There is no account, and nothing is stored: the answer lives
        in its address.
      </p>
      <p class="govuk-body spinout-text">
        Type amounts as you would write them: £1.25m, 250k, 32,000. Where you are not sure, give a range, such as £780k
        to £820k: nine times in ten the true figure should lie inside it.
      </p>
      ${firstForm(answers, [])}`,
  })
}
