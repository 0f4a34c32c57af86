import { sayPounds, sayShare } from '../../../shared/money.ts'
import type { LawOn } from '../../lawOn.ts'
import { lgpsAverageEmployerRate, lgpsAveragePrimaryRate } from '../../pensions/lgpsValues.ts'
import { protectionOn } from '../../pensions/protection.ts'
import { riskSharing, type PensionSplit, type RiskTerms } from '../../pensions/riskSharing.ts'
import { bestValueDirection, lgps, lgpsConsultation } from '../../pensions/sources.ts'
import type { AdvicePart, Conclusion } from '../advice.ts'
import type { PeopleAnswers } from './questions.ts'
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

const MODES = Object.values(riskSharing).map(({ title, says }) => `${title}: ${says}`)

/** Every way to share the risk, side by side: what a year costs and who bears what. */
export function sharingPart({ answers, at }: Situation): readonly AdvicePart[] {
  if (answers['lgps-pay'] === 0) return []
  const terms = termsOf(answers, at)
  const rows = Object.values(riskSharing).map((mode) => {
    const split = mode.split(terms)
    const sums =
      split === null ? ['Not known', 'Not known'] : [split.venturePounds, split.authorityPounds].map(sayPounds)
    return [mode.title, ...sums, mode.rateRise, mode.exitDebt, mode.ownDecisions, mode.source.title]
  })
  return [
    {
      kind: 'table',
      title: 'The Local Government Pension Scheme, by who bears the risk',
      says: MODES,
      head: [
        'How',
        'We pay in a year',
        'The authority pays',
        'A higher rate',
        'Debt at the end',
        'Pay awards, early and redundancy pensions',
        'Source',
      ],
      rows,
    },
  ]
}
