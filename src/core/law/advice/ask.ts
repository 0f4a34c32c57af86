import type { Day } from '../../shared/day.ts'
import { nearest } from '../../shared/fields/nearest.ts'
import { readable } from '../../shared/fields/report.ts'
import type { Checked, Problem } from '../../shared/problem.ts'
import { valueOn } from '../dated.ts'
import { lawProblem } from '../dated.ts'
import { lawOn, type UsedValue } from '../lawOn.ts'
import type { Advice } from './advice.ts'
import type { Adviser } from './adviser.ts'

/** What was asked and what came of it: everything that a page, a note or a program shows. */
export interface Advised {
  readonly adviser: Adviser
  readonly day: Day
  /** Every question with what was typed, or held because nothing was. */
  readonly answers: Readonly<Record<string, string>>
  readonly advice: Advice
  /** The dated values that were read. */
  readonly used: readonly UsedValue[]
}

/** Under this name in an address or a JSON body stands the day whose law is asked for. */
export const AS_OF = 'as-of'

/**
 * Ask an adviser, as of a day: read the answers, hold them against each other, and work the advice out.
 *
 * `typed` holds answers by the name of their question; a name that is no question's is a problem, and so is a day for
 * which the law is not known. All problems are found at once.
 */
export function ask(adviser: Adviser, typed: ReadonlyMap<string, string>, day: Day): Checked<Advised> {
  const { questions } = adviser
  const problems: Problem[] = [...strangers(Object.keys(questions), typed.keys()), ...tooEarly(adviser, day)]
  const answers: Record<string, string> = {}
  const read: Record<string, unknown> = {}
  for (const [name, question] of Object.entries(questions)) {
    const text = typed.get(name)?.trim() || question.otherwise
    if (text === undefined) {
      problems.push({ where: { field: name }, message: 'This is not answered.', wanted: question.accepts })
      continue
    }
    answers[name] = text
    const outcome = question.read(text)
    if (outcome.ok) read[name] = outcome.value
    else problems.push(refusal(name, text, outcome, question.accepts))
  }
  const on = lawOn(day)
  if (problems.length === 0) problems.push(...adviser.across(read, on))
  if (problems.length > 0) return { ok: false, problems }
  const advice = adviser.advise(read, on)
  return { ok: true, value: { adviser, day, answers, advice, used: on.used() } }
}

function refusal(
  field: string,
  got: string,
  { message, wanted }: { readonly message: string; readonly wanted?: string },
  accepts: string,
): Problem {
  return { where: { field }, message, got: readable(got), wanted: wanted ?? accepts }
}

function strangers(names: readonly string[], typed: Iterable<string>): Problem[] {
  return [...typed].flatMap((name) => {
    if (names.includes(name)) return []
    const near = nearest(name, names)
    const meant = near === undefined ? '.' : `: did you mean ${near}?`
    const message = `There is no question called ${readable(name)}${meant}`
    return [{ where: { field: name }, message, wanted: names.join(', ') }]
  })
}

/** A day before a value that every answer needs is first known. */
function tooEarly({ needs }: Adviser, day: Day): Problem[] {
  return needs
    .filter((law) => valueOn(law, day) === undefined)
    .map((law) => lawProblem(law, day, { field: AS_OF }, 'the law is asked for an earlier day'))
}
