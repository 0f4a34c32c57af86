import { underbid } from './contracts.ts'
import { dearerSupport } from './costs.ts'
import { halfTheUplift } from './output.ts'
import { priceDown5 } from './prices.ts'
import { absence, payAward, pension } from './staff.ts'
import { nothingTo, OUR_JUDGEMENT, type LayOut, type Stress, type Stressed } from './stress.ts'

const PARTS: readonly Stress[] = [priceDown5, payAward, pension, dearerSupport, halfTheUplift, absence, underbid]

/** Several that may well come together, one laid over another; what does not apply to the case is passed over. */
export const worst: Stress = {
  id: 'worst',
  title: 'A plausible worst, all together',
  says: `At once: ${PARTS.map(({ id }) => id).join(', ')}. What does not apply to the case is left out.`,
  source: OUR_JUDGEMENT,
  on(theCase) {
    const all = PARTS.reduce<Extract<Stressed, { applies: true }>>(
      (sofar, stress) => {
        const next = stress.on(sofar.case)
        if (!next.applies) return sofar
        const [before, after] = [sofar.law, next.law]
        const law = before && after ? (layOut: LayOut) => after(before(layOut)) : (after ?? before)
        const limitTimes = (sofar.limitTimes ?? 1) * (next.limitTimes ?? 1)
        return { ...next, limitTimes, ...(law && { law }) }
      },
      { applies: true, case: theCase },
    )
    return all.case === theCase ? nothingTo('None of its parts applies to the case.') : all
  },
}
