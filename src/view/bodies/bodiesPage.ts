import { ECONOMIC_SAVING, flowSoFar } from '../../core/finance/lines/bodies.ts'
import type { Probability } from '../../core/chance/statistics.ts'
import type { Bodies, OptionBodies } from '../../core/appraisal/bodies/bodies.ts'
import {
  BODY,
  flowsToldOf,
  NOTHING,
  sayMore,
  sayOnlyFinancial,
  saySaving,
  sayViews,
} from '../../core/appraisal/bodies/say.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { MONTHS_IN_YEAR, sayYears } from '../../core/shared/month.ts'
import type { Explain } from '../appraisal/links.ts'
import { bullets, opens, paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import type { Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'

/** Who gains and who loses: both views of the saving, then what each body gets more or less of. */
export function bodiesMain(bodies: Bodies, explain?: Explain): Html {
  const { options, years, trials, unknown } = bodies
  const to: To = (line, by = years) => explain?.(line, by * MONTHS_IN_YEAR - 1, { futures: true, lines: 'money' })
  return html`${paragraph(
    `Means over ${sayWhole(trials)} futures and ${sayYears(years)}, beside carrying on, in pounds of ` +
      'the start at present value.',
  )}
  ${bullets(options.map(sayViews))} ${views(options, to)} ${byYears(options, to)} ${each(options, to)}
  ${paragraph(
    'The authority’s view counts all that it pays. The view of everybody together leaves out what only moves money: ' +
      'taxes, redundancy pay, and what the venture keeps. A saving that is there in the first alone is paid by others.',
  )}
  ${paragraph(
    'After a failure the money goes as in carrying on. Where another provider has taken over, its books are not ' +
      'known, so what it is paid counts as used up.',
  )}
  ${unknown.map((name) => paragraph(`${name}: not shown, because a supplier’s books are not ours.`))}`
}

/** Where a line opens by so many years, the judged ones unless told; nowhere off the site. */
type To = (line: string, years?: number) => string | undefined

const VIEWS = { financial: 'saving-so-far', economic: ECONOMIC_SAVING } as const

function views(options: readonly OptionBodies[], to: To): Html {
  return scrolling(
    `${isLess(options) ? 'What is saved or not spent' : 'The saving'}, seen by the authority and by everybody together`,
    [
      ['Option', 'The authority', 'It pays less in', 'Everybody together', 'They pay less in'],
      ...options.map((option) => {
        const { id, name, financial, economic, chances } = option
        return [
          name,
          opens(to(`${id}/${VIEWS.financial}`), saySaving(financial, option)),
          opens(to(`${id}/${VIEWS.financial}`), sayChance(chances.financial)),
          opens(to(`${id}/${VIEWS.economic}`), saySaving(economic, option)),
          opens(to(`${id}/${VIEWS.economic}`), sayChance(chances.economic)),
        ]
      }),
    ],
  )
}

/** Whether any of them provides less, so that not all that is paid less is saved. */
const isLess = (options: readonly OptionBodies[]): boolean => options.some(({ providesLess }) => providesLess)

/** One table for each view, because they answer different questions and are never added up. */
function byYears(options: readonly OptionBodies[], to: To): Html {
  const reported = options[0]?.byYears.map(({ years }) => years) ?? []
  const view = (caption: string, of: 'financial' | 'economic') =>
    scrolling(caption, [
      ['Option', ...reported.map((years) => `By ${sayYears(years)}`)],
      ...options.map((option) => [
        option.name,
        ...option.byYears.map((each) =>
          opens(to(`${option.id}/${VIEWS[of]}`, each.years), saySaving(each[of], option)),
        ),
      ]),
    ])
  const saves = isLess(options) ? 'saves, or does not spend' : 'saves'
  return html`<h2 class="govuk-heading-m">Sooner and later</h2>
    ${paragraph(
      'Gains come late and the cost of a change comes first, so a saving is shown at each of these years, from the ' +
        'start and at present value.',
    )}
    ${view(`The financial view: what the authority ${saves}`, 'financial')}
    ${view(`The economic view: what everybody together ${saves}`, 'economic')}
    ${bullets(options.flatMap((option) => sayOnlyFinancial(option) ?? []))}`
}

function each(options: readonly OptionBodies[], to: To): Html {
  return scrolling('Who gets more, and who less', [
    ['Body', ...options.map(({ name }) => name)],
    [
      BODY.authority,
      ...options.map((option) => opens(to(`${option.id}/${VIEWS.financial}`), saySaving(option.financial, option))),
    ],
    ...flowsToldOf(options).map((flow) => [
      BODY[flow],
      ...options.map(({ id, more }) =>
        more[flow] ? opens(to(`${id}/${flowSoFar(flow)}`), sayMore(more[flow])) : sayMore(NOTHING),
      ),
    ]),
  ])
}

const sayChance = ({ p, se }: Probability): string =>
  `${Math.round(100 * p)} of 100, give or take ${Math.max(1, Math.round(200 * se))}`

function scrolling(caption: string, [head = [], ...rows]: readonly (readonly Piece[])[]): Html {
  return wideTable({
    caption,
    head: head.map((piece): Cell => ({ html: html`${piece}` })),
    rows: rows.map((row) => row.map((piece): Cell => ({ html: html`${piece}` }))),
  })
}
