import type { Adviser } from '../../core/law/advice/adviser.ts'
import { AS_OF } from '../../core/law/advice/ask.ts'
import type { Question } from '../../core/law/advice/question.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { button } from '../govuk/button.ts'
import { details } from '../govuk/details.ts'
import type { HintOptions } from '../govuk/hint.ts'
import { input } from '../govuk/input.ts'
import { radios } from '../govuk/radios.ts'
import { html, type Html } from '../html.ts'
import { errorFor } from '../problems.ts'

/** Where the questions of an adviser stand, when that is not its own page. */
export interface FormPlace {
  readonly action: string
  /** What the address holds beside the answers, such as the case. */
  readonly carried: URLSearchParams
  /** What is known already, in sentences by the name of the question. */
  readonly evidence: ReadonlyMap<string, readonly string[]>
  /** Another drawing of a group of questions, where one under the other would not do. */
  readonly group?: (names: readonly string[]) => Html | undefined
}

/** The questions of an adviser as a form. It is sent as an address, so an answer can be kept and sent on. */
export function questionForm(
  adviser: Adviser,
  typed: ReadonlyMap<string, string>,
  asOf: string,
  problems: readonly Problem[],
  place?: FormPlace,
): Html {
  const asked = (name: string): Html => {
    const question = adviser.questions[name]!
    const value = typed.get(name) ?? question.otherwise ?? ''
    return drawn(name, question, value, problems, place?.evidence.get(name))
  }
  return html`<form
    action="${place?.action ?? `/advice/${adviser.topic}`}"
    method="get"
    novalidate
    class="${place?.group ? 'spinout-wide' : 'spinout-text'}"
  >
    ${[...(place?.carried ?? [])].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${asOfQuestion(asOf, problems)}
    ${groupsOf(adviser).map(({ title, names, onDemand }) => {
      const all = place?.group?.(names) ?? names.map(asked)
      if (title === undefined) return all
      const isOpen = names.some((name) => isAnswered(adviser, typed, name) || errorFor(problems, name))
      if (onDemand) return details({ summaryText: title, html: html`${all}`, open: isOpen })
      return html`<section>
        <h2 class="govuk-heading-m">${title}</h2>
        ${all}
      </section>`
    })}
    ${button({ text: 'See what follows' })}
  </form>`
}

/** An answer other than the one that holds when nothing is typed. */
function isAnswered({ questions }: Adviser, typed: ReadonlyMap<string, string>, name: string): boolean {
  const answer = typed.get(name)
  return answer !== undefined && answer !== (questions[name]!.otherwise ?? '')
}

/** The names of the questions by group; one group without a title where they are few. */
function groupsOf({ questions, groups = [] }: Adviser) {
  const names = Object.keys(questions)
  if (groups.length === 0) return [{ title: undefined, names, onDemand: undefined }]
  return groups.map(({ from, title, onDemand }, index) => {
    const next = groups[index + 1]
    return { title, onDemand, names: names.slice(names.indexOf(from), next && names.indexOf(next.from)) }
  })
}

/** The day whose law is asked for. */
export function asOfQuestion(asOf: string, problems: readonly Problem[]): Html {
  return input({
    id: AS_OF,
    name: AS_OF,
    label: { text: 'As of which day?', classes: 'govuk-label--s' },
    hint: { text: 'Rules change. For example 2027-04-01' },
    value: asOf,
    errorMessage: errorFor(problems, AS_OF),
    classes: 'govuk-input--width-10',
  })
}

function drawn(
  name: string,
  { asks, hint, widget }: Question<unknown>,
  value: string,
  problems: readonly Problem[],
  evidence: readonly string[] = [],
): Html {
  const errorMessage = errorFor(problems, name)
  const beside = hintOf(hint, evidence)
  if (widget.kind === 'line')
    return input({
      id: name,
      name,
      label: { text: asks, classes: 'govuk-label--s' },
      hint: beside,
      value,
      errorMessage,
      classes: `govuk-input--width-${widget.width}`,
      prefix: widget.before === undefined ? undefined : { text: widget.before },
    })
  return radios({
    name,
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--s' } },
    hint: beside,
    value,
    errorMessage,
    classes: 'govuk-radios--small',
    items: widget.offered.map((offered) => ({
      value: offered.typed,
      text: offered.text,
      hint: offered.hint === undefined ? undefined : { text: offered.hint },
    })),
  })
}

/** A hint, and below it what is known already. */
function hintOf(hint: string | undefined, evidence: readonly string[]): HintOptions | undefined {
  if (evidence.length === 0) return hint === undefined ? undefined : { text: hint }
  return { html: html`${hint !== undefined && html`${hint}<br />`}${evidence.map((each) => html`${each}<br />`)}` }
}
