import type { Day } from '../../../shared/day.ts'
import { sayPounds, sayShare } from '../../../shared/money.ts'
import {
  automaticEnrolmentBandLower,
  automaticEnrolmentBandUpper,
  automaticEnrolmentEmployerRate,
} from '../../employment/automaticEnrolmentValues.ts'
import { riskSharing } from '../../pensions/lgps.ts'
import { automaticEnrolmentCost } from '../../pensions/pensionCost.ts'
import { lgps, nhsPart8, pensionsAct } from '../../pensions/sources.ts'
import { employmentRightsAct2025 } from '../../people/sources.ts'
import { olderCode, twoTierFinding } from '../../people/twoTier.ts'
import type { Conclusion, Figure } from '../advice.ts'
import { termsOf } from './pensions.ts'
import type { PeopleAnswers } from './questions.ts'
import type { Situation } from './situation.ts'

const ENTRY: Readonly<Record<PeopleAnswers['entry'], Omit<Conclusion, 'source'>>> = {
  open: {
    stands: 'yes',
    says: 'Those who join later can enter the public scheme.',
    because: 'Entry is open to them. That costs more now, and keeps the rate from rising as members grow older.',
  },
  closed: {
    stands: 'no',
    says: 'Those who join later cannot enter the public scheme.',
    because: 'Entry is closed to them, so they get another workplace pension. That costs less now.',
  },
  unknown: {
    stands: 'depends',
    says: 'Whether those who join later enter the public scheme is not known yet.',
    because: 'To find out: whether the agreement with the scheme is open or closed.',
  },
}

/** What those get who join later: by the scheme’s terms, and by the two-tier rules. */
export function starterConclusions({ answers, transfer }: Situation): readonly Conclusion[] {
  const twoTier = twoTierFinding(transfer, answers['two-tier'])
  const source = answers['nhs-pay'] > 0 ? nhsPart8 : lgps('schedule/1', 'Sch 1, admission agreement')
  if (twoTier === undefined) return [before2026(answers, transfer)]
  return [{ ...ENTRY[answers.entry], source }, twoTierConclusion(twoTier.met)]
}

/** Before there was an Act, codes of government asked for much the same for some years. */
function before2026(answers: PeopleAnswers, transfer: Day): Conclusion {
  const code = answers.from === 'other' ? undefined : olderCode(answers.from === 'council', transfer)
  if (code !== undefined)
    return {
      stands: 'yes',
      says: 'Those who join later are to get terms no less good overall.',
      because: 'A government code asks that of contracts of this kind.',
      source: code.source,
    }
  return {
    stands: 'fact',
    says: 'No law protects the terms of those who join later.',
    because: 'Older codes held until 2010 and 2011. The Act that brings such rules back is of December 2025.',
    source: employmentRightsAct2025('32'),
  }
}

function twoTierConclusion(holds: boolean | null): Conclusion {
  const source = employmentRightsAct2025('32')
  if (holds === true)
    return {
      stands: 'yes',
      says: 'Those who join later are treated no less well than those who move.',
      because: 'The two-tier rules are taken to hold, so no saving on their terms is counted on.',
      source,
    }
  if (holds === false)
    return {
      stands: 'no',
      says: 'Those who join later may get other terms.',
      because: 'The two-tier rules are taken not to hold for this contract.',
      source,
    }
  return {
    stands: 'depends',
    says: 'Whether those who join later may get other terms is not known yet.',
    because: 'To find out: whether regulations under the Act of 2025 hold for this contract. The buyer knows.',
    source,
  }
}

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
