import type { Appraisal, OptionResult, Sensitivity } from '../../core/appraisal/result.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { bullet } from '../page.ts'

/** Inputs shown for each option; the page and the JSON hold the rest. */
const SHOWN = 3

/** For each option outside the baseline, the inputs that move its answer most, at their 10th and 90th percentile. */
export function mattersMost({ options }: Appraisal): string[] {
  return options
    .filter(({ id }) => id !== 'baseline')
    .flatMap((option) => option.sensitivities.slice(0, SHOWN).map((each) => bullet(sayOne(option, each))))
}

function sayOne({ name }: OptionResult, { label, lowWords, highWords, saving, service }: Sensitivity): string {
  const money = saving && `the saving from ${sayRoundPounds(saving.low)} to ${sayRoundPounds(saving.high)}`
  const level = `the lowest year of service from ${sayShare(service.low)} to ${sayShare(service.high)}`
  return `${name}: ${label} (${lowWords} to ${highWords}) moves ${[money, level].filter(Boolean).join(' and ')}.`
}
