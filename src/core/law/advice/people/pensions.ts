import { sayPounds, sayShare } from '../../../shared/money.ts'
import { sourceOn } from '../../dated.ts'
import { automaticEnrolmentEmployerRate } from '../../employment/automaticEnrolmentValues.ts'
import type { LawOn } from '../../lawOn.ts'
import { riskSharing, type PensionSplit, type RiskTerms } from '../../pensions/lgps.ts'
import { lgpsAverageEmployerRate, lgpsAveragePrimaryRate } from '../../pensions/lgpsValues.ts'
import { nhsAccessFindings } from '../../pensions/nhsAccess.ts'
import * as nhs from '../../pensions/nhsPensionValues.ts'
import { nhsEmployerCost } from '../../pensions/pensionCost.ts'
import { lgps, lgpsConsultation, nhsPart8, pensionsAct } from '../../pensions/sources.ts'
import { teachersPensionEmployerRate } from '../../pensions/teachersPensionValues.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { AdvicePart, Conclusion, Figure } from '../advice.ts'
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

/** Entry to the NHS scheme, where somebody is in it. */
export function nhsFindings({ answers, at }: Situation): readonly Finding[] {
  if (answers['nhs-pay'] === 0) return []
  const access = {
    isQualifyingContract: answers['nhs-contract'],
    timeShare: answers['nhs-time'],
    payPounds: answers['nhs-pay'],
    contractPounds: answers['nhs-contract-value'],
  }
  return nhsAccessFindings(access, at)
}

/** Whether people can stay in the NHS scheme, where somebody is in it. */
export function nhsConclusions(situation: Situation): readonly Conclusion[] {
  return situation.answers['nhs-pay'] > 0 ? [nhsConclusion(nhsFindings(situation))] : []
}

function nhsConclusion(findings: readonly Finding[]): Conclusion {
  const source = nhsPart8
  if (findings.length === 0)
    return {
      stands: 'depends',
      says: 'Whether a new body could enter the NHS Pension Scheme on this day is not known here.',
      because: 'The rules read here began on 1 April 2015. A direction by the Secretary of State was the older way.',
      source,
    }
  const met = allMet(findings)
  if (met === true)
    return {
      stands: 'yes',
      says: 'People can stay in the NHS Pension Scheme.',
      because: 'The new body can be let in as an independent provider, once it has applied.',
      source,
    }
  const clauses = findings.filter((each) => each.met === met).map(({ because }) => because)
  return met === false
    ? {
        stands: 'no',
        says: 'The NHS Pension Scheme does not let these people stay on these terms.',
        because: `What stands against it: ${clauses.join('; ')}.`,
        source,
      }
    : {
        stands: 'depends',
        says: 'Whether people can stay in the NHS Pension Scheme hangs on something not known yet.',
        because: `To find out: ${clauses.join('; ')}.`,
        source,
      }
}

/** What a year of the NHS scheme costs us: in full, with the NHS’s part, or both where nobody knows. */
export function nhsFigures({ answers, at, transfer }: Situation): readonly Figure[] {
  const payPounds = answers['nhs-pay']
  if (payPounds === 0) return []
  const figures: Figure[] = []
  const total = at.find(nhs.nhsPensionEmployerRate)
  const levy = at.find(nhs.nhsPensionAdministrationLevy)
  const full = nhsEmployerCost({ payPounds, isCentrallyFunded: false, day: transfer })
  if (answers['nhs-funded'] !== true && full.ok && total !== undefined && levy !== undefined)
    figures.push({
      label: 'NHS Pension Scheme, if we pay all of it',
      says: sayPounds(full.value),
      value: full.value,
      working: `${sayPounds(payPounds)} × (${sayShare(total, 2)} + ${sayShare(levy, 2)})`,
      source: sourceOn(nhs.nhsPensionEmployerRate, transfer),
    })
  const own = at.find(nhs.nhsPensionPaidByEmployer)
  const central = at.find(nhs.nhsPensionPaidCentrally)
  const part = nhsEmployerCost({ payPounds, isCentrallyFunded: true, day: transfer })
  if (answers['nhs-funded'] !== false && part.ok && own !== undefined && central !== undefined)
    figures.push({
      label: 'NHS Pension Scheme, if the NHS pays its part',
      says: sayPounds(part.value),
      value: part.value,
      working: `${sayPounds(payPounds)} × ${sayShare(own, 2)}; the NHS pays another ${sayShare(central, 2)}`,
      source: sourceOn(nhs.nhsPensionPaidByEmployer, transfer),
    })
  return figures
}

/** What comes of the schemes beside those of local government and the NHS. */
export function otherConclusions({ answers }: Situation): readonly Conclusion[] {
  const conclusions: Conclusion[] = []
  if (answers['teachers-pay'] > 0)
    conclusions.push({
      stands: 'depends',
      says: 'Teachers can stay in their scheme if it accepts the new body.',
      because: 'A body that does a council’s work for it may have to be accepted first. Ask Teachers’ Pensions.',
      source: { title: 'Teachers’ Pensions, accepted function providers: recalled, not read' },
    })
  if (answers['other-pay'] > 0)
    conclusions.push({
      stands: 'fact',
      says: 'Whoever has no public scheme is enrolled in a workplace pension by the new body.',
      because: 'Every employer enrols its staff who earn enough, and pays its part.',
      source: pensionsAct,
    })
  return conclusions
}

/** What a year of those schemes costs us. */
export function otherFigures(situation: Situation): readonly Figure[] {
  return [...teachersFigures(situation), ...otherSchemeFigures(situation)]
}

function teachersFigures({ answers, at, transfer }: Situation): readonly Figure[] {
  const payPounds = answers['teachers-pay']
  const rate = payPounds === 0 ? undefined : at.find(teachersPensionEmployerRate)
  if (rate === undefined) return []
  return [
    {
      label: 'Teachers’ Pension Scheme',
      says: sayPounds(payPounds * rate),
      value: payPounds * rate,
      working: `${sayPounds(payPounds)} × ${sayShare(rate, 2)}`,
      source: sourceOn(teachersPensionEmployerRate, transfer),
    },
  ]
}

/** The legal least is a share of a band of pay, so the same share of all pay is the most that it can be. */
function otherSchemeFigures({ answers, at }: Situation): readonly Figure[] {
  const payPounds = answers['other-pay']
  const rate = payPounds === 0 ? undefined : at.find(automaticEnrolmentEmployerRate)
  if (rate === undefined) return []
  return [
    {
      label: 'Another workplace pension: the legal least is no more than',
      says: sayPounds(payPounds * rate),
      value: payPounds * rate,
      working: `${sayPounds(payPounds)} × ${sayShare(rate)}; part of each person’s pay is left out`,
      source: pensionsAct,
    },
  ]
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
