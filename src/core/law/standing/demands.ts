import { sayPounds } from '../../shared/money.ts'
import type { Dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { accounts, associated, insurance, proportionate } from '../procurement/conditions.ts'
import { finding, isInForce, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { healthTurnoverMost, turnoverMost } from './values.ts'

const EARLIER = {
  inForce: { from: '2015-02-26', to: '2025-02-23' },
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const turnover = rule({
  id: 'standing.demand.turnover',
  title: 'No more than twice the contract in turnover',
  says:
    'A buyer may not ask for a yearly turnover of more than twice the value of the whole contract, except in a ' +
    'justified case, such as a special risk. It says why in its papers.',
  source: legislation('uksi/2015/102/regulation/58', 'Public Contracts Regulations 2015 reg 58(9)'),
  values: [turnoverMost],
  ...EARLIER,
})

const otherProof = rule({
  id: 'standing.demand.otherProof',
  title: 'Other papers where there are no accounts',
  says:
    'Who has a good reason for not having what a buyer asks for may show its standing by any other paper that the ' +
    'buyer finds fit. A new body has such a reason.',
  source: legislation('uksi/2015/102/regulation/60', 'Public Contracts Regulations 2015 reg 60(8)'),
  ...EARLIER,
})

const othersCapacity = rule({
  id: 'standing.demand.others',
  title: 'The strength of another body counts',
  says: 'A bidder may rely on the means of another body that commits itself, whatever the tie between them.',
  source: legislation('uksi/2015/102/regulation/63', 'Public Contracts Regulations 2015 reg 63'),
  ...EARLIER,
})

const healthTurnover = rule({
  id: 'standing.demand.healthTurnover',
  title: 'No more than twice the contract in turnover, for health care',
  says:
    'A buyer of health care may not ask for a yearly turnover of more than twice the value of the whole contract, ' +
    'unless more is fit and proportionate for what is bought.',
  source: legislation('uksi/2023/1348/schedule/16', 'Provider Selection Regime Regulations 2023 Sch 16 para 3'),
  inForce: { from: '2024-01-01' },
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [healthTurnoverMost],
})

const ratios = rule({
  id: 'standing.demand.ratios',
  title: 'Limits are set in the papers',
  says:
    'A buyer may look at ratios of what a bidder owns, owes and earns if its papers say how. What it looks at has to ' +
    'be open and objective, and the same for all.',
  source: legislation('uksi/2015/102/regulation/58', 'Public Contracts Regulations 2015 reg 58(10)'),
  ...EARLIER,
})

/** What a buyer may not ask of a bidder's money, by whichever law stands on the day. */
export const demandRules = [turnover, otherProof, othersCapacity, ratios, healthTurnover]

/** The rule by which a buyer sets limits of its own. */
export const ownLimitRule = ({ day }: LawOn): Rule => (isInForce(ratios, day) ? ratios : proportionate)

/** The same with the conditions of the Procurement Act that an adviser on standing holds facts against. */
export const allDemandRules = [...demandRules, proportionate, accounts, insurance, associated]

/** What a buyer asks for, and of whom. */
export interface Demands {
  /** All years of the contract. */
  readonly contractWholePounds: number
  /** Whether the buyer asks under the Provider Selection Regime; null when nobody knows. */
  readonly isHealthCare: boolean | null
  readonly asksAuditedAccounts: boolean | null
  /** Whether Part 16 of the Companies Act makes the body have its accounts audited. */
  readonly isAuditRequired: boolean | null
  readonly asksInsuranceNow: boolean | null
  /** Least yearly turnover asked for; null where none is. */
  readonly leastTurnoverPounds: number | null
  /** Whether another body stands behind it. */
  readonly hasGuarantee: boolean | null
}

/** A demand held against each rule that stands on the day: met where the buyer may ask it, or does not. */
export function demandFindings(demands: Demands, on: LawOn): readonly Finding[] {
  const { isHealthCare } = demands
  const health = isHealthCare === false ? [] : turnoverFindings(healthTurnover, healthTurnoverMost, demands, on)
  // From the first day of the Provider Selection Regime, health care is bought under no other law.
  if (isHealthCare === true && isInForce(healthTurnover, on.day)) return health
  const behind = isInForce(associated, on.day) ? associated : othersCapacity
  return [
    ...health,
    ...turnoverFindings(turnover, turnoverMost, demands, on),
    ...ifInForce(proportionate, on, () => needFinding(demands)),
    ...ifInForce(otherProof, on, () => otherProofFinding(demands)),
    ...ifInForce(accounts, on, () => accountsFinding(demands)),
    ...ifInForce(insurance, on, () => insuranceFinding(demands)),
    ...ifInForce(behind, on, () => guaranteeFinding(behind, demands)),
  ]
}

const ifInForce = (held: Rule, on: LawOn, make: () => Finding): readonly Finding[] =>
  isInForce(held, on.day) ? [make()] : []

function turnoverFindings(
  of: Rule,
  most: Dated<number>,
  { contractWholePounds, leastTurnoverPounds }: Demands,
  on: LawOn,
): readonly Finding[] {
  const timesMost = on.find(most)
  if (timesMost === undefined) return []
  const cap = timesMost * contractWholePounds
  const is = `${timesMost} × ${sayPounds(contractWholePounds)} is ${sayPounds(cap)}`
  if (leastTurnoverPounds === null) return [finding(of, true, `no turnover is asked for; ${is}`)]
  return [finding(of, leastTurnoverPounds <= cap, `${sayPounds(leastTurnoverPounds)} a year is asked for; ${is}`)]
}

function needFinding({ leastTurnoverPounds }: Demands): Finding {
  if (leastTurnoverPounds === null) return finding(proportionate, true, 'no turnover is asked for')
  const because = `${sayPounds(leastTurnoverPounds)} a year is asked for; the Act sets no figure, so ask the buyer why`
  return finding(proportionate, null, because)
}

function otherProofFinding({ asksAuditedAccounts }: Demands): Finding {
  return finding(
    otherProof,
    true,
    asksAuditedAccounts === true
      ? 'audited accounts are asked for, and a new body may show other papers in their place'
      : 'where something is asked for that a new body cannot have, it may show other papers',
  )
}

function accountsFinding({ asksAuditedAccounts: asks, isAuditRequired }: Demands): Finding {
  if (asks === null) return finding(accounts, null, 'nobody knows yet if the buyer asks for them')
  if (!asks) return finding(accounts, true, 'the buyer does not ask for them')
  if (isAuditRequired === null)
    return finding(accounts, null, 'they are asked for, and nobody has said if company law makes the body have them')
  return isAuditRequired
    ? finding(accounts, true, 'they are asked for, and company law makes the body have them')
    : finding(accounts, false, 'they are asked for, and no company law makes the body have them')
}

function insuranceFinding({ asksInsuranceNow: asks }: Demands): Finding {
  if (asks === null) return finding(insurance, null, 'nobody knows yet what the buyer asks for')
  return asks
    ? finding(insurance, false, 'the buyer asks for it before the award')
    : finding(insurance, true, 'the buyer asks for it at the award or later')
}

const GUARANTEE = {
  true: 'another body guarantees the contract, so its strength counts',
  false: 'no other body guarantees the contract',
  null: 'nobody knows yet if another body would guarantee the contract',
} as const

const guaranteeFinding = (behind: Rule, { hasGuarantee }: Demands): Finding =>
  finding(behind, hasGuarantee, GUARANTEE[`${hasGuarantee}`])
