import { judgedMonth } from '../../appraisal/judged.ts'
import type { OptionResult, Probability } from '../../appraisal/result.ts'
import { frequency } from '../../chance/frequency.ts'
import { sayWhole } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import { chancesOf } from '../chances.ts'
import { footOf, type PaperSubject } from '../subject.ts'
import { cellOf, rangeOf, type Layout } from './monthly.ts'
import { head, type FigureCell, type Sheet, type SheetCell } from './sheet.ts'

/** What was found: both tests, savings, failure and the reasons, for every option, with their errors. */
export function resultsSheet(subject: PaperSubject, layout: Layout): Sheet {
  const { appraisal } = subject
  const { service, trials, options, verdict } = appraisal
  return {
    name: 'Results',
    rows: [
      head(`${service.name}: is the service kept, and is money saved?`),
      [
        `${service.authority}. ${sayWhole(trials)} futures, and every option in each of them. ` +
          'An error is a standard error.',
      ],
      [],
      head('Option', 'Question', 'Chance', 'Its error', 'In words'),
      ...options.flatMap((option) => chanceRows(option, appraisal.judgedYears)),
      [],
      head('Option', 'Saving over', 'Mean', 'Its error', '1 in 20 lower', 'Middle', '1 in 20 higher'),
      ...options.flatMap(savingRows),
      [],
      head('Option', 'In the middle case', 'Figure'),
      ...options.flatMap((option) => middleRows(option, subject, layout)),
      [],
      head('Option', 'Reason', 'Met', 'Because'),
      ...options.flatMap(({ name, viability }) =>
        viability.map(({ threshold, met, because }): SheetCell[] => [name, threshold, MET[String(met)]!, because]),
      ),
      [],
      head('What the errors leave out'),
      [verdict.leavesOut],
      ...appraisal.notes.map((note) => [note]),
      [],
      [footOf(appraisal)],
    ],
    frozen: { rows: 1, columns: 0 },
    widths: [36, 56, 14, 14, 34, 14, 14],
  }
}

const MET: Readonly<Record<string, string>> = { true: 'yes', false: 'no', null: 'not known' }

const chanceRows = (option: OptionResult, years: number): SheetCell[][] =>
  chancesOf(option, years).map(({ asks, chance }) => [option.name, asks, ...chanceCells(chance)])

function chanceCells(chance: Probability | null): SheetCell[] {
  if (chance === null) return [null, null, 'not asked: its start is not funded']
  const { p, se, limit95 } = chance
  return [{ value: p, shown: 'chance' }, { value: se, shown: 'chance' }, frequency(p, se, limit95)]
}

const savingRows = ({ name, savingByYears }: OptionResult): SheetCell[][] =>
  savingByYears.map(({ years, spread: { mean, se, p5, p50, p95 } }) => [
    name,
    sayYears(years),
    ...[mean, se, p5, p50, p95].map((value): FigureCell => ({ value, shown: 'pounds' })),
  ])

/** Live: each leads to its line on a monthly sheet. */
function middleRows(
  { id, name, middle }: OptionResult,
  { case: theCase }: PaperSubject,
  layout: Layout,
): SheetCell[][] {
  const at = (thing: string, month: number) => cellOf(layout, `${id}/${thing}`, month, 'Results')
  const { saving, service, cash } = middle
  const row = (says: string, cell: FigureCell): SheetCell[] => [name, says, cell]
  const lowest = 'Lowest year of service so far at the end, beside today'
  return [
    ...(saving === null
      ? []
      : [
          row('Saving over the judged years, at present value', {
            value: saving,
            shown: 'pounds',
            formula: at('saving-so-far', judgedMonth(theCase.months)),
          }),
        ]),
    row(lowest, { value: service, shown: 'share', formula: at('lowest-year', theCase.months - 1) }),
    ...(cash === null
      ? []
      : [
          row('Lowest cash at the end of a month', {
            value: cash,
            shown: 'pounds',
            formula: `MIN(${rangeOf(layout, `${id}/bank`, 'months', 'Results')})`,
          }),
        ]),
  ]
}
