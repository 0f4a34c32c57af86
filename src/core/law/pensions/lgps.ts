import type { LawSource } from '../dated.ts'
import { rule } from '../rule.ts'
import { passThroughSplit } from './pensionCost.ts'
import { lgps, lgpsConsultation } from './sources.ts'

const READ = { inForce: { from: '2014-04-01' }, confidence: 'verified', reviewBy: '2027-04-06' } as const
const part3 = lgps('schedule/2/part/3', 'Sch 2 Part 3')

const admission = rule({
  id: 'pensions.lgps.admission',
  title: 'Entry by an admission agreement',
  says:
    'A body that takes over a service by contract can become an admission body. The agreement is between it, the ' +
    'fund and the council. The fund has to admit a body that undertakes to meet the rules.',
  source: part3,
  ...READ,
})

const openOrClosed = rule({
  id: 'pensions.lgps.openOrClosed',
  title: 'Open or closed to new starters',
  says:
    'The agreement says who may join: named people, or all or a class of its staff who work on this service. Closed ' +
    'to new starters, the members grow older, and the rate tends to rise.',
  source: lgps('schedule/1', 'Sch 1, admission agreement'),
  ...READ,
})

const bond = rule({
  id: 'pensions.lgps.bond',
  title: 'A bond, or a guarantee',
  says:
    'The new body has the risk assessed, with an actuary’s advice, that it fails while owing the fund. If the risk ' +
    'asks for it, it brings a bond or indemnity from a bank or insurer. Where that is not wanted, a guarantee comes ' +
    'from a funder, an owner or the council.',
  source: part3,
  ...READ,
})

const exit = rule({
  id: 'pensions.lgps.exit',
  title: 'An exit payment or an exit credit',
  says:
    'When the last active member goes, or the agreement ends, an actuary compares what the body’s people are owed ' +
    'with what is there. What is missing becomes due, at once or over time. Of a surplus the fund decides what is ' +
    'paid back. What the body cannot pay falls to the council.',
  source: lgps('regulation/64', 'reg 64'),
  note: 'Exit credits began in May 2018, and agreements to put the debt off in 2020.',
  ...READ,
})

const valuation = rule({
  id: 'pensions.lgps.valuation',
  title: 'A new rate every three years',
  says:
    'An actuary values each fund on 31 March of every third year and certifies what each employer pays for the three ' +
    'years that begin a year later: 1 April 2026 to 31 March 2029, for instance.',
  source: lgps('regulation/62', 'reg 62'),
  ...READ,
})

export const lgpsAdmissionRules = [admission, openOrClosed, bond, exit, valuation]

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
interface SharingMode {
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
