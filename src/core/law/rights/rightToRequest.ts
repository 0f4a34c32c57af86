import type { LawSource } from '../dated.ts'
import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { ASKERS, BODIES, type Asked } from './asked.ts'
import { processOf } from './process.ts'
import { requestPage, REQUESTS_TAKEN, requestStanding } from './values.ts'

const READ = { inForce: REQUESTS_TAKEN, reviewBy: '2027-04-06' } as const

/** Two accounts of what a request gave: a study for which the ventures were asked, and a report in the trade press. */
const studied: LawSource = {
  title: 'Millar, Hall and Miller: Right to Request social enterprises, 2012',
  url: 'https://www.vssn.org.uk/paper/right-to-request-social-enterprises-a-welcome-addition-to-third-sector-delivery-of-english-healthcare/',
}

const statement: LawSource = {
  title: 'House of Commons, written statement of 16 November 2010: Right to Request social enterprise scheme',
  url: 'https://parallelparliament.co.uk/debate/2010-11-16/commons/written-statements/right-to-request-social-enterprise-scheme/ministerial-extracts',
}

const open = rule({
  id: 'rights.request.open',
  title: 'While it was open',
  says:
    'The Right to Request began in June 2008 and took its last requests on 30 September 2010. It was a policy of the ' +
    'Department of Health, and never law.',
  source: requestPage,
  confidence: 'verified',
  values: [requestStanding],
  ...READ,
})

const who = rule({
  id: 'rights.request.who',
  title: 'Staff of a primary care trust',
  says: 'All staff of primary care trusts in primary and community care could put a request to their board.',
  source: statement,
  confidence: 'verified',
  ...READ,
})

const considered = rule({
  id: 'rights.request.considered',
  title: 'The board had to consider it',
  says:
    'The request went to the board of the primary care trust, which had to consider it. To go ahead, a proposal ' +
    'needed the approval of the board and of the strategic health authority.',
  source: statement,
  confidence: 'verified',
  ...READ,
})

/** The one thing that no later right gives. */
export const firstContract = rule({
  id: 'rights.request.contract',
  title: 'An approved request gave a first contract',
  says: 'A body that was approved was given a first contract without competition, of three to five years.',
  source: studied,
  confidence: 'secondary',
  ...READ,
  note: 'A study and the trade press give three to five years. Others speak of three years at first.',
})

const pension = rule({
  id: 'rights.request.pension',
  title: 'Staff who moved kept their pension',
  says: 'Staff who transferred stayed in the NHS Pension Scheme.',
  source: {
    title: 'University of Birmingham, Third Sector Research Centre, working paper 52',
    url: 'https://www.birmingham.ac.uk/generic/tsrc/research/social-enterprise/wp-052-right-to-request.aspx',
  },
  confidence: 'secondary',
  ...READ,
})

const ALONE = 'one employee asks alone, and nothing we read says whether that is enough'

/** Who asks whom, against the policy. Whether it is open on the day is the value's to say. */
export function requestFindings({ body, asker }: Asked, isOpen: boolean): readonly Finding[] {
  const may = asker === 'staff' ? true : asker === null || asker === 'one-employee' ? null : false
  const because = asker === 'one-employee' ? ALONE : asker === null ? 'nobody knows yet who asks' : ASKERS[asker]
  return [
    finding(open, isOpen, isOpen ? 'the day lies in its time' : 'the day lies outside its time'),
    finding(who, body !== 'nhs-commissioner' ? false : may, body === 'nhs-commissioner' ? because : BODIES[body]),
  ]
}

/** What an approved request gave, and how it came to be approved. */
export const requestGave: readonly Rule[] = [considered, firstContract, pension]

export const requestRules: readonly Rule[] = [open, who, ...requestGave]

/** The Right to Request. The steps between the board and the contract are from memory. */
export const rightToRequest = processOf({
  id: 'rights.request',
  begins: 'idea',
  states: {
    idea: { title: 'An idea' },
    asked: { title: 'With the board of the trust' },
    developing: { title: 'Business plan being written' },
    planned: { title: 'Business plan with the board' },
    assuring: { title: 'With the strategic health authority' },
    approved: { title: 'Approved' },
    declined: { title: 'Declined', ends: true },
    transferred: { title: 'Transferred, with a contract', ends: true },
  },
  events: {
    ask: { by: 'staff', title: 'ask to be considered' },
    support: { by: 'the board', title: 'supports it' },
    decline: { by: 'the board', title: 'declines it' },
    plan: { by: 'staff', title: 'hand in a business plan' },
    approve: { by: 'the board', title: 'approves the plan' },
    assure: { by: 'the strategic health authority', title: 'is assured' },
    refuse: { by: 'the strategic health authority', title: 'is not assured' },
    transfer: { by: 'the trust', title: 'transfers the service and awards a contract' },
  },
  moves: [
    { from: ['idea'], event: 'ask', to: 'asked', when: 'to 30 September 2010', inForce: REQUESTS_TAKEN },
    { from: ['asked'], event: 'support', to: 'developing' },
    { from: ['asked', 'planned'], event: 'decline', to: 'declined' },
    { from: ['developing'], event: 'plan', to: 'planned' },
    { from: ['planned'], event: 'approve', to: 'assuring' },
    { from: ['assuring'], event: 'assure', to: 'approved' },
    { from: ['assuring'], event: 'refuse', to: 'declined' },
    { from: ['approved'], event: 'transfer', to: 'transferred' },
  ],
  clocks: [],
})
