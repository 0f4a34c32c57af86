import type { Problem } from '../../../core/shared/problem.ts'
import { button } from '../../../view/govuk/button.ts'
import { input } from '../../../view/govuk/input.ts'
import { radios } from '../../../view/govuk/radios.ts'
import { select } from '../../../view/govuk/select.ts'
import { html, type Html } from '../../../view/html.ts'
import { errorFor } from '../../../view/problems.ts'
import type { FormAnswers } from './answers.ts'
import { COUNCIL_CHOICES, FIELDS, OWN_PATH, SECTORS, type FormField } from './fields.ts'

/**
 * The form of ten questions. It is sent as an address, so that an answer can be kept, sent on and opened again, and
 * nothing about it is stored.
 */
export function firstForm(answers: FormAnswers, problems: readonly Problem[]): Html {
  return html`<form action="/appraisal" method="get" novalidate class="spinout-text">
    ${FIELDS.map((field) => question(field, answers, problems))} ${button({ text: 'Give a first answer' })}
  </form>`
}

function question(field: FormField, answers: FormAnswers, problems: readonly Problem[]): Html {
  if (field.name === 'sector') return sector(field, answers, problems)
  if (field.name === 'council') return council(field, answers, problems)
  return input({
    id: field.name,
    name: field.name,
    label: { text: field.label, classes: 'govuk-label--s' },
    hint: field.hint === undefined ? undefined : { text: field.hint },
    value: answers[field.name],
    errorMessage: errorFor(problems, field.name),
    classes: field.width === undefined ? undefined : `govuk-input--width-${field.width}`,
    prefix: field.pounds ? { text: '£' } : undefined,
    autocomplete: 'off',
    spellcheck: false,
  })
}

function sector({ name, label }: FormField, answers: FormAnswers, problems: readonly Problem[]): Html {
  return select({
    id: name,
    name,
    label: { text: label, classes: 'govuk-label--s' },
    value: answers.sector,
    items: [{ value: '', text: 'Choose one' }, ...SECTORS],
    errorMessage: errorFor(problems, name),
  })
}

/**
 * Three named paths, or a figure of one's own. The figure is always in sight: a field that unfolds would tell screen
 * readers of a state that a radio button cannot have.
 */
function council({ name, label }: FormField, answers: FormAnswers, problems: readonly Problem[]): Html {
  const isNamed = COUNCIL_CHOICES.some(({ value }) => value === answers.council)
  const isOwn = answers.council === OWN_PATH
  const error = errorFor(problems, name)
  const choices = radios({
    name,
    idPrefix: name,
    value: isNamed ? answers.council : OWN_PATH,
    fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'It moves the budget in house and the price of a contract alike, and swings about this mean.' },
    errorMessage: error,
    items: [
      ...COUNCIL_CHOICES.map(({ value, text, hint }) => ({ value, text, hint: { text: hint } })),
      { value: OWN_PATH, text: 'A figure of my own' },
    ],
  })
  const own = input({
    id: 'councilOwn',
    name: 'councilOwn',
    label: { text: 'A figure of my own, a year', classes: 'govuk-label--s' },
    hint: { text: 'Only if you chose it above. For example -2% or 1%' },
    value: isOwn || isNamed ? answers.councilOwn : answers.council,
    errorMessage: isOwn ? error : undefined,
    classes: 'govuk-input--width-10',
    autocomplete: 'off',
  })
  return html`${choices} ${own}`
}
