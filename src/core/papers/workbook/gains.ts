import { BODY, flowsToldOf, NOTHING } from '../../appraisal/bodies/say.ts'
import type { Mean } from '../../chance/mean.ts'
import { TRANSFERS } from '../../finance/lines/bodies.ts'
import { sayYears } from '../../shared/month.ts'
import type { WholeSubject } from '../further/run.ts'
import { meansOver } from '../further/money.ts'
import { footOf } from '../subject.ts'
import { cellName, head, type FigureCell, type Sheet, type SheetCell } from './sheet.ts'

/** Who gains and who pays, with the view of everybody together as a live sum. */
export function gainsSheet({ further: { bodies }, appraisal }: WholeSubject): Sheet {
  const { options, unknown } = bodies
  const rows: SheetCell[][] = [
    head('Who gains, and who pays'),
    [meansOver(bodies), null, 'Below nothing is less than by carrying on. An error is a standard error.'],
    [],
    head('Body', ...options.flatMap(({ name }) => [name, 'Its error'])),
  ]
  const authority = rows.length
  rows.push([`${BODY.authority} pays less by`, ...options.flatMap(({ financial }) => meanCells(financial))])
  const flows = flowsToldOf(options)
  for (const flow of flows) rows.push([BODY[flow], ...options.flatMap(({ more }) => meanCells(more[flow] ?? NOTHING))])
  // With what moves money and uses nothing up, the authority's view becomes that of everybody together.
  const moved = flows.flatMap((flow, at) => (TRANSFERS.includes(flow) ? [authority + 1 + at] : []))
  const added = [authority, ...moved]
  rows.push([
    'Everybody together pays less by',
    ...options.flatMap(({ economic }, at) => {
      const formula = added.map((row) => cellName(row, 1 + 2 * at)).join('+')
      return meanCells(economic, formula)
    }),
  ])
  rows.push([], head('Seen by', ...options.flatMap(({ name }) => [name, 'Its error'])))
  for (const [index, { years }] of (options[0]?.byYears ?? []).entries())
    for (const [who, of] of VIEWS)
      rows.push([
        `${who}, over ${sayYears(years)}`,
        ...options.flatMap(({ byYears }) => meanCells(byYears[index]![of])),
      ])
  rows.push([], ...unknown.map((name) => [`${name}: not shown, because a supplier’s books are not ours.`]))
  rows.push([], [footOf(appraisal)])
  return { name: 'Gains', rows, frozen: { rows: 1, columns: 1 }, widths: [64, 16] }
}

const VIEWS = [
  [BODY.authority, 'financial'],
  ['Everybody together', 'economic'],
] as const

/** A mean in pounds and its error, side by side. */
export const meanCells = ({ mean, se }: Mean, formula?: string): FigureCell[] => [
  { value: mean, shown: 'pounds', ...(formula !== undefined && { formula }) },
  { value: se, shown: 'pounds' },
]
