import type { LawSource } from '../dated.ts'
import { passThroughSplit } from './pensionCost.ts'
import { lgps, lgpsConsultation } from './sources.ts'

/** Ways to share what the Local Government Pension Scheme costs between a new body and its authority. */
export type RiskSharing = 'pass-through' | 'full-risk' | 'cap-collar' | 'deemed-employer'

/** Rates of pensionable pay, as fractions. `null` where nobody knows one yet. */
export interface RiskTerms {
  readonly payPounds: number
  /** What the fund's actuary certifies for the new body, primary and secondary together. */
  readonly certifiedRate: number | null
  readonly primaryRate: number | null
  readonly fixedRate: number
  readonly floorRate: number
  readonly ceilingRate: number
}

/** What a year costs each side: pounds. The authority's part is below zero where the new body pays more than is due. */
export interface PensionSplit {
  readonly venturePounds: number
  readonly authorityPounds: number
}

type Bearer = 'us' | 'the authority' | 'shared'

/** Who bears what under one way of sharing. */
export interface SharingMode {
  readonly title: string
  readonly says: string
  /** A contribution rate above what was planned. */
  readonly rateRise: Bearer
  /** What is missing in the fund on the day the contract ends. */
  readonly exitDebt: Bearer
  /** Pay awards above what the actuary assumed, early retirement, and pensions on redundancy. */
  readonly ownDecisions: Bearer
  readonly source: LawSource
  readonly split: (terms: RiskTerms) => PensionSplit | null
}

const practice: LawSource = { title: 'DCLG guidance on admission agreements, December 2009, as others tell it' }

function paying(rate: number | null, { payPounds, certifiedRate }: RiskTerms): PensionSplit | null {
  if (rate === null || certifiedRate === null) return null
  return passThroughSplit({ payPounds, fixedRate: rate, certifiedRate })
}

/** The ways of sharing, in the order in which they are asked for. The first three are what a contract agrees. */
export const riskSharing: Readonly<Record<RiskSharing, SharingMode>> = {
  'pass-through': {
    title: 'Pass-through',
    says: 'The new body pays a fixed rate. The authority pays the rest, and gains when the rest is below zero.',
    rateRise: 'the authority',
    exitDebt: 'the authority',
    ownDecisions: 'us',
    source: practice,
    split: (terms) => paying(terms.fixedRate, terms),
  },
  'full-risk': {
    title: 'Full risk',
    says: 'The new body pays the certified rate, and what is missing when it leaves the fund.',
    rateRise: 'us',
    exitDebt: 'us',
    ownDecisions: 'us',
    source: lgps('regulation/64', 'reg 64'),
    split: (terms) => paying(terms.certifiedRate, terms),
  },
  'cap-collar': {
    title: 'Cap and collar',
    says: 'The new body pays the certified rate between a floor and a ceiling. The authority bears what lies outside.',
    rateRise: 'shared',
    exitDebt: 'shared',
    ownDecisions: 'us',
    source: practice,
    split: (terms) =>
      paying(
        terms.certifiedRate === null
          ? null
          : Math.min(terms.ceilingRate, Math.max(terms.floorRate, terms.certifiedRate)),
        terms,
      ),
  },
  'deemed-employer': {
    title: 'Deemed employer',
    says: 'The authority stays the employer in the scheme. The new body pays the primary rate. Proposed, not yet read.',
    rateRise: 'the authority',
    exitDebt: 'the authority',
    ownDecisions: 'shared',
    source: lgpsConsultation,
    split: (terms) => paying(terms.primaryRate, terms),
  },
}
