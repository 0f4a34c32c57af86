import type { Context } from 'hono'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import type { CountedPage } from '../../view/count/countedPage.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { html, trusted, type Html } from '../../view/html.ts'
import { busy, notFound, notUnderstood } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import type { Site } from '../site.ts'
import { BLANK, formIn, orderIn, PASTED, type CountForm } from './asked.ts'
import { ELECTIONS, exampleOrder } from './examples.ts'
import { countForm, UPLOAD_BYTES } from './form.ts'
import { sentForm } from './sent.ts'

const PATH = '/count'
const ABOVE = [{ text: 'Start', href: '/' }]

/** Count an election from a file or from text, and read the count sheet. Nothing of it is stored. */
export const countPage: Page = {
  path: PATH,
  access: 'public',
  bodyBytes: UPLOAD_BYTES,
  get: answerAddress,
  post: answerForm,
}

async function answerAddress(request: Context, { counting }: Site): Promise<Response> {
  const asked = request.req.query('example')
  if (asked === undefined) return showPage(request, blankPage())
  const example = ELECTIONS.find(({ id }) => id === asked)
  if (!example) return notFound(request, 'There is no example election called ', asked.slice(0, 60), '.')
  const working = counting.examples.get(example.id, exampleOrder(example))
  if (!working) return busy(request)
  return shown(request, await working, { ...BLANK, rule: example.rule })
}

async function answerForm(request: Context, { counting }: Site): Promise<Response> {
  const sent = await sentForm(request)
  if (!sent) return notUnderstood(request, 'The form did not arrive whole. Please go back and send it again.')
  const form = formIn(sent)
  const order = await orderIn(sent, form)
  if (!order.ok) return refused(request, form, order.problems)
  const working = counting.count(order.value)
  if (!working) return busy(request, 'Several elections are being counted just now. Go back and send the form again.')
  return shown(request, await working, form)
}

function shown(request: Context, counted: Checked<CountedPage>, form: CountForm): Response {
  if (!counted.ok) return refused(request, form, inForm(counted.problems, form))
  const { title, main } = counted.value
  return showPage(
    request,
    framed({
      title,
      above: [...ABOVE, { text: 'Count votes', href: PATH }],
      main: html`${printing} ${trusted(main)}
        <section class="spinout-section spinout-on-screen">
          <h2 class="govuk-heading-l">Count again</h2>
          ${kept} ${countForm(form, [])}
        </section>`,
    }),
  )
}

const kept = paragraph(
  'Nothing you send is stored: it is counted in memory and forgotten once the page with the count is sent. Print or ',
  'save that page to keep it.',
)

const printing = html`<p class="govuk-body spinout-text spinout-on-screen">
  This page prints as a count sheet for the notice board. It is not stored anywhere, so print or save it now.
</p>`

function blankPage(): Html {
  const heading = 'Count votes'
  return framed({
    title: heading,
    heading,
    current: PATH,
    main: html`<p class="govuk-body-l spinout-text">
        Elections to boards and councils, and motions put to members: counted exactly by a named rule, with every stage,
        every tie, and all that anyone needs to count again.
      </p>
      ${kept}
      <h2 class="govuk-heading-m">See a count</h2>
      <ul class="govuk-list spinout-text">
        ${ELECTIONS.map(
          ({ id, name, says }) =>
            html`<li class="spinout-choice">
              <a class="govuk-link govuk-!-font-weight-bold" href="${PATH}?example=${id}">${name}</a><br />${says}
            </li>`,
        )}
      </ul>
      <h2 class="govuk-heading-m">Count your own</h2>
      ${countForm(BLANK, [])}`,
  })
}

/** The form again, with every problem at its top and at its field. */
function refused(request: Context, form: CountForm, problems: readonly Problem[]): Response {
  const heading = 'Count votes'
  const main = html`${kept} ${countForm(form, problems)}`
  return showPage(request, framed({ title: heading, heading, main, problems, above: ABOVE }), 400)
}

const TYPED: readonly string[] = ['file', 'text', 'rule', 'seats', 'seed']

/** What is wrong with the votes is listed with its lines, and their field says that they are at fault. */
function inForm(problems: readonly Problem[], { text }: CountForm): readonly Problem[] {
  const field = text === '' ? 'file' : 'text'
  const told = problems.map(({ where, message, got, wanted }) => {
    const said = [message, got !== undefined && `Found: ${got}.`, wanted !== undefined && `Wanted: ${wanted}.`]
    // What is not typed here is said in the votes.
    const isTyped = where.file !== undefined || TYPED.includes(where.field)
    return { where: isTyped ? where : { field }, message: said.filter(Boolean).join(' ') }
  })
  const inVotes = problems.filter(({ where }) => where.file !== undefined).length
  if (inVotes === 0) return told
  const what = text === '' ? 'This file' : `What is in ${PASTED}`
  const many = inVotes === 1 ? 'a problem' : `${inVotes} problems`
  return [
    ...told,
    { where: { field }, message: `${what} has ${many}. Mend ${inVotes === 1 ? 'it' : 'them'}, and count again` },
  ]
}
