import { statedAfterStop } from '../chance/accuracy.ts'
import type { Accuracy } from './accuracy.ts'
import type { OptionResult } from './result.ts'

/**
 * An option as a run states it that stopped because it was accurate: the probability it looked at with no smaller an
 * error than was asked for, because it was chosen by looking.
 */
export function statedOption(option: OptionResult, { question, halfWidth }: Accuracy): OptionResult {
  const { serviceKept, moneySaved, failed } = option
  switch (question) {
    case 'kept':
      return { ...option, serviceKept: serviceKept && statedAfterStop(serviceKept, halfWidth) }
    case 'saved':
      return { ...option, moneySaved: moneySaved && statedAfterStop(moneySaved, halfWidth) }
    case 'failed':
      return failed.applies ? { ...option, failed: { ...failed, ...statedAfterStop(failed, halfWidth) } } : option
  }
}
