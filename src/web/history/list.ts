import { HISTORY } from '../../files/history/list.ts'
import { wideTable } from '../../view/appraisal/wideTable.ts'
import { html, type Html } from '../../view/html.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'

/** Real cases, each told and run. */
export const historyPage: Page = {
  path: '/history',
  access: 'public',
  get: (request) => showPage(request, listed()),
}

function listed(): Html {
  const heading = 'What happened to others'
  return framed({
    title: heading,
    heading,
    above: [{ text: 'Start', href: '/' }],
    main: html`<p class="govuk-body spinout-text">
        Real bodies, each put to the model as it could have been put to it then. Each page says what was known, what the
        model says of it, what happened, and what would have changed the answer.
      </p>
      <p class="govuk-body spinout-text">
        Little was published of any of them, so most figures are assumed and say so. Several are living organisations:
        these are questions put to a model, not judgements of anybody.
      </p>
      ${wideTable({
        caption: heading,
        isCaptionHidden: true,
        head: [{ text: 'Who' }, { text: 'What it was' }, { text: 'What it teaches' }],
        rows: HISTORY.map(({ name, title, was, lesson }) => [
          { html: html`<a class="govuk-link" href="/history/${name}">${title}</a>` },
          { text: was },
          { text: lesson },
        ]),
      })}`,
  })
}
