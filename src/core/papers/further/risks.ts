import { hardestOn } from '../../appraisal/stress/hardest.ts'
import type { StressResult, StressRun, UnderStress } from '../../appraisal/stress/result.ts'
import { sayChance, sayLess, sayReverse, saySqueeze } from '../../appraisal/stress/words.ts'
import { worst } from '../../appraisal/stress/worst.ts'
import { sayEnoughPounds, sayWhole } from '../../shared/money.ts'
import type { WholeSubject } from './run.ts'
import { point, points, subheading, tableOr, words, type PaperBlock } from '../paper.ts'

/** The worst stresses of each option, and several together. */
export function stressBlocks({ further: { stresses: run } }: WholeSubject): PaperBlock[] {
  const together = run.stresses.find(({ id }) => id === worst.id)
  return [
    ...words(
      `Each stress is one plain change, the same for every option, tried on the same ` +
        `${sayWhole(run.trials)} futures with it and without. How likely a stress is, nobody says here.`,
    ),
    ...run.unstressed.map(({ id }) => point(`${run.names[id]}.`, hardestOn(run, id).join(' '))),
    ...run.unfunded.map(({ id, needsPounds }) =>
      point(`${run.names[id]}.`, `Its start is not funded: it needs ${sayEnoughPounds(needsPounds)}.`),
    ),
    ...(together ? [subheading(together.title), ...togetherBlocks(together, run)] : []),
  ]
}

function togetherBlocks({ says, because, options }: StressResult, run: StressRun): PaperBlock[] {
  return [
    ...words(says),
    ...tableOr(
      ['Option', 'Service kept', 'Money saved', 'Fails', 'The saving is'],
      options.map((option) => [run.names[option.id] ?? option.id, ...cellsOf(option)]),
      because ?? 'No option could be put under it.',
    ),
  ]
}

const cellsOf = ({ kept, saved, failed, saving }: UnderStress): string[] => [
  sayChance(kept),
  saved ? sayChance(saved) : 'not asked',
  failed ? sayChance(failed) : 'cannot fail',
  saving ? sayLess(saving.change) : 'measured from this',
]

/** The smallest shocks that empty the cash of the venture, and what it must deliver; nothing where there is none. */
export function breakingBlocks({ further: { stresses } }: WholeSubject): PaperBlock[] {
  const { venture, names } = stresses
  if (venture === null) return []
  return [
    subheading('What would break it'),
    ...words(`${names[venture.id]}, in the middle case, each shock by itself:`),
    ...points([...sayReverse(venture), ...saySqueeze(venture.squeeze)]),
  ]
}
