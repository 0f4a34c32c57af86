import type { OptionResult, Sensitivity } from '../../appraisal/result.ts'
import { standingOf } from '../../appraisal/inputs.ts'
import { entriesBehind } from '../../finance/inputNames.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { STANDS } from '../assumptions.ts'
import { heading, subheading, tableOr, words, type PaperBlock } from '../paper.ts'
import type { PaperSubject } from '../subject.ts'

/** Inputs shown of each option. */
const MOST = 6

/** How many inputs are read, judged or left alone, and those that move the answer most with how sure they are. */
export function assumedSection(subject: PaperSubject): PaperBlock[] {
  const { inputs, options } = subject.appraisal
  return [
    heading('What is assumed'),
    ...words(
      `The case holds ${inputs.total} figures: ${inputs.published} published, ${inputs.derived} derived from what is ` +
        `published, ${inputs.assumed} assumed, and ${inputs.byDefault} left at a default. ${inputs.uncertain} are ` +
        'uncertain and are drawn afresh in each future. The assumption book has each with its source.',
    ),
    subheading('The largest, one at a time, from low to high'),
    ...tableOr(
      ['Option', 'Input', 'From', 'To', 'The saving goes from', 'to', 'How sure'],
      options.flatMap((option) => largestOf(option).map((each) => row(option, each, subject))),
      'No uncertain input moves a saving.',
    ),
  ]
}

/** By how far each moves the saving. */
const largestOf = ({ sensitivities }: OptionResult): Sensitivity[] =>
  sensitivities
    .filter(({ saving }) => saving !== null && reach(saving) > 0.5)
    .toSorted((one, other) => reach(other.saving!) - reach(one.saving!))
    .slice(0, MOST)

const reach = ({ low, high }: { readonly low: number; readonly high: number }): number => Math.abs(high - low)

function row(
  { name }: OptionResult,
  { input, label, lowWords, highWords, saving }: Sensitivity,
  subject: PaperSubject,
) {
  const behind = new Set(entriesBehind(input, subject.book).map((entry) => STANDS[standingOf(entry)]))
  const [low, high] = [saving!.low, saving!.high].map(sayRoundPounds)
  return [
    name,
    label,
    lowWords,
    highWords,
    low!,
    high!,
    behind.size === 0 ? 'no input of the case' : [...behind].join('; '),
  ]
}
