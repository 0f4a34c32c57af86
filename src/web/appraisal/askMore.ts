import { html, type Html } from '../../view/html.ts'

/** Pages that go on from an answer: an address, what it is called and what it says. */
const PAGES = [
  {
    path: '/bridge',
    name: 'Where does the saving come from?',
    says: 'From carrying on to leaving, part by part, and how much comes from lower terms of staff.',
  },
  {
    path: '/who-gains',
    name: 'Who gains, and who pays?',
    says: 'The authority, HMRC, staff, pension funds and the venture, and what everybody together saves.',
  },
  {
    path: '/compare',
    name: 'How do two options differ?',
    says: 'Line by line, by how much and why.',
  },
  {
    path: '/stress',
    name: 'What if things go wrong?',
    says: 'Named stresses, alike for every option; what would empty the cash; what must be delivered.',
  },
  {
    path: '/warnings',
    name: 'When would trouble show?',
    says: 'Signs before the cash runs out, how long before, and how well covenants are kept.',
  },
  {
    path: '/scale',
    name: 'How large must it be?',
    says: 'The smallest size at which the mutual is viable, break-even turnover, and a second service beside it.',
  },
  {
    path: '/standing-by-date',
    name: 'Would it pass their financial test?',
    says: 'Buyers’ tests of each year’s accounts, how often they are passed, and what would help a bid that fails.',
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
