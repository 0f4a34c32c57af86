import { inTheRound } from '../../core/appraisal/inTheRound.ts'
import type { Appraisal, Influence, OptionResult, Sensitivity } from '../../core/appraisal/result.ts'
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

/**
 * What an input moves, as far as the words tell the two ends apart, and what it explains with everything moving at
 * once; nothing when they do not.
 */
function sayOne({ name }: OptionResult, sensitivity: Sensitivity): string[] {
  const { label, lowWords, highWords, saving, service } = sensitivity
  const moved = [
    ...(saving ? fromTo('the saving', sayRoundPounds(saving.low), sayRoundPounds(saving.high)) : []),
    ...fromTo('the lowest year of service', sayShare(service.low), sayShare(service.high)),
  ]
  if (moved.length === 0) return []
  const explained = [
    ...(saving ? explains('the saving', sensitivity, saving) : []),
    ...explains('the lowest year of service', sensitivity, service),
  ]
  const alone = explained.length === 0 ? '' : ` By itself it explains ${explained.join(', and ')}.`
  return [`${name}: ${label} (${lowWords} to ${highWords}) moves ${moved.join(' and ')}.${alone}`]
}

/** `38 of 100 parts of how the saving varies, give or take 2`; nothing when that is not told from nothing. */
function explains(what: string, sensitivity: Sensitivity, influence: Influence): string[] {
  const told = inTheRound(sensitivity, influence)
  if (!told) return []
  const [count, ...error] = told.explains.split(', ')
  return [[`${count} parts of how ${what} varies`, ...error].join(', ')]
}

const fromTo = (what: string, low: string, high: string): string[] =>
  low === high ? [] : [`${what} from ${low} to ${high}`]
