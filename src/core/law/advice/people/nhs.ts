import { sayPounds, sayShare } from '../../../shared/money.ts'
import { nhsAccessFindings } from '../../pensions/nhsAccess.ts'
import * as nhs from '../../pensions/nhsPensionValues.ts'
import { nhsEmployerCost } from '../../pensions/pensionCost.ts'
import { nhsPart8 } from '../../pensions/sources.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { Conclusion, Figure } from '../advice.ts'
import type { Situation } from './situation.ts'
import { sourceOn } from './sourceOn.ts'

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
