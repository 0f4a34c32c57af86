import type { Line } from '../../../core/graph/line.ts'
import { capital } from '../../../view/appraisal/words.ts'
import { table } from '../../../view/govuk/table.ts'
import { html, type Html } from '../../../view/html.ts'
import { framed } from '../../frame.ts'
import { breakable } from '../fieldWords.ts'
import { answerAddress, explainAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import { sayMonthOf } from './months.ts'
import { sayValue } from './value.ts'

/** The first parts of names that are not options. */
const ROOMS: ReadonlyMap<string, string> = new Map([
  ['world', 'The world outside, the same for every option'],
  ['terms', 'What one post costs, by group and terms'],
])

/** The options and the world, each with its number of lines. */
export function roomsOf({ ready }: OpenModel): readonly { readonly id: string; readonly name: string }[] {
  const { model, options } = ready.built
  const ids = [...new Set(model.lines.map(({ name }) => name.split('/')[0]!))]
  return ids.map((id) => ({ id, name: options.find((option) => option.id === id)?.name ?? ROOMS.get(id) ?? id }))
}

/** Which parts of the model there are to open. */
export function roomsPage(model: OpenModel, query: string): Html {
  const { lines } = model.ready.built.model
  return framed({
    title: 'The model, line by line',
    heading: 'The model, line by line',
    above: above(query),
    main: html`<p class="govuk-body spinout-text">
        Every figure of the answer comes from ${lines.length} lines, worked out month by month. Each can be opened in
        the middle case, where every quantity is at its median.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        ${roomsOf(model).map(
          ({ id, name }) =>
            html`<li>
              <a class="govuk-link" href="${explainAddress(query, id)}">${name}</a>,
              ${lines.filter((line) => line.name.startsWith(`${id}/`)).length} lines
            </li>`,
        )}
      </ul>`,
  })
}

const above = (query: string) => [
  { text: 'Start', href: '/' },
  { text: 'Answer', href: answerAddress(query) },
]

/** Every line of one option, or of the world, by group, with its value in one month. */
export function linesPage(
  model: OpenModel,
  query: string,
  room: { readonly id: string; readonly name: string },
  month: number,
): Html {
  const { built } = model.ready
  const lines = built.model.lines.filter(({ name }) => name.startsWith(`${room.id}/`))
  return framed({
    title: `Lines: ${room.name}`,
    heading: room.name,
    above: [...above(query), { text: 'Lines', href: explainAddress(query, '') }],
    main: html`<p class="govuk-body spinout-text">
        The middle case, every quantity at its median, in ${sayMonthOf(built.calendar, month)}. Open a line to see what
        it is made of, and to go to other months.
      </p>
      ${[...groupsOf(lines)].map(([group, inside]) =>
        table({
          caption: group,
          captionClasses: 'govuk-table__caption--m',
          head: [{ text: 'Line' }, { text: 'Value', format: 'numeric' }],
          rows: inside.map((line) => [
            {
              html: html`<a class="govuk-link" href="${explainAddress(query, line.name, month)}"
                  >${capital(line.says)}</a
                ><br /><span class="spinout-path">${breakable(line.name)}</span>`,
            },
            { text: sayValue(model.middle.get(line.name)![month]!, line.unit), format: 'numeric' },
          ]),
        }),
      )}`,
  })
}

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
