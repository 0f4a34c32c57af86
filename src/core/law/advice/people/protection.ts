import { protectionOn } from '../../pensions/protection.ts'
import { bestValueDirection } from '../../pensions/sources.ts'
import type { Conclusion } from '../advice.ts'
import type { Situation } from './situation.ts'

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
  const words = {
    council: {
      stands: 'yes',
      says: 'The contract has to protect the pensions of those who move.',
      because: 'A council promises in it the same scheme, or one as good, and each person can enforce that.',
    },
    nhs: {
      stands: 'yes',
      says: 'Those whom the NHS makes move keep their pension scheme, or one as good.',
      because: 'Government policy on staff transfers asks for that. It works through the contract, not by TUPE.',
    },
    central: {
      stands: 'yes',
      says: 'Those whom government makes move keep their pension scheme, or one as good.',
      because: 'Government policy on staff transfers asks for that. It works through the contract, not by TUPE.',
    },
    other: {
      stands: 'depends',
      says: 'Those who move keep a right to some pension, which can be less than before.',
      because: 'TUPE leaves pensions for old age out. The law asks only for a least pension from the new employer.',
    },
  } as const
  return { ...words[answers.from], source: protection.source }
}
