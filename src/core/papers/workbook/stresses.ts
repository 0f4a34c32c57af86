import type { Change, MovedChance, StressResult, StressRun, UnderStress } from '../../appraisal/stress/result.ts'
import { sayReverse, saySqueeze } from '../../appraisal/stress/words.ts'
import { sayWhole } from '../../shared/money.ts'
import type { WholeSubject } from '../further/run.ts'
import { footOf } from '../subject.ts'
import { head, type Sheet, type SheetCell } from './sheet.ts'

const QUESTIONS = ['Service kept', 'Money saved', 'Fails', 'Mean saving'] as const

/** Every stress of every option: each figure under it, how far it moved, and the paired error of that. */
export function stressesSheet({ further: { stresses: run }, appraisal }: WholeSubject): Sheet {
  return {
    name: 'Stresses',
    rows: [
      head('What if things go wrong?'),
      [
        `Tried on the same ${sayWhole(run.trials)} futures with each stress and without. Within twice ` +
          'its error a difference is too close to call.',
      ],
      [],
      head('Stress', 'Option', ...QUESTIONS.flatMap((asks) => [asks, 'More by', 'Error of that'])),
      ...run.unstressed.map((option) => ['As it is', ...cellsOf(option, run)]),
      ...run.stresses.flatMap((stress) => stressRows(stress, run)),
      [],
      ...breakingRows(run),
      head('What each does', 'Source'),
      ...run.stresses.map(({ title, says, source }) => [`${title}: ${says}`, source]),
      [],
      [footOf(appraisal)],
    ],
    frozen: { rows: 4, columns: 2 },
    widths: [48, 36, 14],
  }
}

function stressRows({ title, because, options }: StressResult, run: StressRun): SheetCell[][] {
  if (options.length === 0) return [[title, because ?? 'No option could be put under it.']]
  return options.map((option) => [title, ...cellsOf(option, run)])
}

function cellsOf({ id, kept, saved, failed, saving }: UnderStress, { names }: StressRun): SheetCell[] {
  return [
    names[id] ?? id,
    ...chanceCells(kept),
    ...chanceCells(saved),
    ...chanceCells(failed),
    ...(saving ? [{ value: saving.mean, shown: 'pounds' } as const, ...changeCells(saving.change, 'pounds')] : [null]),
  ]
}

const chanceCells = (chance: MovedChance | null): SheetCell[] =>
  chance ? [{ value: chance.p, shown: 'chance' }, ...changeCells(chance.change, 'chance')] : [null, null, null]

const changeCells = ({ difference, se }: Change, shown: 'chance' | 'pounds'): SheetCell[] => [
  { value: difference, shown },
  { value: se, shown },
]

function breakingRows({ venture, names }: StressRun): SheetCell[][] {
  if (venture === null) return []
  return [
    head(`What would break it: ${names[venture.id]}, in the middle case, each shock by itself`),
    ...[...sayReverse(venture), ...saySqueeze(venture.squeeze)].map((text) => [text]),
    [],
  ]
}
