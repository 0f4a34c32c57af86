import type { Adviser } from '../../core/law/advice/adviser.ts'
import { AS_OF } from '../../core/law/advice/ask.ts'
import type { Question } from '../../core/law/advice/question.ts'
import type { Problem } from '../../core/shared/problem.ts'
import { button } from '../govuk/button.ts'
import { details } from '../govuk/details.ts'
import { input } from '../govuk/input.ts'
import { radios } from '../govuk/radios.ts'
import { html, type Html } from '../html.ts'
import { errorFor } from '../problems.ts'

/** The questions of an adviser as a form. It is sent as an address, so an answer can be kept and sent on. */
export function questionForm(
  adviser: Adviser,
  typed: ReadonlyMap<string, string>,
  asOf: string,
  problems: readonly Problem[],
): Html {
  const asked = (name: string): Html => {
    const question = adviser.questions[name]!
    return drawn(name, question, typed.get(name) ?? question.otherwise ?? '', problems)
  }
  return html`<form action="/advice/${adviser.topic}" method="get" novalidate class="spinout-text">
    ${asOfQuestion(asOf, problems)}
    ${groupsOf(adviser).map(({ title, names, onDemand }) => {
      const all = names.map(asked)
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
): Html {
  const errorMessage = errorFor(problems, name)
  if (widget.kind === 'line')
    return input({
      id: name,
      name,
      label: { text: asks, classes: 'govuk-label--s' },
      hint: hint === undefined ? undefined : { text: hint },
      value,
      errorMessage,
      classes: `govuk-input--width-${widget.width}`,
      prefix: widget.before === undefined ? undefined : { text: widget.before },
    })
  return radios({
    name,
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--s' } },
    hint: hint === undefined ? undefined : { text: hint },
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
