import type { Context } from 'hono'
import { advisers } from '../../core/law/advice/advisers.ts'
import { AS_OF, ask } from '../../core/law/advice/ask.ts'
import type { Adviser } from '../../core/law/advice/adviser.ts'
import type { Advised } from '../../core/law/advice/ask.ts'
import type { Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { noteDocx } from '../../files/noteDocx.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { html, type Html } from '../../view/html.ts'
import { adviceMain, elsewhere } from '../../view/law/advicePage.ts'
import { questionForm } from '../../view/law/questions.ts'
import { page } from '../../view/layout.ts'
import { notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import type { Site } from '../site.ts'
import { asOfIn, typedIn } from './asked.ts'

const ABOVE = [{ text: 'Questions of law', href: '/advice' }]

/** The questions that the law answers, each with its adviser. */
export const adviceIndex: Page = {
  path: '/advice',
  access: 'public',
  get: (request) => showPage(request, indexPage()),
}

function indexPage(): Html {
  const heading = 'Questions of law'
  return framed({
    title: heading,
    heading,
    current: '/advice',
    main: html`${paragraph(
        'Each page asks a few questions and says what the law makes of the answers, as of any day, with its sources. ' +
          'There is no account, and nothing is stored: an answer lives in its address.',
      )}
      <ul class="govuk-list spinout-text">
        ${advisers.map(
          ({ topic, title, says }) =>
            html`<li class="spinout-choice">
              <a class="govuk-link govuk-!-font-weight-bold" href="/advice/${topic}">${title}</a><br />${says[0]}
            </li>`,
        )}
      </ul>
      ${paragraph(
        'Every rule and every rate that they use is on ',
        html`<a class="govuk-link" href="/law">the statute shelf</a>`,
        '.',
      )}`,
  })
}

/** One adviser: its questions, or what follows from the answers in the address. */
export const advicePage: Page = {
  path: '/advice/:topic',
  access: 'public',
  get: (request, site) => answered(request, site, (advised, address) => showPage(request, shown(advised, address))),
}

/** The same answer as a note to print: no navigation, no form, nothing that leads away. */
export const adviceNote: Page = {
  path: '/advice/:topic/note',
  access: 'public',
  get: (request, site) => answered(request, site, (advised) => showPage(request, note(advised, site.today()))),
}

/** The same again as a document for a word processor. */
export const adviceDocument: Page = {
  path: '/advice/:topic/note.docx',
  access: 'public',
  get: (request, site) =>
    answered(request, site, async (advised) => {
      request.header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
      request.header('content-disposition', `attachment; filename="${advised.adviser.topic}-${advised.day}.docx"`)
      return request.body(Uint8Array.from(await noteDocx(advised, site.today())))
    }),
}

type Show = (advised: Advised, address: string) => Response | Promise<Response>

function answered(request: Context, site: Site, show: Show): Response | Promise<Response> {
  const adviser = advisers.find(({ topic }) => topic === request.req.param('topic'))
  if (!adviser) return notFound(request, 'There is no question of law by this name.')
  const { search, searchParams } = new URL(request.req.url)
  const today = site.today()
  if (searchParams.size === 0) return showPage(request, blankPage(adviser, today))
  const typed = typedIn(searchParams)
  const day = asOfIn(searchParams, today)
  const advised = ask(adviser, typed, day.ok ? day.value : today)
  const problems = [...(day.ok ? [] : day.problems), ...(advised.ok ? [] : advised.problems)]
  if (!advised.ok || problems.length > 0)
    return showPage(request, problemPage(adviser, typed, searchParams.get(AS_OF) ?? today, problems), 400)
  return show(advised.value, search)
}

function blankPage(adviser: Adviser, today: string): Html {
  const { title, says, example, topic } = adviser
  const query = new URLSearchParams(example).toString()
  return framed({
    title,
    heading: title,
    above: ABOVE,
    main: html`${says.map((sentence) => paragraph(sentence))}
    ${paragraph(
      'What is filled in below is what holds for most. ',
      html`<a class="govuk-link" href="/advice/${topic}?${query}">See an example first</a>`,
      '.',
    )}
    ${questionForm(adviser, new Map(), today, [])}`,
  })
}

function problemPage(
  adviser: Adviser,
  typed: ReadonlyMap<string, string>,
  asOf: string,
  problems: readonly Problem[],
): Html {
  const { title } = adviser
  const said = problems.map((problem) => atQuestion(adviser, problem))
  const main = questionForm(adviser, typed, asOf, said)
  return framed({ title, heading: title, above: ABOVE, main, problems: said })
}

/** A problem as a page says it: which question, what is wrong, and what may be entered. */
export function atQuestion({ questions }: Adviser, problem: Problem): Problem {
  const { where, message, wanted } = problem
  const asks = questions[where.field]?.asks ?? 'As of which day?'
  return { ...problem, message: `${asks} ${message}${wanted === undefined ? '' : ` Enter ${wanted}.`}` }
}

function shown(advised: Advised, search: string): Html {
  const { adviser, answers, day } = advised
  const { topic, title } = adviser
  const links = [
    { href: `/advice/${topic}/note${search}`, words: 'A note to print' },
    { href: `/advice/${topic}/note.docx${search}`, words: 'The same as a document' },
    { href: `/api/advice/${topic}${search}`, words: 'For machines' },
    { href: '#answers', words: 'Change the answers' },
  ]
  return framed({
    title,
    heading: title,
    above: ABOVE,
    main: html`${adviceMain(advised, { onSite: true })} ${elsewhere(links)}
      <section class="spinout-section spinout-on-screen">
        <h2 class="govuk-heading-m" id="answers">Change the answers</h2>
        ${questionForm(adviser, new Map(Object.entries(answers)), day, [])}
      </section>`,
  })
}

function note(advised: Advised, writtenOn: Day): Html {
  const { title } = advised.adviser
  return page({ title, heading: title, main: adviceMain(advised, { onSite: false, writtenOn }) })
}
