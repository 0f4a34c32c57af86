import { assert } from '../../shared/assert.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { answered, finding, isInForce, not, rule, type Finding, type Known, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { ACT_2023_FROM, isCentral, type Buyer } from './purchase.ts'
import { centralThreshold, subCentralThreshold } from './thresholdValues.ts'
import { socialValueLeast } from './values.ts'

/** A purchase of services, for which a buyer thinks of social value. */
export interface SocialValueFacts {
  readonly buyer: Buyer
  /** All that may be paid, as the law of the day counts it. */
  readonly estimatedPounds: number
  /** Whether most of it by value is services. */
  readonly mainlyServices: Known
  /** Whether it is too urgent to think of it first, through no delay of the buyer. */
  readonly urgent: Known
}

const ACT = {
  inForce: { from: '2013-01-31' },
  source: legislation('ukpga/2012/3/section/1', 'Public Services (Social Value) Act 2012 s 1'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
} as const

const services = rule({
  id: 'procurement.socialValue.services',
  title: 'It is for services',
  says: 'The duty is on buyers of services, alone or with goods or works that are the smaller part.',
  ...ACT,
})

const size = rule({
  id: 'procurement.socialValue.size',
  title: 'Large enough',
  says:
    'The contract is worth at least the threshold for ordinary services of that buyer. For light touch services too: ' +
    'the higher threshold that they have otherwise does not matter here.',
  ...ACT,
  source: legislation('uksi/2025/163/regulation/7', 'Public Services (Social Value) Act 2012 s 1(16) and (17)'),
  values: [subCentralThreshold, centralThreshold],
  note: 'Before 18 April 2016 the Act named the contracts to which the Public Contracts Regulations applied.',
})

const calm = rule({
  id: 'procurement.socialValue.calm',
  title: 'Not too urgent',
  says: 'A buyer in real haste may leave it out as far as it must, unless the haste is its own delay.',
  ...ACT,
})

const weight = rule({
  id: 'procurement.socialValue.weight',
  title: 'At least a tenth of the points',
  says:
    'Central government gives social value at least a tenth of all points. Councils and the NHS set their own share; ' +
    'many councils give a fifth or more.',
  inForce: { from: '2021-01-01' },
  source: {
    title: 'Cabinet Office, PPN 002: taking account of social value in the award of contracts',
    url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
  },
  confidence: 'verified',
  reviewBy: '2027-04-06',
  values: [socialValueLeast],
  note: 'Policy, not law. Until 30 September 2025 it was PPN 06/20. What councils give is from reports.',
})

const statement = rule({
  id: 'procurement.socialValue.statement',
  title: 'Regard to the national statement on procurement',
  says:
    'Every buyer has regard to the national procurement policy statement, except in an award under a framework. It ' +
    'is where government says what it wants purchases to do beside their price.',
  inForce: { from: ACT_2023_FROM },
  source: legislation('ukpga/2023/54/section/13', 'Procurement Act 2023 s 13'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note:
    'Announced, and not confirmed when this was checked: Part 5A on staff who transfer and staff who join later ' +
    '(Employment Rights Act 2025 s 32), expected in October 2026, and a public interest test before outsourcing.',
})

/** What the duty comes to, for whoever it binds. */
export const socialValueDuty: readonly string[] = [
  'Before it begins, the buyer considers how what it buys might improve the economic, social and environmental ' +
    'well-being of its area, and how it might act to bring that about.',
  'It considers only what belongs to the contract, and goes no further than fits its size.',
  'It considers whether to consult anybody about that.',
  'A contract is not void because a buyer has left this out.',
]

/** Does the duty to consider social value bind this buyer? None before the Act began. */
export function socialValueFindings(facts: SocialValueFacts, on: LawOn): readonly Finding[] {
  if (!isInForce(services, on.day)) return []
  const { mainlyServices, estimatedPounds, urgent } = facts
  const threshold = on.value(isCentral(facts) ? centralThreshold : subCentralThreshold)
  return [
    answered(
      services,
      mainlyServices,
      'most of it by value is services',
      'most of it by value is goods or works',
      'nobody has said what most of it is',
    ),
    finding(
      size,
      estimatedPounds >= threshold,
      `it is worth ${sayPounds(estimatedPounds)}, and the threshold for ordinary services is ${sayPounds(threshold)}`,
    ),
    answered(
      calm,
      not(urgent),
      'there is time for it',
      'it is too urgent',
      'nobody has said whether there is time for it',
    ),
  ]
}

/** Whether social value has the weight that central government gives it. Other buyers set their own. */
export function weightFindings(buyer: Buyer, weightShare: number | null, on: LawOn): readonly Finding[] {
  const least = buyer === 'central' ? on.find(socialValueLeast) : undefined
  if (least === undefined) return []
  if (weightShare === null)
    return [finding(weight, null, `nobody has said its weight; at least ${sayShare(least)} is needed`)]
  return [
    finding(
      weight,
      weightShare >= least,
      `its weight is ${sayShare(weightShare, 1)}; at least ${sayShare(least)} is needed`,
    ),
  ]
}

/** One part of a score: its weight, and the points it got, both as shares of what there is. */
interface ScorePart {
  readonly weight: number
  readonly points: number
}

/** A tender's score as a share of all points: every part by its weight. Weights that do not add up are our mistake. */
export function weightedScore(parts: readonly ScorePart[]): number {
  const sum = parts.reduce((all, part) => all + part.weight, 0)
  assert(Math.abs(sum - 1) < 1e-9, `weights add up to ${sum}`)
  return parts.reduce((score, part) => score + part.weight * part.points, 0)
}

/** The five missions of government that social value in its contracts goes by. Source: PPN 002. */
export const missions: readonly string[] = [
  'economic growth',
  'clean energy',
  'safer streets',
  'opportunity for all',
  'a health service fit for the future',
]

export const socialValueRules: readonly Rule[] = [services, size, calm, weight, statement]
