import type { Appraisal, OptionResult, Sensitivity } from '../../core/appraisal/result.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { bullet } from '../page.ts'

/** Inputs shown for each option; the page and the JSON hold the rest. */
const SHOWN = 3

/** For each option outside the baseline, the inputs that move its answer most, at their 10th and 90th percentile. */
export function mattersMost({ options }: Appraisal): string[] {
  return options
    .filter(({ id }) => id !== 'baseline')
    .flatMap((option) => option.sensitivities.flatMap((each) => sayOne(option, each)).slice(0, SHOWN))
    .map(bullet)
}

/** What an input moves, as far as the words tell the two ends apart; nothing when they do not. */
function sayOne({ name }: OptionResult, { label, lowWords, highWords, saving, service }: Sensitivity): string[] {
  const moved = [
    ...(saving ? fromTo('the saving', sayRoundPounds(saving.low), sayRoundPounds(saving.high)) : []),
    ...fromTo('the lowest year of service', sayShare(service.low), sayShare(service.high)),
  ]
  if (moved.length === 0) return []
  return [`${name}: ${label} (${lowWords} to ${highWords}) moves ${moved.join(' and ')}.`]
}

const fromTo = (what: string, low: string, high: string): string[] =>
  low === high ? [] : [`${what} from ${low} to ${high}`]
