import { dated, type Dated } from '../dated.ts'
import type { Terms } from '../rule.ts'
import { legislation } from '../source.ts'

/** First day of the regime; a procurement begun before it goes on under the law before. */
export const PROVIDER_SELECTION_FROM = '2024-01-01'

/** A value of the regime, which has had one since its first day. */
const since2024 = (id: string, label: string, unit: string, value: number, regulation: number): Dated<number> =>
  dated({
    id: `procurement.providerSelection.${id}`,
    label,
    unit,
    history: [
      {
        from: PROVIDER_SELECTION_FROM,
        value,
        source: legislation(
          `uksi/2023/1348/regulation/${regulation}`,
          `Health Care Services (Provider Selection Regime) Regulations 2023 reg ${regulation}`,
        ),
        confidence: 'verified',
      },
    ],
    knownTo: '2027-03-31',
    reviewBy: '2027-04-06',
  })

/** A new contract worth at least so much more than the old one was, and at least that share more, is a big change. */
export const changePoundsFrom = since2024(
  'changePoundsFrom',
  'Rise in the value of a health contract that is a considerable change',
  'pounds over the whole contract',
  500_000,
  6,
)

export const changeShareFrom = since2024(
  'changeShareFrom',
  'Rise in the value of a health contract that is a considerable change, as a share',
  'share of the value of the old contract',
  0.25,
  6,
)

/** Days from the notice of intention before which the most suitable providers are not all found. */
export const identifyingDays = since2024(
  'identifyingDays',
  'Days that other providers have to come forward for a health contract',
  'days',
  14,
  10,
)

/** Working days after the standstill begins in which a provider may object. */
export const objectionWorkingDays = since2024(
  'objectionWorkingDays',
  'Days in which a provider may object to a health contract',
  'working days',
  8,
  12,
)

/** Working days between telling what came of an objection and making the contract. */
export const answeredWorkingDays = since2024(
  'answeredWorkingDays',
  'Least days between the answer to an objection and a health contract',
  'working days',
  5,
  12,
)

/** Days after an award in which it is published. */
export const awardNoticeDays = since2024(
  'awardNoticeDays',
  'Days in which the award of a health contract is published',
  'days',
  30,
  10,
)

export const providerSelectionValues: readonly Dated<unknown>[] = [
  changePoundsFrom,
  changeShareFrom,
  identifyingDays,
  objectionWorkingDays,
  answeredWorkingDays,
  awardNoticeDays,
]

/** The five ways in which the regime lets a contract be awarded. */
export type SelectionProcess = 'directA' | 'directB' | 'directC' | 'mostSuitable' | 'competitive'

/** Each as people in the field call it. */
export const SELECTION_NAMES: { readonly [P in SelectionProcess]: string } = {
  directA: 'Direct Award Process A',
  directB: 'Direct Award Process B',
  directC: 'Direct Award Process C',
  mostSuitable: 'Most Suitable Provider Process',
  competitive: 'Competitive Process',
}

/** What every rule of the regime has in common: its days, and the regulation in which it was read. */
export const bySelectionRegulation = (regulation: number): Terms => ({
  inForce: { from: PROVIDER_SELECTION_FROM },
  source: legislation(
    `uksi/2023/1348/regulation/${regulation}`,
    `Health Care Services (Provider Selection Regime) Regulations 2023 reg ${regulation}`,
  ),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})
