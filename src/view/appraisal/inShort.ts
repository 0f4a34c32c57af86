import type { Appraisal, Comparison, OptionResult, Probability, Spread } from '../../core/appraisal/result.ts'
import { isTooClose } from '../../core/chance/paired.ts'
import { wordFor } from '../../core/appraisal/verdict.ts'
import { sayEnoughPounds, sayRoundPounds } from '../../core/shared/money.ts'
import { sayYears } from '../../core/shared/month.ts'
import { capital, isUnfunded, phraseOf, sayOfFutures } from './words.ts'

type Question = Comparison['question']
/** How an option stands beside another on one question. */
type Standing = 'more' | 'less' | 'tooClose'

/**
 * The answer in a few sentences: each test by itself, then each way of leaving beside the best way of staying.
 *
 * No score is made of the two tests. Where leaving does worse on them this says so as plainly as where it does better,
 * and where the sampling error does not tell two options apart it says that.
 */
export function inShort(appraisal: Appraisal): readonly string[] {
  return [
    ...bestOn('serviceKept', appraisal),
    ...bestOn('moneySaved', appraisal),
    ...appraisal.options.filter(({ failed }) => failed.applies).map((option) => leaving(option, appraisal)),
  ]
}

function bestOn(question: Question, { options, comparisons, judgedYears, carryingOn }: Appraisal): readonly string[] {
  const asked = options.filter((option) => option[question] !== null)
  const [first, ...others] = asked
  if (!first) return []
  const best = others.reduce((most, each) => (chance(each, question).p > chance(most, question).p ? each : most), first)
  if (chance(best, question).p === 0) return [NEVER[question](sayYears(judgedYears))]
  const rivals = asked.filter((each) => standing(comparisons, question, each, best) === 'tooClose')
  const tie = rivals.length === 0 ? '' : ` Too close to call beside it: ${rivals.map(phraseOf).join('; ')}.`
  const word = wordFor(chance(best, question))
  const often = `by ${phraseOf(best)}: in ${sayOfFutures(chance(best, question))}.`
  const size = question === 'moneySaved' && best.saving ? ` ${sayMean(best.saving, carryingOn.mean)}` : ''
  return [`${OPENINGS[question](sayYears(judgedYears))[word]} ${often}${size}${tie}`]
}

/** How much, beside how often: a saving can be all but certain and next to nothing. */
function sayMean({ mean: saving, se }: Spread, whole: number): string {
  const than = 'that carrying on costs'
  if (isTooClose({ difference: saving, se }))
    return `On average it costs about as much as the ${sayRoundPounds(whole)} ${than} (too close to call).`
  if (saving < 0)
    return `On average it costs ${sayRoundPounds(-saving)} more than the ${sayRoundPounds(whole)} ${than}.`
  return `On average it saves ${sayRoundPounds(saving)} of the ${sayRoundPounds(whole)} ${than}.`
}

/** Where no option passes a test even once there is none that passes it most often. */
const NEVER: Readonly<Record<Question, (years: string) => string>> = {
  serviceKept: () => 'No option keeps the service in any future that was run.',
  moneySaved: (years) => `No option saves money over ${years} in any future that was run.`,
}

type Openings = Readonly<Record<ReturnType<typeof wordFor>, string>>

const OPENINGS: Readonly<Record<Question, (years: string) => Openings>> = {
  serviceKept: () => ({
    likely: 'The service is likely to be kept',
    uncertain: 'Whether the service is kept is uncertain. It is kept most often',
    unlikely: 'No option is likely to keep the service. It is kept most often',
  }),
  moneySaved: (years) => ({
    likely: `Money is likely to be saved over ${years}`,
    uncertain: `Whether money is saved over ${years} is uncertain. It is saved most often`,
    unlikely: `No option is likely to save money over ${years}. It is saved most often`,
  }),
}

function leaving(option: OptionResult, { options, comparisons }: Appraisal): string {
  if (isUnfunded(option)) {
    const { needsPounds } = option
    const needs = needsPounds === undefined ? '' : ` It needs ${sayEnoughPounds(needsPounds)} first.`
    const opening = `${capital(phraseOf(option))} cannot start as described`
    return `${opening}: it runs out of money in its first two months.${needs}`
  }
  const staying = options.find(({ id }) => id === 'improve')!
  const kept = standing(comparisons, 'serviceKept', option, staying)
  const saved = standing(comparisons, 'moneySaved', option, staying)
  return [
    `${capital(phraseOf(option))}, beside ${phraseOf(staying)}:`,
    `the service is kept ${SAID[kept]}, and money is saved ${SAID[saved]}.`,
    CONCLUDED[both(kept, saved)],
    ...failing(option),
  ].join(' ')
}

const SAID: Readonly<Record<Standing, string>> = {
  more: 'more often',
  less: 'less often',
  tooClose: 'about as often (too close to call)',
}

type Together = Standing | 'apart'

const CONCLUDED: Readonly<Record<Together, string>> = {
  more: 'On these two tests leaving does better.',
  less: 'On these two tests staying does better.',
  tooClose: 'These two tests do not tell them apart.',
  apart: 'The two tests point different ways.',
}

function both(kept: Standing, saved: Standing): Together {
  if (kept === saved || saved === 'tooClose') return kept
  return kept === 'tooClose' ? saved : 'apart'
}

function failing({ failed, cash }: OptionResult): readonly string[] {
  if (!failed.applies) return []
  return [`${cash ? 'It runs out of money' : 'The supplier fails'} in ${sayOfFutures(failed)}.`]
}

/** How `one` stands beside `other`; an option stands beside itself as nothing, and so is never too close. */
function standing(
  comparisons: readonly Comparison[],
  question: Question,
  one: OptionResult,
  other: OptionResult,
): Standing {
  const found = comparisons.find(
    (each) =>
      each.question === question &&
      ((each.first === one.id && each.second === other.id) || (each.first === other.id && each.second === one.id)),
  )
  if (!found) return 'less'
  if (found.tooClose) return 'tooClose'
  return found.difference > 0 === (found.first === one.id) ? 'more' : 'less'
}

/** Only asked of options that have been asked the question. */
const chance = (option: OptionResult, question: Question): Probability => option[question]!
