import { entriesBehind, sayInput } from '../../../core/finance/inputNames.ts'
import { areaOf } from '../../../core/finance/areas.ts'
import type { NamedPart } from '../../../core/graph/expression.ts'
import { sayMonth } from '../../../core/shared/month.ts'
import type { Book } from '../../../core/shared/fields/index.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { fieldId } from '../../../view/problems.ts'
import { linkified } from '../linkified.ts'
import { assumptionsAddress, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import type { Step } from './steps.ts'
import { sayValue } from './value.ts'

/** What an explanation is told from, and where its links lead. */
export interface Teller {
  readonly query: string
  readonly book: Book
  readonly model: OpenModel
  /** The month in which the line was worked out, counted from 0. */
  readonly month: number
  /** The area of the model that the line is in: its option, or the world. */
  readonly area: string
}

/** A step and the steps within it, as a list within a list. */
export function told(teller: Teller, step: Step): Html {
  const value = html`<strong class="spinout-whole">${sayValue(step.value, step.unit)}</strong>`
  if (step.kind === 'number') return html`${step.lead}the number ${value}`
  if (step.kind === 'named') return html`${step.lead}${named(teller, step.part)}: ${value} ${behind(teller, step)}`
  return html`${step.lead}${value}, ${step.says}:
    <ul class="govuk-list govuk-list--bullet">
      ${step.parts.map((part) => html`<li>${told(teller, part)}</li>`)}
    </ul>`
}

/** What a part is called, leading to its own page where it is a line. */
function named(teller: Teller, part: NamedPart): Piece {
  const { query, model, month } = teller
  const elsewhere = optionOf(teller, part)
  const { calendar, draws } = model.ready.built
  if (part.kind === 'line')
    return html`<a class="govuk-link" href="${explainAddress(query, part.name, month)}">${saysOf(model, part.name)}</a
      >${elsewhere}`
  if (part.kind === 'previous') {
    const when = month - part.months
    if (when < 0) return html`${saysOf(model, part.name)}, before the first month`
    const words = `${saysOf(model, part.name)}, in ${sayMonth(calendar.names[when]!)}`
    return html`<a class="govuk-link" href="${explainAddress(query, part.name, when)}">${words}</a>${elsewhere}`
  }
  return part.kind === 'table' ? part.name : sayInput(part.name, draws)
}

/** The option of a line of another option, so that two lines of one name are told apart. */
function optionOf({ model, area }: Teller, part: NamedPart): Piece {
  const elsewhere = areaOf(part.name)
  if (elsewhere === area || (part.kind !== 'line' && part.kind !== 'previous')) return undefined
  const option = model.ready.built.options.find(({ id }) => id === elsewhere)
  return option && ` (${option.name})`
}

const saysOf = ({ ready }: OpenModel, line: string): string => ready.built.model.byName.get(line)!.says

/** The rule or the input behind a part, and its source. */
function behind(teller: Teller, { part, source }: Step & { readonly kind: 'named' }): Piece {
  if (part.kind === 'line' || part.kind === 'previous') return undefined
  if (part.kind === 'table') return source !== undefined && html`<br />Source: ${linkified(source)}`
  const entries = entriesBehind(part.name, teller.book)
  if (entries.length === 0) return html`<br />Drawn afresh in each future.`
  return entries.map(
    ({ path, words, source, byDefault }) =>
      html`<br /><a class="govuk-link" href="${assumptionsAddress(teller.query, undefined, fieldId(path))}">${path}</a>:
        ${words}${byDefault && ', left at its default'}${source !== undefined && [' – ', linkified(source)]}`,
  )
}
