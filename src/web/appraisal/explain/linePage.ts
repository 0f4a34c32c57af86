import type { Appraisal } from '../../../core/appraisal/result.ts'
import { explain as explainLine, type Explanation } from '../../../core/graph/explain.ts'
import { areaOf } from '../../../core/finance/areas.ts'
import { sayMonth } from '../../../core/shared/month.ts'
import { details } from '../../../view/govuk/details.ts'
import { insetText } from '../../../view/govuk/insetText.ts'
import { table } from '../../../view/govuk/table.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { shorten } from '../../../view/charts/wrap.ts'
import { framed } from '../../frame.ts'
import { aboveAnswer, carried, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import { neighbours, sayMonthOf } from './months.ts'
import { stepsOf } from './steps.ts'
import { otherPaths, threeFutures } from './namedFutures.ts'
import { told as tell, type Teller } from './teller.ts'
import { sayValue } from './value.ts'

/** One line in one month of the middle case: what it is, what it came to, and everything it was made of. */
export function linePage({ month, ...given }: Teller, name: string, told: Appraisal | null): Html {
  const { model } = given
  const { built } = model.ready
  const query = carried(given.query, model)
  const inMiddle = carried(given.query, { ...model, future: null })
  const explanation = explainLine(built.model, model.futures, name, month)
  const { line, value, workedOutIn } = explanation
  const heading = capital(line.says)
  const steps = stepsOf(explanation.is, built.model)
  return framed({
    title: `${shorten(heading, 40)}, ${sayMonth(built.calendar.names[month]!)}`,
    above: [...aboveAnswer(given.query), { text: 'Lines', href: explainAddress(query, areaOf(name)) }],
    main: html`<span class="govuk-caption-l">${name}, ${sayMonthOf(built.calendar, month)}</span>
      <h1 class="govuk-heading-l">${heading}</h1>
      <p class="govuk-body-l">${sayValue(value, line.unit)}</p>
      ${caveat(model, name, month)} ${neighbours(built.calendar, query, name, month)}
      ${told && threeFutures(model, told, inMiddle, name, month)}
      <h2 class="govuk-heading-m">How it is worked out</h2>
      ${since(explanation, model)}
      <div class="govuk-body spinout-steps">${tell({ ...given, query, month: workedOutIn ?? 0 }, steps)}</div>
      ${everyMonth(model, query, name, line.unit)} ${otherPaths(model, inMiddle, name, month)}`,
  })
}

/** One path through the model, and not what is likely; and after a failure it is a path not taken. */
function caveat({ ready, middle, future }: OpenModel, name: string, month: number): Html {
  const { names } = ready.built.calendar
  const failedIn = middle.get(`${areaOf(name)}/failed`)?.indexOf(1) ?? -1
  const after =
    failedIn >= 0 && failedIn <= month
      ? ` It has run out of money by then, in ${sayMonth(names[failedIn]!)}: the line is shown as if it had gone on.`
      : ''
  const which =
    future === null
      ? 'This is the middle case: every quantity at its median.'
      : `This is future number ${future} of the answer: everything uncertain is as it was drawn there.`
  return insetText({ text: `${which}${after}` })
}

function since({ workedOutIn, month }: Explanation, { ready }: OpenModel): Piece {
  if (workedOutIn === month) return undefined
  const words =
    workedOutIn === null
      ? 'It still holds the value it opened with.'
      : `It was last worked out in ${sayMonth(ready.built.calendar.names[workedOutIn]!)}, and holds that value since.`
  return html`<p class="govuk-body">${words}</p>`
}

function everyMonth({ ready, middle }: OpenModel, query: string, name: string, unit: string): Html {
  const { names } = ready.built.calendar
  const values = middle.get(name)!
  return details({
    summaryText: 'This line in every month',
    html: table({
      caption: 'The line in every month',
      captionClasses: 'govuk-visually-hidden',
      head: [{ text: 'Month' }, { text: 'Value', format: 'numeric' }],
      rows: names.map((month, index) => [
        { html: html`<a class="govuk-link" href="${explainAddress(query, name, index)}">${sayMonth(month)}</a>` },
        { text: sayValue(values[index]!, unit), format: 'numeric' },
      ]),
      firstCellIsHeader: true,
    }),
  })
}
