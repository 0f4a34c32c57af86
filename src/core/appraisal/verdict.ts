import { frequency, sayFutures } from '../chance/frequency.ts'
import type { Mean } from '../chance/mean.ts'
import { isTooClose } from '../chance/paired.ts'
import { sayRoundPounds, sayShare } from '../shared/money.ts'
import { sayYears } from '../shared/month.ts'
import { sayLessSpent } from './lessSpent.ts'
import type { Appraisal, OptionResult, Probability, Verdict } from './result.ts'

/** A probability of at least this is likely. */
const LIKELY = 0.8
/** Of at most this, unlikely. */
const UNLIKELY = 0.2

/** The word for a probability: likely, uncertain or unlikely, and unsure where the error crosses a border. */
export function wordFor({ p, se, limit95 = p }: Probability): 'likely' | 'uncertain' | 'unlikely' {
  if (Math.min(p - 2 * se, limit95) >= LIKELY) return 'likely'
  if (Math.max(p + 2 * se, limit95) <= UNLIKELY) return 'unlikely'
  return 'uncertain'
}

type Judged = Pick<Appraisal, 'options' | 'inputs' | 'judgedYears' | 'carryingOn'>

/** The two tests in sentences, the strongest case against each option, and what the error leaves out. Never a score. */
export function verdictOf(judged: Judged): Verdict {
  return {
    sentences: judged.options.flatMap((option) => sentencesFor(option, judged)),
    against: judged.options.flatMap((option) => againstOne(option, judged)),
    leavesOut: leavesOut(judged),
  }
}

function leavesOut({ inputs }: Judged): string {
  const unsure = inputs.assumed + inputs.byDefault
  const certain = inputs.total - inputs.uncertain
  return (
    `If the inputs are right: ${unsure} of ${inputs.total} are assumed or left at a default, ` +
    `and ${certain} are drawn as certain.`
  )
}

function sentencesFor(option: OptionResult, { judgedYears, carryingOn }: Judged): string[] {
  const say = (chance: Probability, what: string) => `${option.name}: ${wordFor(chance)}. ${sayFutures(chance, what)}`
  const saved = `money is saved over ${sayYears(judgedYears)}`
  return [
    ...(option.serviceKept ? [say(option.serviceKept, 'the service is kept')] : []),
    ...(option.moneySaved && option.saving
      ? [`${say(option.moneySaved, saved)} ${size(option.saving, carryingOn.mean)}`]
      : []),
    ...(option.lessSpent ? [`${option.name}: ${sayLessSpent(option.lessSpent, { judgedYears, carryingOn })}`] : []),
  ]
}

/** The strongest case against an option, from the run: its worst figures in the order that decision makers ask. */
function againstOne(option: OptionResult, judged: Judged): string[] {
  const say = (what: string) => `${option.name}: ${what}`
  const often = ({ p, se, limit95 }: Probability) => frequency(p, se, limit95)
  const carryingOn = judged.options.find((each) => each.id === 'baseline')?.serviceKept
  const found: string[] = []
  if (option.serviceKept && option.serviceKept.p < LIKELY)
    found.push(say(`the service is kept in ${often(option.serviceKept)}.`))
  if (option.noWorse && carryingOn && option.noWorse.p < LIKELY)
    found.push(say(`people get at least what carrying on would give in ${often(option.noWorse)}.`))
  if (option.moneySaved && option.moneySaved.p < LIKELY && option.saving)
    found.push(say(`money is saved in ${often(option.moneySaved)}; on average it ${costs(option.saving)}.`))
  if (option.serviceKept === null) found.push(say('it cannot pay its way through its first two months.'))
  else if (option.failed.applies && option.failed.p > UNLIKELY)
    found.push(say(`the body fails in ${often(option.failed)}.`))
  if (option.overspend && option.overspend.p > UNLIKELY)
    found.push(say(`more is spent than the cash limit in ${often(option.overspend)}.`))
  if (option.shadow?.moneySaved && option.moneySaved && option.shadow.moneySaved.p - option.moneySaved.p > 0.1)
    found.push(say(`much rests on promises: as typed, money would be saved in ${often(option.shadow.moneySaved)}.`))
  for (const reason of option.viability) if (reason.met === false) found.push(say(reason.because))
  return found
}

/** The size of a saving beside what carrying on costs: a small one can be as sure as a large one. */
function size(saving: Mean, cost: number): string {
  if (isTooClose({ difference: saving.mean, se: saving.se })) return `On average it ${costs(saving)}.`
  return `On average it ${costs(saving)}: ${sayShare(Math.abs(saving.mean) / cost, 1)} of what carrying on costs.`
}

/** A mean within twice its error of nothing is no saving and no cost: the two options are too close to call. */
function costs({ mean, se }: Mean): string {
  if (isTooClose({ difference: mean, se })) return 'costs about as much as carrying on (too close to call)'
  return mean >= 0 ? `saves ${sayRoundPounds(mean)}` : `costs ${sayRoundPounds(-mean)} more than carrying on`
}
