import { sayPounds, sayShare } from '../../../shared/money.ts'
import {
  automaticEnrolmentBandLower,
  automaticEnrolmentBandUpper,
  automaticEnrolmentEmployerRate,
} from '../../employment/automaticEnrolmentValues.ts'
import { employmentRightsAct2025 } from '../../people/sources.ts'
import { automaticEnrolmentCost } from '../../pensions/pensionCost.ts'
import { riskSharing } from '../../pensions/riskSharing.ts'
import { lgps, pensionsAct } from '../../pensions/sources.ts'
import type { Figure } from '../advice.ts'
import { termsOf } from './lgps.ts'
import type { Situation } from './situation.ts'

const WEEKS = 52

/** What the pension of one person who joins later costs in a year, at the legal least and in the public scheme. */
export function starterFigures({ answers, transfer, at }: Situation): readonly Figure[] {
  const payPounds = answers['weekly-pay'] * WEEKS
  const rate = at.find(automaticEnrolmentEmployerRate)
  const lower = at.find(automaticEnrolmentBandLower)
  const upper = at.find(automaticEnrolmentBandUpper)
  const least = automaticEnrolmentCost({ payPounds, day: transfer })
  if (!least.ok || rate === undefined || lower === undefined || upper === undefined) return []
  const enrolled: Figure = {
    label: 'One person who joins later, in a workplace pension at the legal least',
    says: sayPounds(least.value),
    value: least.value,
    working: `${sayShare(rate)} of the part of ${sayPounds(payPounds)} from ${sayPounds(lower)} to ${sayPounds(upper)}`,
    source: pensionsAct,
  }
  const split = answers['lgps-pay'] > 0 ? riskSharing[answers.risk].split({ ...termsOf(answers, at), payPounds }) : null
  return split === null ? [enrolled] : [enrolled, ...inScheme(split.venturePounds, least.value)]
}

function inScheme(schemePounds: number, leastPounds: number): readonly Figure[] {
  const differencePounds = schemePounds - leastPounds
  return [
    {
      label: 'The same person in the Local Government Pension Scheme',
      says: sayPounds(schemePounds),
      value: schemePounds,
      working: 'the same rate as for those who move',
      source: lgps('regulation/62', 'reg 62'),
    },
    {
      label: 'Saved on each such person, as long as no rule for new starters forbids it',
      says: sayPounds(differencePounds),
      value: differencePounds,
      working: `${sayPounds(schemePounds)} − ${sayPounds(leastPounds)}`,
      source: employmentRightsAct2025('32'),
    },
  ]
}
