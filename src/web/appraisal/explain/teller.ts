import { sayMonth, type Month } from '../../../core/shared/month.ts'
import type { Book } from '../../../core/shared/fields/index.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { fieldId } from '../../../view/problems.ts'
import { saysOfPath } from '../fieldWords.ts'
import { linkified } from '../linkified.ts'
import { assumptionsAddress, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import { entriesBehind } from './provenance.ts'
import type { Step, Term } from './steps.ts'
import { sayValue } from './value.ts'

/** What an explanation is told from, and where its links lead. */
export interface Teller {
  readonly query: string
  readonly book: Book
  readonly model: OpenModel
  /** The month in which the line was worked out, counted from 0. */
  readonly month: number
  /** The first part of the line's name: its option, or the world. */
  readonly room: string
}

/** A step and the steps within it, as a list within a list. */
export function told(teller: Teller, step: Step): Html {
  const value = html`<strong class="spinout-whole">${sayValue(step.value, step.unit)}</strong>`
  if (step.kind === 'number') return html`${step.lead}the number ${value}`
  if (step.kind === 'term') return html`${step.lead}${named(teller, step.term)}: ${value} ${behind(teller, step)}`
  return html`${step.lead}${value}, ${step.says}:
    <ul class="govuk-list govuk-list--bullet">
      ${step.parts.map((part) => html`<li>${told(teller, part)}</li>`)}
    </ul>`
}

/** What a term is called, leading to its own page where it is a line. */
function named(teller: Teller, term: Term): Piece {
  const { query, model, month } = teller
  const elsewhere = optionOf(teller, term)
  const { names } = model.ready.built.calendar
  if (term.kind === 'line')
    return html`<a class="govuk-link" href="${explainAddress(query, term.name, month)}">${saysOf(model, term.name)}</a
      >${elsewhere}`
  if (term.kind === 'previous') {
    const when = month - term.months
    if (when < 0) return html`${saysOf(model, term.name)}, before the first month`
    const words = `${saysOf(model, term.name)}, in ${sayMonth(names[when] as Month)}`
    return html`<a class="govuk-link" href="${explainAddress(query, term.name, when)}">${words}</a>${elsewhere}`
  }
  if (term.kind === 'table') return term.name
  const path = /^[^ @#]+/.exec(term.name)?.[0] ?? term.name
  return saysOfPath(path) + term.name.slice(path.length)
}

/** The option of a line of another option, so that two lines of one name are told apart. */
function optionOf({ model, room }: Teller, term: Term): Piece {
  const [first] = term.name.split('/')
  if (first === room || (term.kind !== 'line' && term.kind !== 'previous')) return undefined
  const option = model.ready.built.options.find(({ id }) => id === first)
  return option && ` (${option.name})`
}

const saysOf = ({ ready }: OpenModel, line: string): string => ready.built.model.byName.get(line)!.says

/** The rule or the input behind a term, and its source. */
function behind(teller: Teller, { term, source }: Step & { readonly kind: 'term' }): Piece {
  if (term.kind === 'line' || term.kind === 'previous') return undefined
  if (term.kind === 'table') return source !== undefined && html`<br />Source: ${linkified(source)}`
  const entries = entriesBehind(term.name, teller.book)
  if (entries.length === 0) return html`<br />${drawn(teller, term.name)}`
  return entries.map(
    ({ path, words, source, byDefault }) =>
      html`<br /><a class="govuk-link" href="${assumptionsAddress(teller.query, undefined, fieldId(path))}">${path}</a>:
        ${words}${byDefault && ', left at its default'}${source !== undefined && [' – ', linkified(source)]}`,
  )
}

function drawn({ model }: Teller, name: string): string {
  const found = model.ready.built.draws.find(({ key }) => key === name)
  return found ? `Drawn afresh in each future: ${found.label}.` : 'Drawn afresh in each future.'
}
