import { TEMPLATES } from '../../files/templates/list.ts'
import { html, type Html } from '../../view/html.ts'
import { exampleOf } from '../appraisal/examples.ts'
import { answerAddress } from '../appraisal/links.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'

/** The templates: a case of each sector, to look at or to take away and change. */
export const templatesPage: Page = {
  path: '/templates',
  access: 'public',
  get: (request) => showPage(request, listed()),
}

function listed(): Html {
  const heading = 'Start from a template of your sector'
  return framed({
    title: heading,
    heading,
    above: [{ text: 'Start', href: '/' }],
    main: html`<p class="govuk-body spinout-text">
        Each template is a whole case, made by the same rule as all the others: plausible posts, pay by published scales
        where we found them, and wide ranges where we found no figure. Every value says where it comes from. None is a
        real service, so its answer says more about what matters than about what will happen.
      </p>
      <p class="govuk-body spinout-text">
        Look at the answer first. Then take the file away, put your own values in it, staff, price and budget first, and
        appraise it with <code>bin/spinout appraise</code>. Carrying on, improving in house and a mutual have the same
        inputs save what the form itself brings.
      </p>
      ${TEMPLATES.map(
        ({ name, title, says }) =>
          html`<h2 class="govuk-heading-m" id="${name}">${title}</h2>
            <p class="govuk-body spinout-text">${says[0]}<br />${says[1]}</p>
            <ul class="govuk-list spinout-text">
              <li>
                <a class="govuk-link" href="${answerAddress(`example=${exampleOf(name)}`)}"
                  >Start from this<span class="govuk-visually-hidden"> template: ${title}</span></a
                >
              </li>
              <li>
                <a class="govuk-link" href="/templates/${name}.case.yaml" download
                  >Download the file<span class="govuk-visually-hidden"> of ${title}</span></a
                >
              </li>
            </ul>`,
      )}`,
  })
}
