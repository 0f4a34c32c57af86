import type { Adviser } from '../../core/law/advice/adviser.ts'
import { ask, type Advised } from '../../core/law/advice/ask.ts'
import type { Question } from '../../core/law/advice/question.ts'
import { advisedJson } from '../../core/law/publish.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { flag, text, type Asked } from '../asked.ts'
import { command, type Command } from '../command.ts'
import { asOf, today } from '../day.ts'
import { keptPage } from '../keptPage.ts'
import { adviceMain } from '../../view/law/advicePage.ts'
import { noteDocx } from '../../files/noteDocx.ts'
import { writeProblems, writeWhole } from '../writeWhole.ts'
import { sayAdvice } from './sayAdvice.ts'

const own = {
  ...asOf,
  json: flag('print the answer as JSON, as the site gives it to programs'),
  html: text('write the answer as a note of one page that needs no other file', 'FILE'),
  docx: text('write the answer as a document for a word processor', 'FILE'),
}

/** An adviser as a command: each of its questions an option. */
export function askCommand(adviser: Adviser): Command {
  const { topic, title, says, questions, example } = adviser
  const asked = Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, optionOf(question)]))
  return command({
    name: `law ${topic}`,
    says: `Answer the question: ${title.replace(/\?$/, '')}`,
    more: [...says, `For example: spinout law ${topic} ${sayLine(example)}`],
    operands: {},
    options: { ...own, ...asked },
    async run(answers, screen) {
      const { 'as-of': day = today(), json, html, docx } = answers
      const given = Object.entries(answers).flatMap(([name, typed]): [string, string][] =>
        name in questions && typeof typed === 'string' ? [[name, typed]] : [],
      )
      const advised = ask(adviser, new Map(given), day)
      if (!advised.ok) return advised.problems.map(asOption)
      const file = html ?? docx
      if (file !== undefined) {
        const cannot = writeProblems(file)
        if (cannot.length > 0) return cannot
        return writeWhole(
          file,
          html === undefined ? await noteDocx(advised.value, today()) : noteOf(advised.value),
          screen,
        )
      }
      screen.say(json ? JSON.stringify(advisedJson(advised.value), null, 2) : sayAdvice(advised.value, screen))
      return []
    },
  })
}

const noteOf = (advised: Advised): string => {
  const { title } = advised.adviser
  return keptPage({ title, heading: title, main: adviceMain(advised, { onSite: false, writtenOn: today() }) })
}

/** Read as a text here: the adviser itself says what is wrong with an answer. */
const optionOf = ({ asks, accepts, otherwise }: Question<unknown>): Asked<string | undefined> => ({
  says: `${asks} Accepts ${accepts}`,
  takes: 'ANSWER',
  isNeeded: otherwise === undefined,
  ...(otherwise !== undefined && otherwise !== '' && { otherwise }),
  read: (given) => ({ ok: true, value: given }),
})

const asOption = (problem: Problem): Problem => ({ ...problem, where: { field: `--${problem.where.field}` } })

const sayLine = (example: Readonly<Record<string, string>>): string =>
  Object.entries(example)
    .map(([name, typed]) => `--${name} ${/^[\w.-]+$/.test(typed) ? typed : `'${typed}'`}`)
    .join(' ')
