import type { Problem } from '../../shared/problem.ts'
import { contractProblems } from './across/contracts.ts'
import { criteriaProblems } from './across/criteria/index.ts'
import { earnerProblems } from './across/earners.ts'
import { fundingProblems } from './across/funding.ts'
import type { CheckAcross, Given } from './across/given.ts'
import { goLiveProblems } from './across/goLive.ts'
import { moneyProblems } from './across/money.ts'
import { monthProblems } from './across/months.ts'
import { ownProblems } from './across/own.ts'
import { ownershipProblems } from './across/ownership.ts'
import { pipelineProblems } from './across/pipeline.ts'
import { planProblems } from './across/plan.ts'
import { pensionRiskProblems } from './across/pensionRisk/index.ts'
import { pensionProblems } from './across/pensions.ts'
import { ratesProblems } from './across/rates.ts'
import { redundancyProblems } from './across/redundancy.ts'
import { staffProblems } from './across/staff.ts'
import { stoppingProblems } from './across/stopping.ts'
import { termsProblems } from './across/terms.ts'
import { unusedProblems } from './across/unused.ts'

const checks: readonly CheckAcross[] = [
  staffProblems,
  redundancyProblems,
  termsProblems,
  ratesProblems,
  pensionProblems,
  pensionRiskProblems,
  contractProblems,
  goLiveProblems,
  moneyProblems,
  fundingProblems,
  monthProblems,
  earnerProblems,
  pipelineProblems,
  ownProblems,
  planProblems,
  stoppingProblems,
  ownershipProblems,
  criteriaProblems,
  unusedProblems,
]

/** What fields must say together, and what nobody would use. Each check is one function from a case to its problems. */
export function problemsAcross(given: Given): Problem[] {
  return checks.flatMap((check) => check(given))
}
