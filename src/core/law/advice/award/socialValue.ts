import { missions, socialValueDuty, socialValueFindings, weightFindings } from '../../procurement/socialValue.ts'
import { allMet } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'
import type { Asked } from './asked.ts'

/** What social value comes to in this purchase. None before the Act on it began. */
export function socialValuePart({ purchase, estimate, on }: Asked): readonly AdvicePart[] {
  const { buyer } = purchase
  // The purchase is for services, and one that staff plan to take over is in no haste.
  const duty = socialValueFindings({ buyer, estimatedPounds: estimate.pounds, mainlyServices: true, urgent: false }, on)
  if (duty.length === 0) return []
  const weight = weightFindings(buyer, null, on)
  return [
    {
      kind: 'findings',
      title: 'Social value',
      says: [
        ...(allMet(duty) === true ? socialValueDuty : ['The duty to consider social value does not hold here.']),
        ...(weight.length > 0 ? [`The missions that central government goes by: ${missions.join(', ')}.`] : []),
      ],
      findings: [...duty, ...weight],
    },
  ]
}
