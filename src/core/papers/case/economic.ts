import type { OptionResult, Sensitivity } from '../../appraisal/result.ts'
import { frequency } from '../../chance/frequency.ts'
import { sayRoundPounds, sayShare } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import { chancesOf } from '../chances.ts'
import { whoGainsBlocks } from '../further/money.ts'
import { stressBlocks } from '../further/risks.ts'
import type { WholeSubject } from '../further/run.ts'
import { heading, points, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'
import { notInTheCase } from './strategic.ts'

/** Inputs told of each option. */
const MOST = 3

/** Which option does most for the public, with the errors of what is said. */
export function economicCase(subject: WholeSubject): PaperBlock[] {
  const { appraisal } = subject
  const { options, verdict, judgedYears } = appraisal
  return [
    heading('2. Economic case'),
    ...words('Every option is given the same gains to make, the same discount on promises and the same futures.'),
    subheading('Both tests, and what goes wrong'),
    ...tableOr(
      ['Option', 'Question', 'Futures'],
      options.flatMap((option) =>
        chancesOf(option, judgedYears).map(({ asks, chance }) => [
          option.name,
          asks,
          chance ? frequency(chance.p, chance.se, chance.limit95) : 'not asked: its start is not funded',
        ]),
      ),
      'No option was run.',
    ),
    subheading('Savings to the authority, at present value'),
    ...savingsTable(options),
    subheading('Who gains, and who pays'),
    ...whoGainsBlocks(subject),
    subheading('Too close to call'),
    ...tied(appraisal),
    subheading('What matters most'),
    ...options.filter(({ id }) => id !== 'baseline').flatMap(mattersMost),
    subheading('Promises as typed'),
    ...promised(options),
    subheading('If things go wrong'),
    ...stressBlocks(subject),
    subheading('The case against'),
    ...points(verdict.against),
    ...words(verdict.leavesOut),
    ...notInTheCase('A long list of options that were dropped', 'Effects that have no price'),
  ]
}

/** What each option saves by the end of so many years. */
export const savingsTable = (options: readonly OptionResult[]): PaperBlock[] =>
  tableOr(
    ['Option', 'Over', 'Mean', 'Give or take', '9 futures of 10 lie between'],
    options.flatMap(savingRows),
    'No option can save: carrying on is what a saving is measured from.',
  )

const savingRows = ({ name, savingByYears }: OptionResult): string[][] =>
  savingByYears.map(({ years, spread: { mean, se, p5, p95 } }) => [
    name,
    sayYears(years),
    sayRoundPounds(mean),
    sayRoundPounds(2 * se),
    `${sayRoundPounds(p5)} and ${sayRoundPounds(p95)}`,
  ])

function tied({ comparisons, options }: PaperSubject['appraisal']): PaperBlock[] {
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id
  const ties = comparisons.filter(({ tooClose }) => tooClose)
  if (ties.length === 0) return words('No two options: the run tells them apart on both tests.')
  return points(
    ties.map(({ question, first, second }) => {
      const what = question === 'serviceKept' ? 'Is the service kept' : 'Is money saved'
      return `${what}: ${nameOf(first)}, and ${nameOf(second)}.`
    }),
  )
}

function mattersMost({ name, sensitivities }: OptionResult): PaperBlock[] {
  return points(sensitivities.slice(0, MOST).map((each) => `${name}: ${sayMoved(each)}`))
}

function sayMoved({ label, lowWords, highWords, saving, service }: Sensitivity): string {
  const moved = [
    ...(saving ? [`the saving from ${sayRoundPounds(saving.low)} to ${sayRoundPounds(saving.high)}`] : []),
    `the lowest year of service from ${sayShare(service.low)} to ${sayShare(service.high)}`,
  ]
  return `${label} (${lowWords} to ${highWords}) moves ${moved.join(' and ')}.`
}

function promised(options: readonly OptionResult[]): PaperBlock[] {
  const said = options.flatMap(({ name, shadow, saving }) =>
    shadow?.saving && saving
      ? [
          `${name}: ${sayRoundPounds(shadow.saving.mean)} on average if promises are kept as typed, beside ` +
            `${sayRoundPounds(saving.mean)}.`,
        ]
      : [],
  )
  return said.length === 0 ? words('Nothing is promised.') : points(said)
}
