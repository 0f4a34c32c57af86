import type { OptionId, OptionResult, Probability } from '../../core/appraisal/result.ts'
import { frequency } from '../../core/chance/frequency.ts'

/** Options as they stand inside a sentence. */
const PHRASES: Readonly<Record<OptionId, string>> = {
  baseline: 'carrying on within the budget',
  improve: 'staying and improving in house',
  mutual: 'a mutual controlled by its staff',
  outsource: 'a contract with an outside supplier',
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
