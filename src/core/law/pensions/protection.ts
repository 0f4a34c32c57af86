import type { Day } from '../../shared/day.ts'
import { isInForce, rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { bestValueDirection, newFairDeal } from './sources.ts'

/** Who lets people go, which decides how their pensions are protected. */
export type Leaving = 'council' | 'nhs' | 'central' | 'other'

const bestValue = rule({
  id: 'pensions.bestValueDirection',
  title: 'Pension protection from a council',
  says:
    'Where a council, or another best value authority in England, contracts out work its employees did, the contract ' +
    'gives each person who transfers pension rights as good as before: the same, broadly comparable or better. The ' +
    'person can enforce it. New starters are not covered.',
  inForce: { from: '2007-10-01' },
  source: bestValueDirection,
  confidence: 'verified',
  reviewBy: '2027-04-06',
  note: 'The text read breaks off before “or better”, which others tell.',
})

const fairDeal = rule({
  id: 'pensions.newFairDeal',
  title: 'Pension protection from the NHS and central government',
  says:
    'People whom the NHS, a department or an academy makes move stay in their public pension scheme. A broadly ' +
    'comparable scheme instead is for rare cases. It is policy that public bodies follow, and does not bind councils.',
  inForce: { from: '2013-10-07' },
  source: newFairDeal,
  confidence: 'memory',
  reviewBy: '2027-04-06',
  note: 'The policy is of October 2013; its day was not read.',
})

const oldFairDeal = rule({
  id: 'pensions.oldFairDeal',
  title: 'Pension protection from the NHS and central government, before',
  says: 'People whom a public body made move were offered a scheme broadly comparable to the one they left.',
  inForce: { from: '1999-06-14', to: '2013-10-06' },
  source: { title: 'HM Treasury, A Fair Deal for Staff Pensions, June 1999' },
  confidence: 'memory',
  reviewBy: '2027-04-06',
  note: 'For the NHS the new policy worked from April 2014, when independent providers could enter the scheme.',
})

const matched = rule({
  id: 'pensions.matched',
  title: 'Least pension after a transfer from any employer',
  says:
    'People with a right to an occupational pension get some pension from the new employer too. One way is to match ' +
    'what each person pays, up to 6% of pay.',
  inForce: { from: '2005-04-06' },
  source: legislation('uksi/2005/649', 'Transfer of Employment (Pension Protection) Regulations 2005'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
})

/** What protects the pensions of people who move. */
export type ProtectionName = 'bestValue' | 'newFairDeal' | 'oldFairDeal' | 'matched'

const protections: Readonly<Record<ProtectionName, Rule>> = {
  bestValue,
  newFairDeal: fairDeal,
  oldFairDeal,
  matched,
}

const PROTECTING: Readonly<Record<Leaving, readonly ProtectionName[]>> = {
  council: ['bestValue'],
  nhs: ['newFairDeal', 'oldFairDeal'],
  central: ['newFairDeal', 'oldFairDeal'],
  other: ['matched'],
}

/** The rule that protects pensions of people who leave such a body on a day; undefined where none is known. */
export function protectionOn(
  leaving: Leaving,
  day: Day,
): { readonly name: ProtectionName; readonly rule: Rule } | undefined {
  const name = PROTECTING[leaving].find((each) => isInForce(protections[each], day))
  return name === undefined ? undefined : { name, rule: protections[name] }
}

export const protectionRules: readonly Rule[] = Object.values(protections)
