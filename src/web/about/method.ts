import { html, type Html, type Piece } from '../../view/html.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_TRIALS } from '../appraisal/answers.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { limits, questions } from './methodWords.ts'

/** What the numbers mean, for somebody who has to rely on them or to argue with them. */
export const method: Page = {
  path: '/about/method',
  access: 'public',
  get: (request) => showPage(request, methodPage()),
}

function methodPage(): Html {
  const heading = 'What the numbers mean'
  return framed({
    title: heading,
    heading,
    current: '/about/method',
    main: html`${questions.map(
        ({ asks, says }) =>
          html`<h2 class="govuk-heading-m">${asks}</h2>
            ${says.map((text) => paragraph(text))}`,
      )}
      <h2 class="govuk-heading-m">How many futures?</h2>
      ${paragraph(
        `A page on this site works out ${sayWhole(PAGE_TRIALS)} futures, enough for an ` +
          'error of about 1 in 100 or less. The command line works out as many as you ask for, or goes on until an ' +
          'answer is as sure as you ask it to be.',
      )}
      <h2 class="govuk-heading-m">What it does not do yet</h2>
      <ul class="govuk-list govuk-list--bullet spinout-text">
        ${limits.map((text) => html`<li>${text}</li>`)}
      </ul>`,
  })
}

const paragraph = (text: Piece): Html => html`<p class="govuk-body spinout-text">${text}</p>`
