import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { nhsPayShareMost, nhsTimeShareAbove } from './nhsPensionValues.ts'
import { nhsPart8 } from './sources.ts'

const READ = { inForce: { from: '2015-04-01' }, confidence: 'verified', reviewBy: '2027-04-01' } as const

/** What entry to the NHS scheme hangs on. `null` where nobody knows yet. */
export interface NhsAccess {
  /** An NHS standard contract, an APMS contract, or a public health contract the scheme accepts. */
  readonly isQualifyingContract: boolean | null
  /** Share of an employee's time on it, 0 to 1. */
  readonly timeShare: number
  readonly payPounds: number
  /** What the contract pays in a scheme year. */
  readonly contractPounds: number | null
}

const contract = rule({
  id: 'pensions.nhs.contract',
  title: 'A qualifying contract',
  says:
    'An independent provider can be let into the scheme while it holds an NHS standard contract, a contract for ' +
    'primary care (APMS), or a council’s public health contract that the scheme accepts. It applies to be an ' +
    'employing authority.',
  source: nhsPart8,
  note: 'From April 2014 the schemes before this one let independent providers in on much the same terms.',
  ...READ,
})

const time = rule({
  id: 'pensions.nhs.time',
  title: 'Over half of the time on it',
  says: 'Each member spends more than half of their time in the job on the contract. Half exactly is not enough.',
  source: nhsPart8,
  values: [nhsTimeShareAbove],
  ...READ,
})

const payShare = rule({
  id: 'pensions.nhs.payShare',
  title: 'Pay within three quarters of the contract',
  says: 'Pay that counts for pensions stays within 75% of what the contract pays in a scheme year.',
  source: nhsPart8,
  values: [nhsPayShareMost],
  ...READ,
})

const approval = rule({
  id: 'pensions.nhs.approval',
  title: 'Open or closed approval',
  says:
    'With closed approval only people who were in the scheme, or had a right to be, are members. With open approval ' +
    'all eligible staff are. One kind holds for all contracts of a provider; closed is usual after a transfer.',
  source: nhsPart8,
  ...READ,
})

/** Entry to the NHS scheme, condition by condition. Nothing is said for a day before the rules are known. */
export function nhsAccessFindings(access: NhsAccess, on: LawOn): readonly Finding[] {
  const above = on.find(nhsTimeShareAbove)
  const most = on.find(nhsPayShareMost)
  if (above === undefined || most === undefined) return []
  return [
    finding(contract, access.isQualifyingContract, saysContract(access.isQualifyingContract)),
    finding(
      time,
      access.timeShare > above,
      `people spend ${sayShare(access.timeShare, 1)} of their time on it; more than ${sayShare(above)} is needed`,
    ),
    payFinding(access, most),
  ]
}

function saysContract(isQualifying: boolean | null): string {
  if (isQualifying === null) return 'nobody has said what kind of contract it is'
  return isQualifying ? 'the contract is of such a kind' : 'the contract is of another kind'
}

function payFinding({ payPounds, contractPounds }: NhsAccess, most: number): Finding {
  if (contractPounds === null) return finding(payShare, null, 'nobody has said what the contract pays in a year')
  const limit = contractPounds * most
  const reckoned = `${sayShare(most)} of ${sayPounds(contractPounds)} is ${sayPounds(limit)}`
  return finding(payShare, payPounds <= limit, `pay in the scheme is ${sayPounds(payPounds)}; ${reckoned}`)
}

export const nhsAccessRules = [contract, time, payShare, approval]
