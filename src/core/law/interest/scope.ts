import type { Day } from '../../shared/day.ts'
import { sayDay } from '../../shared/day.ts'
import { sayPounds } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { browneJacobson, wardHadaway } from './sources.ts'
import { interestAbovePounds, interestStanding } from './values.ts'

/** Whose service it is: only the first two are bound by the note. */
export type Decider = 'department' | 'agency' | 'council' | 'nhs' | 'other'

/** Who provides the service today, and whether that changes. */
export type Today = 'changing' | 'outsourced' | 'new' | 'same'

/** What has to be known of a project to say whether the test is made for it. */
export interface Project {
  readonly decider: Decider
  /** All that may be paid for the service, with VAT; null where nobody knows yet. */
  readonly worthPounds: number | null
  readonly today: Today
  /** Whether it may lead to a public contract under the Procurement Act 2023. */
  readonly mayLeadToContract: boolean | null
}

export const PUBLISHED = { inForce: { from: '2026-06-17' }, confidence: 'secondary', reviewBy: '2027-03-15' } as const

const day = rule({
  id: 'interest.scope.day',
  title: 'The project begins once the test is required',
  says: 'The test is made before a project begins. It is required of projects that begin on or after 1 April 2027.',
  source: browneJacobson,
  values: [interestStanding],
  ...PUBLISHED,
})

const body = rule({
  id: 'interest.scope.body',
  title: 'A body of central government',
  says:
    'Departments, their executive agencies and other national public bodies make the test. Councils, the NHS and ' +
    'others are asked to do the same, and need not.',
  source: browneJacobson,
  note: 'The accounts name no NHS body. Whether one counts among the national bodies was not read.',
  ...PUBLISHED,
})

const service = rule({
  id: 'interest.scope.service',
  title: 'The service is outsourced, new or about to change',
  says:
    'The test is made for a service that others provide, for a new one, and for one that the body provides itself ' +
    'and would change a lot. To move it to a mutual is such a change.',
  source: wardHadaway,
  note: 'That a move to a mutual counts as a large change is our reading.',
  ...PUBLISHED,
})

const size = rule({
  id: 'interest.scope.size',
  title: 'Worth enough',
  says: 'The service is worth more than the limit, counted with VAT.',
  source: browneJacobson,
  values: [interestAbovePounds],
  ...PUBLISHED,
})

const contract = rule({
  id: 'interest.scope.contract',
  title: 'It may end in a public contract',
  says: 'The project may lead to the award of a public contract under the Procurement Act 2023.',
  source: browneJacobson,
  ...PUBLISHED,
})

/** Is the test required of this project? Nothing is held against days before there was guidance. */
export function scopeFindings(project: Project, begins: Day, on: LawOn): readonly Finding[] {
  const standing = on.find(interestStanding)
  if (standing === undefined || standing === 'announced') return []
  return [
    finding(day, standing === 'required', `the project begins on ${sayDay(begins)}`),
    finding(body, isBound(project.decider), DECIDERS[project.decider]),
    finding(service, project.today !== 'same', TODAYS[project.today]),
    sizeFinding(project.worthPounds, on.value(interestAbovePounds)),
    finding(contract, project.mayLeadToContract, CONTRACTS[`${project.mayLeadToContract}`]),
  ]
}

/** Whether the note binds a body, and does not just invite it. */
export const isBound = (decider: Decider): boolean => decider === 'department' || decider === 'agency'

function sizeFinding(worth: number | null, above: number): Finding {
  if (worth === null) return finding(size, null, 'nobody has said what the service is worth')
  if (worth === above)
    return finding(size, null, `it is worth just ${sayPounds(above)}, and accounts differ on whether that is enough`)
  return finding(size, worth > above, `it is worth ${sayPounds(worth)}, and the limit is ${sayPounds(above)}`)
}

const DECIDERS: Readonly<Record<Decider, string>> = {
  department: 'it is a department',
  agency: 'it is an agency or another national public body',
  council: 'it is a council',
  nhs: 'it is a body of the NHS',
  other: 'it is another public body',
}

const TODAYS: Readonly<Record<Today, string>> = {
  changing: 'its own staff provide it, and a large change is planned',
  outsourced: 'somebody else provides it today',
  new: 'it is new',
  same: 'its own staff provide it, and no large change is planned',
}

const CONTRACTS = {
  true: 'it may lead to such a contract',
  false: 'it will not lead to such a contract',
  null: 'nobody has said whether it may lead to such a contract',
} as const

export const scopeRules = [day, body, service, size, contract]
