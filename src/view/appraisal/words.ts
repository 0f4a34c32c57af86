import type { OptionId, OptionResult, Probability } from '../../core/appraisal/result.ts'
import { frequency } from '../../core/chance/frequency.ts'

/** Options as they stand inside a sentence. */
const PHRASES: Readonly<Record<OptionId, string>> = {
  baseline: 'carrying on within the budget',
  improve: 'staying and improving in house',
  serviceLine: 'a service line in house with a budget of its own',
  mutual: 'a mutual controlled by its staff',
  partnership: 'a partnership of professionals',
  jointVenture: 'a joint venture with a partner',
  sharedService: 'a service shared with other authorities',
  outsource: 'a contract with an outside supplier',
  stop: 'stopping the service, or providing less of it',
}

export const phraseOf = ({ id }: OptionResult): string => PHRASES[id]

/** A sentence begins with a capital letter. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** `73 of 100, give or take 1`. */
export const sayFrequency = ({ p, se, limit95 }: Probability): string => frequency(p, se, limit95)

/** `73 of 100 futures, give or take 1`. */
export function sayOfFutures(chance: Probability): string {
  const [count = '', ...error] = sayFrequency(chance).split(', ')
  return [`${count} futures`, ...error].join(', ')
}

/** An option whose first months nobody has paid for has no probabilities: it is answered with what it needs. */
export const isUnfunded = (option: OptionResult): boolean => option.serviceKept === null
