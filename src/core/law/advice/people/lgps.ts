import { sayPounds, sayShare } from '../../../shared/money.ts'
import type { LawOn } from '../../lawOn.ts'
import { lgpsAverageEmployerRate, lgpsAveragePrimaryRate } from '../../pensions/lgpsValues.ts'
import { riskSharing, type PensionSplit, type RiskTerms } from '../../pensions/riskSharing.ts'
import { lgps, lgpsConsultation } from '../../pensions/sources.ts'
import type { Conclusion } from '../advice.ts'
import type { PeopleAnswers } from './questions.ts'
import type { Situation } from './situation.ts'

/** The terms of the fund as answered, with the averages of all funds where an answer is left out. */
export function termsOf(answers: PeopleAnswers, at: LawOn): RiskTerms {
  return {
    payPounds: answers['lgps-pay'],
    certifiedRate: answers['certified-rate'] ?? at.find(lgpsAverageEmployerRate) ?? null,
    primaryRate: answers['primary-rate'] ?? at.find(lgpsAveragePrimaryRate) ?? null,
    fixedRate: answers['fixed-rate'],
    floorRate: answers['floor-rate'],
    ceilingRate: answers['ceiling-rate'],
  }
}

/** What the Local Government Pension Scheme costs each side in the way that was chosen. */
export function lgpsConclusions({ answers, at }: Situation): readonly Conclusion[] {
  if (answers['lgps-pay'] === 0) return []
  const mode = riskSharing[answers.risk]
  const proposed = answers.risk === 'deemed-employer' ? deemedConclusion(answers['lgps-fair-deal']) : undefined
  const terms = termsOf(answers, at)
  const split = mode.split(terms)
  const source = lgps('regulation/62', 'reg 62')
  const cost: Conclusion =
    split === null
      ? {
          stands: 'depends',
          says: 'What the Local Government Pension Scheme costs us is not known yet.',
          because: 'To find out: the rates that the fund’s actuary would certify for the new body.',
          source,
        }
      : { stands: 'fact', says: saysSplit(split, mode.title), because: ratesSaid(answers, terms), source }
  return proposed === undefined ? [cost] : [proposed, cost]
}

function saysSplit({ venturePounds, authorityPounds }: PensionSplit, mode: string): string {
  const authority =
    authorityPounds < 0
      ? `saves the authority ${sayPounds(-authorityPounds)}`
      : `costs the authority ${sayPounds(authorityPounds)}`
  return `${mode} costs us ${sayPounds(venturePounds)} in a year, and ${authority}.`
}

function ratesSaid(answers: PeopleAnswers, { payPounds, certifiedRate }: RiskTerms): string {
  const rate = sayShare(certifiedRate ?? 0, 2)
  const whose = answers['certified-rate'] === null ? 'the average of all funds' : 'the rate the actuary named'
  return `The scheme asks for ${rate} of ${sayPounds(payPounds)}: ${whose}.`
}

function deemedConclusion(isLaw: boolean | null): Conclusion {
  const source = lgpsConsultation
  if (isLaw === true)
    return {
      stands: 'yes',
      says: 'The council can stay the employer in the scheme.',
      because: 'The rules that were proposed are taken to be law.',
      source,
    }
  return {
    stands: isLaw === false ? 'no' : 'depends',
    says: 'The council cannot count on staying the employer in the scheme.',
    because: 'Those rules were proposed in October 2025. Ask the fund whether they are law yet.',
    source,
  }
}
