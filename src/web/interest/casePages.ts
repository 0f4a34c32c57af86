import type { Context } from 'hono'
import { AS_OF } from '../../core/law/advice/ask.ts'
import type { Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { noteDocx } from '../../files/noteDocx.ts'
import { paragraph } from '../../view/appraisal/section.ts'
import { html, type Html } from '../../view/html.ts'
import { adviceMain, elsewhere } from '../../view/law/advicePage.ts'
import { questionForm, type FormPlace } from '../../view/law/questions.ts'
import { page } from '../../view/layout.ts'
import { aboveAnswer } from '../appraisal/links.ts'
import { onCase } from '../appraisal/onCase.ts'
import type { OpenedCase } from '../appraisal/opened.ts'
import { busy } from '../failures.ts'
import { framed } from '../frame.ts'
import { atQuestion } from '../law/advice.ts'
import { showPage, type Page } from '../page.ts'
import { stateOn, type AskOfCase, type CaseQuestions, type Stated } from './statement.ts'

/** One request about a case, with all that its answer is made of. */
interface Asked {
  readonly path: string
  readonly opened: OpenedCase
  readonly address: URLSearchParams
  readonly questions: CaseQuestions
  /** By which its figures can be made again. */
  readonly key: string
  readonly today: Day
}

type Said = Extract<Stated, { readonly ok: true }>
type Refused = Extract<Stated, { readonly ok: false }>
type Show = (request: Context, asked: Asked, said: Said) => Response | Promise<Response>

/** Questions on a case as three pages: the answer with its questions, a note to print, and a document. */
export function casePages(path: string, askOfCase: AskOfCase): readonly Page[] {
  const answering = (show: Show) =>
    onCase(async (request, opened, site) => {
      const working = site.answers.get(opened.query, opened.read)
      if (!working) return busy(request)
      const appraisal = await working
      const questions = askOfCase(appraisal, opened)
      const address = new URL(request.req.url).searchParams
      const today = site.today()
      const stated = stateOn(questions, address, opened.query, appraisal, today)
      const asked = { path, opened, address, questions, today, key: appraisal.key }
      return stated.ok ? show(request, asked, stated) : showPage(request, problemPage(asked, stated), 400)
    })
  const pageOf: Show = (request, asked, said) => showPage(request, statementPage(asked, said))
  const noteOf: Show = (request, asked, said) => showPage(request, note(asked, said))
  return [
    { path, access: 'public', get: answering(pageOf) },
    { path: `${path}/note`, access: 'public', get: answering(noteOf) },
    { path: `${path}/note.docx`, access: 'public', get: answering(documentOf) },
  ]
}

function statementPage(asked: Asked, { statement, advised }: Said): Html {
  const { path, address, questions, opened } = asked
  const search = address.toString()
  const links = [
    { href: `${path}/note?${search}`, words: 'A note to print' },
    { href: `${path}/note.docx?${search}`, words: 'The same as a document' },
    { href: '#answers', words: 'Change the answers' },
  ]
  return framed({
    title: questions.adviser.title,
    heading: statement.adviser.title,
    above: aboveAnswer(opened.query),
    main: html`${questions.adviser.says.map((sentence) => paragraph(sentence))}
      ${adviceMain(statement, { onSite: true })} ${elsewhere(links)}
      <section class="spinout-section spinout-on-screen">
        <h2 class="govuk-heading-m" id="answers">Change the answers</h2>
        ${formOf(asked, new Map(Object.entries(advised.answers)), advised.day, [])}
      </section>`,
  })
}

function problemPage(asked: Asked, stated: Refused): Html {
  const { questions, opened, address, today } = asked
  const { title } = questions.adviser
  const problems = stated.problems.map((problem) => atQuestion(questions.adviser, problem))
  const main = formOf(asked, stated.typed, address.get(AS_OF) ?? today, problems)
  return framed({ title, heading: title, above: aboveAnswer(opened.query), main, problems })
}

function formOf(
  { path, opened, questions }: Asked,
  typed: ReadonlyMap<string, string>,
  asOf: string,
  problems: readonly Problem[],
): Html {
  const { group, evidence, adviser } = questions
  const place: FormPlace = {
    action: path,
    carried: new URLSearchParams(opened.query),
    evidence,
    ...(group && { group: (names) => group(names, typed, problems) }),
  }
  return questionForm(adviser, typed, asOf, problems, place)
}

function note({ questions, today }: Asked, { statement }: Said): Html {
  const { title } = questions.adviser
  const main = adviceMain(statement, { onSite: false, writtenOn: today })
  return page({ title, heading: statement.adviser.title, main })
}

const documentOf: Show = async (request, { today, key }, { statement }) => {
  request.header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  request.header('content-disposition', `attachment; filename="${statement.adviser.topic}-${statement.day}.docx"`)
  return request.body(Uint8Array.from(await noteDocx(statement, today, key)))
}
