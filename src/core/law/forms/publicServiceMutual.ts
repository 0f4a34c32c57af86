import { sayShare } from '../../shared/money.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import type { MutualFacts, ProfitsGo } from './mutualFacts.ts'

const section33 = legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33(6)')
const READ = { inForce: { from: '2025-02-24' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

const publicServices = rule({
  id: 'forms.mutual.publicServices',
  title: 'It is there to deliver public services',
  says: 'A public service mutual operates to deliver public services.',
  source: section33,
  note: 'The Act does not say how much other work it may do. Any work for the public is counted as met here.',
  ...READ,
})

const mainlyReservable = rule({
  id: 'forms.mutual.mainlyReservable',
  title: 'Mainly services of the listed kinds',
  says:
    'A public service mutual operates mainly to deliver one or more of the listed services: most health, care, ' +
    'education and culture, by their codes.',
  source: section33,
  note: 'The Act does not say how much "mainly" is. More than half of its work is taken here.',
  ...READ,
})

const profits = rule({
  id: 'forms.mutual.profits',
  title: 'Not for profit, or profits to members only',
  says: 'A public service mutual is run not for profit, or its rules let profits go to its members and nobody else.',
  source: section33,
  ...READ,
})

const management = rule({
  id: 'forms.mutual.management',
  title: 'Managed by its employees',
  says: 'A public service mutual is under the management of its employees.',
  source: section33,
  ...READ,
})

const control = rule({
  id: 'forms.mutual.control',
  title: 'Controlled by its employees',
  says: 'A public service mutual is under the control of its employees.',
  source: section33,
  note: 'The Act does not say what control is. Most of the votes, and a board that answers to them, is taken.',
  ...READ,
})

/**
 * Is this body a public service mutual, condition by condition? Whether it may also have a reserved contract hangs on
 * what it was awarded before, which is asked where contracts are awarded.
 *
 * Source: Procurement Act 2023 s 33(6), in force since 24 February 2025.
 */
export function publicServiceMutualFindings(facts: MutualFacts): readonly Finding[] {
  const [distributes, goes] = PROFITS[facts.profitsGo ?? 'unknown']
  return [
    finding(publicServices, over(facts.publicServiceShare, 0), saysShare(facts.publicServiceShare, 'for the public')),
    finding(
      mainlyReservable,
      over(facts.reservableShare, HALF),
      `${saysShare(facts.reservableShare, 'of the listed kinds')}; mainly is taken as more than half`,
    ),
    finding(profits, distributes, goes),
    finding(management, facts.employeesManage, saysManaged(facts.employeesManage)),
    finding(control, facts.control.controls, facts.control.because),
  ]
}

const HALF = 0.5

const PROFITS: { readonly [P in ProfitsGo | 'unknown']: readonly [met: boolean | null, because: string] } = {
  purpose: [true, 'all profits go back into its purpose'],
  membersByWork: [true, 'profits go to its members only'],
  membersByCapital: [true, 'profits go to its members only, by the money they put in'],
  staffTrust: [null, 'profits go to staff through a trust, and those who gain by a trust are not members of the body'],
  others: [false, 'profits may also go to people who are not members'],
  unknown: [null, 'nobody has said where profits may go'],
}

const over = (share: number | null, least: number): boolean | null => (share === null ? null : share > least)

const saysShare = (share: number | null, kind: string): string =>
  share === null ? `nobody has said how much of its work is ${kind}` : `${sayShare(share, 1)} of its work is ${kind}`

/** A clause on who runs it from day to day. */
function saysManaged(managed: boolean | null): string {
  if (managed === null) return 'nobody has said who runs it from day to day'
  return managed ? 'those who run it from day to day are its employees' : 'it is run by people it does not employ'
}

/** In the order in which they are found. */
export const publicServiceMutualRules = [publicServices, mainlyReservable, profits, management, control] as const
