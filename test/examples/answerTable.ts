import { appraise } from '../../src/core/appraisal/appraise.ts'
import type { OptionResult, Probability } from '../../src/core/appraisal/result.ts'
import { frequency } from '../../src/core/chance/frequency.ts'
import { reachOf } from '../../src/core/chance/probability.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Opened } from './opened.ts'

const titles = ['option', 'service kept', 'no worse than carrying on', 'money saved', 'both', 'runs out of money']
const settings = { trials: 8192, seed: 1 }

/**
 * What the model answers for an example, as its README says it: in how many futures of 100 each thing happens, below a
 * sentence that gives the largest error in the table.
 */
export async function answerTable(opened: Opened): Promise<string> {
  const { options } = await appraise(opened.case, opened.book, settings, runHere)
  const rows = options.map((option) => [option.name, ...chancesOf(option).map(outOf100)])
  const lines = [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return [
    giveOrTake(options.flatMap((option) => chancesOf(option).filter((chance) => chance !== null))),
    '',
    ...lines,
  ].join('\n')
}

/** Spoken of the whole table, so the largest error in it, in whole futures of 100. */
function giveOrTake(chances: readonly Probability[]): string {
  const most = Math.max(...chances.map((chance) => Math.ceil(100 * reachOf(chance))))
  const luck = `each give or take at most ${most} for the luck of the draw (8,192 trials, seed 1)`
  return `Of 100 futures, ${luck}, if the inputs are right:`
}

const chancesOf = ({ serviceKept, noWorse, moneySaved, both, failed }: OptionResult) => [
  serviceKept,
  noWorse,
  moneySaved,
  both,
  failed.applies ? failed : null,
]

/** The figure of a frequency as the page says it: `72`, or `<1` for fewer than 1. */
function outOf100(chance: Probability | null): string {
  if (!chance) return '–'
  const [said = ''] = frequency(chance.p, chance.se, chance.limit95).split(' of 100')
  return said.replace('fewer than ', '<').replace('more than ', '>')
}
