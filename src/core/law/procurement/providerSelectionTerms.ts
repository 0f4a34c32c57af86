import type { Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { PROVIDER_SELECTION_FROM } from './providerSelectionValues.ts'

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
export const bySelectionRegulation = (
  regulation: number,
): Pick<Rule, 'inForce' | 'source' | 'confidence' | 'reviewBy'> => ({
  inForce: { from: PROVIDER_SELECTION_FROM },
  source: legislation(
    `uksi/2023/1348/regulation/${regulation}`,
    `Health Care Services (Provider Selection Regime) Regulations 2023 reg ${regulation}`,
  ),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})
