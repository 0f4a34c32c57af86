import type { Day } from '../../shared/day.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Checked } from '../../shared/problem.ts'
import type { LawSource } from '../dated.ts'
import { unknownOn, valueOn } from '../dated.ts'
import {
  employmentAllowanceMost,
  priorYearLiabilityBar,
  publicFunctionShareLeast,
} from './employmentAllowanceValues.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'

/** What the allowance turns on, for one employer in one tax year. */
export interface AllowanceFacts {
  /** Any day of the tax year. */
  readonly day: Day
  readonly isCharity: boolean
  /** Share of what it does that is of a public nature, by staff, time or turnover. 0 to 1. */
  readonly publicFunctionShare: number
  readonly onlyPaidEmployeeIsDirector: boolean
  readonly connectedBodyClaims: boolean
  /** Secondary contributions of the tax year before. */
  readonly priorYearLiabilityPounds: number
  /** Whether a business, or part of one, came over to it in this tax year. */
  readonly isTransferYear: boolean
  /** Secondary contributions of this tax year, all staff. */
  readonly liabilityPounds: number
  /** Of those, what is due on staff who are not employed for the part that came over. */
  readonly liabilityNotTransferredPounds: number
}

/** Whose contributions the allowance may be set against, how much it comes to, and why. */
export interface AllowanceRuling {
  readonly counts: 'nobody' | 'staffNotTransferred' | 'everybody'
  readonly amountPounds: number
  /** In the order of the decision table: any of the first four unmet bars the claim, the fifth unmet narrows it. */
  readonly findings: readonly Finding[]
}

const section2 = legislation('ukpga/2014/7/section/2', 'National Insurance Contributions Act 2014 s 2')
const section3 = legislation('ukpga/2014/7/section/3', 'National Insurance Contributions Act 2014 s 3')
const READ = { inForce: { from: '2014-04-06' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

/**
 * Employment Allowance for one employer and tax year.
 *
 * For a mutual it is normally nothing: a body that is not a charity and does half or more of its work for the public
 * counts as a public authority. A charity may claim, but in the tax year of the transfer not on the staff who came.
 *
 * Units:   pounds for the tax year.
 * Returns: a problem for each value not known by that day.
 * Source:  National Insurance Contributions Act 2014 ss 1 to 4 as amended; HMRC manual NIM06530.
 */
export function employmentAllowance(facts: AllowanceFacts): Checked<AllowanceRuling> {
  const most = valueOn(employmentAllowanceMost, facts.day)
  const share = valueOn(publicFunctionShareLeast, facts.day)
  const bar = valueOn(priorYearLiabilityBar, facts.day)
  if (most === undefined || share === undefined || bar === undefined) {
    return unknownOn(facts.day, [employmentAllowanceMost, publicFunctionShareLeast, priorYearLiabilityBar])
  }
  const bars = [
    publicAuthority(facts, share.value, share.entry.source),
    soleDirector(facts),
    connectedClaim(facts),
    priorYear(facts, bar.value, bar.entry.source),
  ]
  const counts = whoCounts(facts, bars)
  const liabilityPounds = {
    nobody: 0,
    staffNotTransferred: facts.liabilityNotTransferredPounds,
    everybody: facts.liabilityPounds,
  }
  const amountPounds = Math.min(most.value, liabilityPounds[counts])
  return { ok: true, value: { counts, amountPounds, findings: [...bars, transferYear(facts)] } }
}

function whoCounts(facts: AllowanceFacts, bars: readonly Finding[]): AllowanceRuling['counts'] {
  if (bars.some(({ met }) => !met)) return 'nobody'
  return facts.isTransferYear ? 'staffNotTransferred' : 'everybody'
}

const publicAuthorityRule = rule({
  id: 'nic.employmentAllowance.publicAuthority',
  title: 'Not a public authority',
  says:
    'A body that is not a charity, and half or more of whose work is of a public nature, counts as a public ' +
    'authority. A public authority gets no allowance.',
  source: section2,
  values: [publicFunctionShareLeast],
  note: 'The manual says 50% or more, the guidance for employers says more than 50%.',
  ...READ,
})

function publicAuthority(facts: AllowanceFacts, leastShare: number, source: LawSource): Finding {
  const work = `${sayShare(facts.publicFunctionShare, 1)} of its work is of a public nature`
  const because = facts.isCharity
    ? 'it is a charity'
    : `it is not a charity and ${work}; the bar is ${sayShare(leastShare)}`
  return finding(publicAuthorityRule, facts.isCharity || facts.publicFunctionShare < leastShare, because, source)
}

const soleDirectorRule = rule({
  id: 'nic.employmentAllowance.soleDirector',
  title: 'More paid people than one director',
  says: 'A company gets no allowance while its only paid employee is a director.',
  source: section2,
  ...READ,
})

function soleDirector(facts: AllowanceFacts): Finding {
  const only = facts.onlyPaidEmployeeIsDirector
  return finding(
    soleDirectorRule,
    !only,
    only ? 'its only paid employee is a director' : 'it pays more people than one director',
  )
}

const connectedRule = rule({
  id: 'nic.employmentAllowance.connected',
  title: 'One claim among connected bodies',
  says: 'Of companies or charities that are connected, one alone may claim the allowance.',
  source: section3,
  ...READ,
})

function connectedClaim(facts: AllowanceFacts): Finding {
  const claims = facts.connectedBodyClaims
  return finding(connectedRule, !claims, `${claims ? 'a' : 'no'} connected company or charity already claims it`)
}

const priorYearRule = rule({
  id: 'nic.employmentAllowance.priorYear',
  title: 'Small contributions the year before',
  says: 'From April 2020 to April 2025 an employer with high contributions the year before got no allowance.',
  source: section3,
  values: [priorYearLiabilityBar],
  ...READ,
})

function priorYear(facts: AllowanceFacts, barPounds: number | null, source: LawSource): Finding {
  const due = `contributions of the year before were ${sayPounds(facts.priorYearLiabilityPounds)}`
  const because = barPounds === null ? `${due}; no limit stands` : `${due}; the bar is ${sayPounds(barPounds)}`
  return finding(priorYearRule, barPounds === null || facts.priorYearLiabilityPounds < barPounds, because, source)
}

const transferYearRule = rule({
  id: 'nic.employmentAllowance.transferYear',
  title: 'No business came over this tax year',
  says:
    'In the tax year in which a business, or part of one, comes over, contributions on the staff employed for it do ' +
    'not count towards the allowance.',
  source: section2,
  ...READ,
})

function transferYear(facts: AllowanceFacts): Finding {
  const came = facts.isTransferYear
  const because = came
    ? 'a business came over this tax year, so contributions on the staff employed for it do not count'
    : 'no business came over this tax year'
  return finding(transferYearRule, !came, because)
}

/** In the order of the decision table. */
export const employmentAllowanceRules = [
  publicAuthorityRule,
  soleDirectorRule,
  connectedRule,
  priorYearRule,
  transferYearRule,
]
