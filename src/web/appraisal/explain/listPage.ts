import { areasOf, linesOf, type Area } from '../../../core/finance/areas.ts'
import type { Line } from '../../../core/graph/line.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { table } from '../../../view/govuk/table.ts'
import { html, type Html } from '../../../view/html.ts'
import { framed } from '../../frame.ts'
import { breakable } from '../../../view/breakable.ts'
import { aboveAnswer, carried, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import { sayMonthOf } from './months.ts'
import { sayValue } from './value.ts'

/** Which parts of the model there are to open. */
export function areasPage(model: OpenModel, query: string): Html {
  const within = carried(query, model)
  const { built } = model.ready
  return framed({
    title: 'The model, line by line',
    heading: 'The model, line by line',
    above: aboveAnswer(query),
    main: html`<p class="govuk-body spinout-text">
        Every figure of the answer comes from ${built.model.lines.length} lines, worked out month by month. Each can be
        opened in the middle case, where every quantity is at its median.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        ${areasOf(built).map(
          ({ id, name }) =>
            html`<li>
              <a class="govuk-link" href="${explainAddress(within, id)}">${name}</a>, ${linesOf(built, id).length} lines
            </li>`,
        )}
      </ul>`,
  })
}

/** Every line of one option, or of the world, by group, with its value in one month. */
export function linesPage(model: OpenModel, query: string, area: Area, month: number): Html {
  const within = carried(query, model)
  const { built } = model.ready
  return framed({
    title: `Lines: ${area.name}`,
    heading: area.name,
    above: [...aboveAnswer(query), { text: 'Lines', href: explainAddress(within, '') }],
    main: html`<p class="govuk-body spinout-text">
        ${sayPath(model)}, in ${sayMonthOf(built.calendar, month)}. Open a line to see what it is made of, and to go to
        other months.
      </p>
      ${[...groupsOf(linesOf(built, area.id))].map(([group, inside]) =>
        table({
          caption: group,
          captionClasses: 'govuk-table__caption--m',
          head: [{ text: 'Line' }, { text: 'Value', format: 'numeric' }],
          rows: inside.map((line) => [
            {
              html: html`<a class="govuk-link" href="${explainAddress(within, line.name, month)}"
                  >${capital(line.says)}</a
                ><br /><span class="spinout-path">${breakable(line.name)}</span>`,
            },
            { text: sayValue(model.middle.get(line.name)![month]!, line.unit), format: 'numeric' },
          ]),
        }),
      )}`,
  })
}

const sayPath = ({ future }: OpenModel): string =>
  future === null ? 'The middle case, every quantity at its median' : `Future number ${future} of the answer`

/** Lines that share a longer name belong together; the others are sorted by what they are counted in. */
function groupsOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>(UNITS.map(([, words]) => [words, []]))
  for (const line of lines) {
    const [, part = '', ...rest] = line.name.split('/')
    const group = rest.length > 0 ? capital(part.replaceAll('-', ' ')) : unitGroup(line)
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  return new Map([...groups].filter(([, inside]) => inside.length > 0))
}

const UNITS = [
  ['pounds', 'Money'],
  ['fte', 'People'],
] as const

const unitGroup = ({ unit }: Line): string =>
  UNITS.find(([start]) => unit.startsWith(start))?.[1] ?? 'Levels, shares and whether'
