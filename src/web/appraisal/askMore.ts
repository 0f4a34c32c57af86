import { html, type Html } from '../../view/html.ts'

/** Pages that go on from an answer: an address, what it is called and what it says. */
const PAGES = [
  {
    path: '/stress',
    name: 'What if things go wrong?',
    says: 'Named stresses, alike for every option; what would empty the cash; what must be delivered.',
  },
  {
    path: '/interest',
    name: 'What does the public interest test say?',
    says: 'The two parts of the test, with what this case says to each question. A statement to take away.',
  },
  {
    path: '/delivery-model',
    name: 'Which way to provide it?',
    says: 'A Delivery Model Assessment: cost, chances and points side by side, and what other weights would change.',
  },
] as const

/** Where to go on from the answer about a case. */
export const askMore = (query: string): Html =>
  html`<section class="spinout-section spinout-on-screen" aria-labelledby="ask-more">
    <h2 class="govuk-heading-l" id="ask-more">Ask more of this case</h2>
    <ul class="govuk-list spinout-text">
      ${PAGES.map(
        ({ path, name, says }) =>
          html`<li class="spinout-choice">
            <a class="govuk-link govuk-!-font-weight-bold" href="${path}?${query}">${name}</a><br />${says}
          </li>`,
      )}
    </ul>
  </section>`
