import type { ScaleAnswer } from '../../core/appraisal/scale/asked.ts'
import { TEMPLATES } from '../../files/templates/list.ts'
import { button } from '../../view/govuk/button.ts'
import { select } from '../../view/govuk/select.ts'
import { html, type Html, type Piece } from '../../view/html.ts'
import { bundledTables, scaleMain } from '../../view/scalePage.ts'
import { bullets, paragraph } from '../../view/appraisal/section.ts'
import { busy, notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_SEED } from './answers.ts'
import { exampleOf, EXAMPLES } from './examples.ts'
import { aboveAnswer, linksFor } from './links.ts'
import { onCase } from './onCase.ts'

/** How large a venture must be to be viable, and what a second service beside it would change. */
export const scale: Page = {
  path: '/scale',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const chosen = new URL(request.req.url).searchParams.get('with') ?? ''
    const second = chosen === '' ? null : await site.examples.find(chosen)
    if (second === undefined) return notFound(request, 'There is no example called ', chosen, '.')
    const asked = { case: read.case, second: second?.case ?? null, seed: PAGE_SEED }
    const working = site.scales.get(`${query}&with=${chosen}`, asked)
    if (!working) return busy(request)
    return showPage(request, scalePage(await working, query, chosen))
  }),
}

const TITLE = 'How large must it be?'

function scalePage({ run, bundled }: ScaleAnswer, query: string, chosen: string): Html {
  const above = aboveAnswer(query)
  if (!run) {
    const main = paragraph('There is no mutual among the options of this case.')
    return framed({ title: TITLE, heading: TITLE, above, main })
  }
  return framed({
    title: TITLE,
    above,
    main: scaleMain(run, bundling(bundled, query, chosen), linksFor(query).explain),
  })
}

function bundling(bundled: ScaleAnswer['bundled'], query: string, chosen: string): Html {
  return html`<section class="spinout-section" aria-labelledby="bundling">
    <h2 class="govuk-heading-l" id="bundling">With a second service</h2>
    ${paragraph(
      'Small services may be able to leave together: one body, with one set of the posts and costs that leaving ',
      'brings. Choose a second case that begins in the same month, or give a file of your own to ',
      html`<code>bin/spinout scale CASE --with OTHER</code>`,
      '.',
    )}
    ${choice(query, chosen)} ${told(bundled)}
  </section>`
}

function choice(query: string, chosen: string): Html {
  const items = [
    { value: '', text: 'None' },
    ...EXAMPLES.map(({ id, name }) => ({ value: id, text: name })),
    ...TEMPLATES.map((template) => ({ value: exampleOf(template.name), text: `Template: ${template.title}` })),
  ]
  return html`<form action="/scale" method="get" class="spinout-text spinout-on-screen">
    ${[...new URLSearchParams(query)].map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${select({ id: 'with', name: 'with', label: { text: 'The second service' }, items, value: chosen })}
    ${button({ text: 'Bundle them' })}
  </form>`
}

function told(bundled: ScaleAnswer['bundled']): Piece {
  if (!bundled) return undefined
  if (bundled.ok) return bundledTables(bundled.value)
  return html`${paragraph('These two cannot be bundled:')}
  ${bullets(
    bundled.problems.map(
      ({ message, got, wanted, where }) =>
        `${message} The second case has ${got ?? 'no'} ${where.field}` +
        `${wanted === undefined ? '' : `; wanted: ${wanted}`}.`,
    ),
  )}`
}
