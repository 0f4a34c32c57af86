import type { Day } from '../../../shared/day.ts'
import { sayPounds, sayShare } from '../../../shared/money.ts'
import { oldestEntry, valueOn, type Dated, type LawSource } from '../../dated.ts'
import { automaticEnrolmentEmployerRate } from '../../employment/automaticEnrolmentValues.ts'
import { nhsEmployerCost } from '../../pensions/pensionCost.ts'
import { nhsAccessFindings } from '../../pensions/nhsAccess.ts'
import * as nhs from '../../pensions/nhsPensionValues.ts'
import { nhsPart8, pensionsAct } from '../../pensions/sources.ts'
import { teachersPensionEmployerRate } from '../../pensions/teachersPensionValues.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { Conclusion, Figure } from '../advice.ts'
import type { Situation } from './situation.ts'

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

/** What comes of each scheme beside the one of local government. */
export function otherConclusions(situation: Situation): readonly Conclusion[] {
  const { answers } = situation
  const conclusions: Conclusion[] = []
  if (answers['nhs-pay'] > 0) conclusions.push(nhsConclusion(nhsFindings(situation)))
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

/** What a year of each scheme costs us, beside the one of local government. */
export function otherFigures(situation: Situation): readonly Figure[] {
  return [...nhsFigures(situation), ...teachersFigures(situation), ...otherSchemeFigures(situation)]
}

function nhsFigures({ answers, at, transfer }: Situation): readonly Figure[] {
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

/** Where the entry of a value that holds on a day was read; only asked of values known on it. */
const sourceOn = (law: Dated<unknown>, day: Day): LawSource => (valueOn(law, day)?.entry ?? oldestEntry(law)).source
