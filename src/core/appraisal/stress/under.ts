import { lawTable } from '../../law/lawTable.ts'
import type { Workable } from '../ready.ts'
import { limitAtStart } from './cashLimit.ts'
import { prepared } from './prepared.ts'
import type { Stressed } from './stress.ts'

/**
 * A case under a stress, ready for the futures of the case without.
 *
 * A budget does not know of the stress: where the case gives none, the cash limit in house is today's cost, and a cost
 * that the stress raises from the first day would raise the limit with it. So it is brought back to what it was in the
 * middle case, and follows each future's own cost as before.
 */
export function preparedUnder(stressed: Extract<Stressed, { readonly applies: true }>, plain: Workable): Workable {
  const { case: theCase, law, limitTimes = 1 } = stressed
  const preparing = { plan: plain.plan, layOut: law?.(lawTable) ?? lawTable }
  const alone = prepared(theCase, preparing)
  const back = theCase.service.budget ? 1 : limitAtStart(plain) / limitAtStart(alone)
  const times = limitTimes * (Number.isFinite(back) ? back : 1)
  return times === 1 ? alone : prepared(theCase, { ...preparing, limitTimes: times })
}
