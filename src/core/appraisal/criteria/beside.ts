import { sayFutures } from '../../chance/frequency.ts'
import type { About } from '../../finance/case/criteria/standard.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import type { Appraisal, OptionId, OptionResult } from '../result.ts'

/** What the model has to say of one option on one criterion. */
export interface Beside {
  readonly about: About
  readonly option: OptionId
  readonly says: string
}

/**
 * The model's own figures for the criteria that it can speak to, in words with their errors: cost by the saving,
 * continuity by how often the service is kept, viability by how often the body does not fail. They stand beside what
 * people scored and never in its place: the people may know what the model does not.
 */
export function besideOf(appraisal: Appraisal): readonly Beside[] {
  return appraisal.options.flatMap((option) => [
    { about: 'cost', option: option.id, says: cost(option, appraisal.judgedYears) },
    { about: 'continuity', option: option.id, says: continuity(option) },
    { about: 'viability', option: option.id, says: viability(option) },
  ])
}

const UNFUNDED = 'The start is not funded, so the model gives no figure.'

function cost({ saving, serviceKept }: OptionResult, years: number): string {
  if (saving === null) return serviceKept === null ? UNFUNDED : 'Savings are measured from it.'
  const { mean, se, p5, p95 } = saving
  return (
    `Mean saving over ${sayYears(years)}: ${sayRoundPounds(mean)}, give or take ${sayRoundPounds(2 * se)}. ` +
    `9 futures in 10 are between ${sayRoundPounds(p5)} and ${sayRoundPounds(p95)}.`
  )
}

const continuity = ({ serviceKept }: OptionResult): string =>
  serviceKept === null ? UNFUNDED : sayFutures(serviceKept, 'the service is kept')

function viability({ failed, serviceKept }: OptionResult): string {
  if (serviceKept === null) return UNFUNDED
  if (!failed.applies) return 'It is part of the authority and cannot run out of cash.'
  const { p, se, limit95 } = failed
  return sayFutures({ p: 1 - p, se, ...(limit95 !== undefined && { limit95: 1 - limit95 }) }, 'it does not fail')
}
