import type { Appraisal, NamedFuture } from '../../../core/appraisal/result.ts'
import { makeDrawing } from '../../../core/engine/sampler.ts'
import { areaOf } from '../../../core/finance/areas.ts'
import { interpret } from '../../../core/graph/interpret.ts'
import { sliceOf } from '../../../core/graph/model.ts'
import { paragraph } from '../../../view/appraisal/section.ts'
import { table } from '../../../view/govuk/table.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { PAGE_SEED, PAGE_TRIALS } from '../answers.ts'
import { explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import { sayValue } from './value.ts'

/** The number of a future in an address: null where none is asked for, undefined where it is none of the answer's. */
export function futureIn(typed: string | null): number | null | undefined {
  if (typed === null) return null
  return /^\d{1,6}$/.test(typed) && Number(typed) < PAGE_TRIALS ? Number(typed) : undefined
}

const NAMES: Readonly<Record<NamedFuture['name'], string>> = {
  good: 'A good future',
  typical: 'A typical future',
  bad: 'A bad future',
}

/** A line in the three futures told of its option, each leading to how the figure came about there. */
export function threeFutures(
  model: OpenModel,
  appraisal: Appraisal,
  query: string,
  line: string,
  month: number,
): Piece {
  const option = appraisal.options.find(({ id }) => id === areaOf(line))
  if (!option || option.futures.length === 0) return undefined
  const { built, sampler } = model.ready
  const drawn = makeDrawing(sampler, PAGE_SEED).futures(option.futures.map(({ trial }) => trial))
  const stoodOn = sliceOf(built.model.lines, [line])
  const values = interpret({ ...built.model, lines: stoodOn }, drawn, [line]).get(line)!
  const { unit } = built.model.byName.get(line)!
  return html`${table({
    caption: 'The same line in three futures told',
    captionClasses: 'govuk-table__caption--m',
    classes: 'spinout-text',
    head: [{ text: 'Future' }, { text: 'Value', format: 'numeric' }],
    rows: option.futures.map(({ name, trial }, place) => [
      { text: `${NAMES[name]} (number ${trial})` },
      { html: inFutureLink(query, line, month, trial, valueAt(place)), format: 'numeric' as const },
    ]),
    firstCellIsHeader: true,
  })}
  ${paragraph(
    'A chance is the share of all futures in which this line passes its threshold. These three are real ones of ' +
      'them, nine, five and one tenth of the way up when futures are put in order by their worst year of service.',
  )}`

  function valueAt(place: number): string {
    return sayValue(values[month * option!.futures.length + place]!, unit)
  }
}

const inFutureLink = (query: string, line: string, month: number, future: number, words: string): Html =>
  html`<a class="govuk-link" href="${explainAddress(query, line, month, { future })}">${words}</a>`

/** The way to the line in the middle case, or in three futures, from where the other is shown. */
export function otherPaths(model: OpenModel, query: string, line: string, month: number): Piece {
  const isOfOption = model.ready.built.options.some(({ id }) => id === areaOf(line))
  const to = (words: string, href: string) => html`<li><a class="govuk-link" href="${href}">${words}</a></li>`
  return html`<ul class="govuk-list spinout-across">
    ${model.future !== null && to('In the middle case', explainAddress(query, line, month))}
    ${isOfOption && to('In three futures told', explainAddress(query, line, month, { futures: true }))}
  </ul>`
}
