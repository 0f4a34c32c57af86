import { protectionOn, type ProtectionName } from '../../pensions/protection.ts'
import { bestValueDirection } from '../../pensions/sources.ts'
import type { Conclusion } from '../advice.ts'
import type { Situation } from './situation.ts'

interface Protected extends Omit<Conclusion, 'source'> {
  /** Who keeps a pension from now on, and till when: cells of the table of what is kept. */
  readonly kept: readonly [who: string, until: string]
}

const ON_CONTRACT = 'While they work on this contract'

/** What each way of protection comes to. */
export const PROTECTED: Readonly<Record<ProtectionName, Protected>> = {
  bestValue: {
    stands: 'yes',
    says: 'The contract has to protect the pensions of those who move.',
    because: 'A council promises in it the same scheme, or one as good, and each person can enforce that.',
    kept: ['Everybody who moves: the same scheme, or one as good', ON_CONTRACT],
  },
  newFairDeal: {
    stands: 'yes',
    says: 'Those who are made to move stay in their public pension scheme.',
    because: 'Government policy on staff transfers asks for that. It works through the contract, not by TUPE.',
    kept: ['Everybody who is made to move, in the public scheme', ON_CONTRACT],
  },
  oldFairDeal: {
    stands: 'yes',
    says: 'Those who are made to move are offered a pension scheme as good as before.',
    because: 'Government policy on staff transfers asks for that. It works through the contract, not by TUPE.',
    kept: ['Everybody who is made to move, in a scheme as good', ON_CONTRACT],
  },
  matched: {
    stands: 'depends',
    says: 'Those who move keep a right to some pension, which can be less than before.',
    because: 'TUPE leaves pensions for old age out. The law asks only for a least pension from the new employer.',
    kept: ['Those with a right to a pension, in part: matched contributions, say', 'Until agreed otherwise'],
  },
}

/** What protects the pensions of those who move. */
export function protectionConclusion({ answers, transfer }: Situation): Conclusion {
  const protection = protectionOn(answers.from, transfer)
  if (protection === undefined)
    return {
      stands: 'depends',
      says: 'TUPE does not carry pensions over, and no rule that protects them is known here for this day.',
      because: 'What was agreed in the contract decides. The pension fund and the union know what was usual.',
      source: bestValueDirection,
    }
  const { stands, says, because } = PROTECTED[protection.name]
  return { stands, says, because, source: protection.rule.source }
}
