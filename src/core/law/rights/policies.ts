import type { LawSource } from '../dated.ts'
import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { ASKERS, BODIES, type Asked } from './asked.ts'
import { processOf } from './process.ts'
import {
  requestPage,
  REQUESTS_TAKEN,
  requestStanding,
  PROVISION_ASKED,
  providePage,
  provideStanding,
  type Standing,
} from './values.ts'

const REQUESTED = { inForce: REQUESTS_TAKEN, reviewBy: '2027-04-06' } as const

/** Two accounts of what a request gave: a study for which the ventures were asked, and a report in the trade press. */
const studied: LawSource = {
  title: 'Millar, Hall and Miller: Right to Request social enterprises, 2012',
  url: 'https://www.vssn.org.uk/paper/right-to-request-social-enterprises-a-welcome-addition-to-third-sector-delivery-of-english-healthcare/',
}

const statement: LawSource = {
  title: 'House of Commons, written statement of 16 November 2010: Right to Request social enterprise scheme',
  url: 'https://parallelparliament.co.uk/debate/2010-11-16/commons/written-statements/right-to-request-social-enterprise-scheme/ministerial-extracts',
}

const requestOpen = rule({
  id: 'rights.request.open',
  title: 'While it was open',
  says:
    'The Right to Request began in June 2008 and took its last requests on 30 September 2010. It was a policy of the ' +
    'Department of Health, and never law.',
  source: requestPage,
  confidence: 'verified',
  values: [requestStanding],
  ...REQUESTED,
})

const requestWho = rule({
  id: 'rights.request.who',
  title: 'Staff of a primary care trust',
  says: 'All staff of primary care trusts in primary and community care could put a request to their board.',
  source: statement,
  confidence: 'verified',
  ...REQUESTED,
})

const requestConsidered = rule({
  id: 'rights.request.considered',
  title: 'The board had to consider it',
  says:
    'The request went to the board of the primary care trust, which had to consider it. To go ahead, a proposal ' +
    'needed the approval of the board and of the strategic health authority.',
  source: statement,
  confidence: 'verified',
  ...REQUESTED,
})

/** The one thing that no later right gives. */
export const firstContract = rule({
  id: 'rights.request.contract',
  title: 'An approved request gave a first contract',
  says: 'A body that was approved was given a first contract without competition, of three to five years.',
  source: studied,
  confidence: 'secondary',
  ...REQUESTED,
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
  ...REQUESTED,
})

const ALONE = 'one employee asks alone, and nothing we read says whether that is enough'

/** Who asks whom, against the policy. Whether it is open on the day is the value's to say. */
export function requestFindings({ body, asker }: Asked, isOpen: boolean): readonly Finding[] {
  const may = asker === 'staff' ? true : asker === null || asker === 'one-employee' ? null : false
  const because = asker === 'one-employee' ? ALONE : asker === null ? 'nobody knows yet who asks' : ASKERS[asker]
  return [
    finding(requestOpen, isOpen, isOpen ? 'the day lies in its time' : 'the day lies outside its time'),
    finding(
      requestWho,
      body !== 'nhs-commissioner' ? false : may,
      body === 'nhs-commissioner' ? because : BODIES[body],
    ),
  ]
}

/** What an approved request gave, and how it came to be approved. */
export const requestGave: readonly Rule[] = [requestConsidered, firstContract, pension]

export const requestRules: readonly Rule[] = [requestOpen, requestWho, ...requestGave]

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

const PROVIDED = { inForce: { from: PROVISION_ASKED.from }, reviewBy: '2027-04-06' } as const

const press: LawSource = {
  title: 'Health Service Journal: DH social enterprise scheme draws just three bids, 2011',
  url: 'https://www.hsj.co.uk/dh-social-enterprise-scheme-draws-just-three-bids/5035167.article',
}

const provideOpen = rule({
  id: 'rights.provide.open',
  title: 'While it was open',
  says:
    'The Right to Provide began on 30 March 2011. Expressions of interest were invited until 31 December 2011. It ' +
    'was a policy of the Department of Health, and never law.',
  source: providePage,
  confidence: 'verified',
  values: [provideStanding],
  ...PROVIDED,
  note: 'Whether anything stands of it after 2011 has not been found. A page of August 2013 still described it.',
})

const provideWho = rule({
  id: 'rights.provide.who',
  title: 'Staff of the NHS or of social care',
  says: 'Staff across the NHS and public social care could ask, alone or as a team, about the service they provide.',
  source: requestPage,
  confidence: 'verified',
  ...PROVIDED,
})

const provideConsidered = rule({
  id: 'rights.provide.considered',
  title: 'The board of their own body considered it',
  says: 'The board of the body they worked for reviewed and considered it. What it decided was subject to assurance.',
  source: providePage,
  confidence: 'verified',
  ...PROVIDED,
})

/** What it did not give. */
const noContract = rule({
  id: 'rights.provide.noContract',
  title: 'It did not give a long contract',
  says: 'It promised no long contract: one of a single year was enough, where the older right had given three to five.',
  source: press,
  confidence: 'secondary',
  ...PROVIDED,
})

const SAYS: Readonly<Record<Standing, string>> = {
  open: 'the day lies in its time',
  closed: 'the day lies outside its time',
  notKnown: 'its published last day has passed, and nothing we read says whether it stands',
}

/** Who asks whom, against the policy, as it stands on the day; `undefined` before it began. */
export function provideFindings(asked: Asked, standing: Standing | undefined): readonly Finding[] {
  const { body, asker } = asked
  const may = asker === null ? null : asker === 'staff' || asker === 'one-employee'
  const reaches = reachesBody(asked)
  const because = asker === null ? 'nobody knows yet who asks' : ASKERS[asker]
  return [
    finding(provideOpen, standing === 'notKnown' ? null : standing === 'open', SAYS[standing ?? 'closed']),
    finding(provideWho, reaches === true ? may : reaches, reaches === true ? because : whyNot(asked, BODIES[body])),
  ]
}

/** NHS bodies with all that they do, and councils with social care. `null` where the service is not known. */
export function reachesBody({ body, service }: Asked): boolean | null {
  if (body === 'nhs-trust' || body === 'nhs-commissioner') return true
  if (body !== 'council') return false
  return service === null ? null : service === 'adult-care'
}

const whyNot = ({ body }: Asked, clause: string): string =>
  body === 'council' ? 'a council comes in only with its social care' : clause

/** How it was decided, and what it did not give. */
export const provideGave: readonly Rule[] = [provideConsidered, noContract]

export const provideRules: readonly Rule[] = [provideOpen, provideWho, ...provideGave]

/** The Right to Provide. The steps after the board's first answer are from memory. */
export const rightToProvide = processOf({
  id: 'rights.provide',
  begins: 'idea',
  states: {
    idea: { title: 'An idea' },
    asked: { title: 'With the board of their own body' },
    developing: { title: 'Business case being written' },
    planned: { title: 'Business case with the board' },
    assuring: { title: 'Being assured' },
    assured: { title: 'Assured' },
    agreed: { title: 'Agreed with whoever buys the service' },
    declined: { title: 'Declined', ends: true },
    transferred: { title: 'Transferred', ends: true },
  },
  events: {
    ask: { by: 'staff', title: 'hand in an expression of interest' },
    support: { by: 'the board', title: 'supports it' },
    decline: { by: 'the board', title: 'declines it' },
    plan: { by: 'staff', title: 'hand in a business case' },
    approve: { by: 'the board', title: 'approves the case' },
    assure: { by: 'whoever assures it', title: 'is content' },
    refuse: { by: 'whoever assures it', title: 'is not content' },
    agree: { by: 'whoever buys the service', title: 'agrees to buy it from them' },
    turnDown: { by: 'whoever buys the service', title: 'does not agree' },
    transfer: { by: 'their own body', title: 'transfers the service' },
  },
  moves: [
    {
      from: ['idea'],
      event: 'ask',
      to: 'asked',
      when: 'to 31 December 2011',
      inForce: PROVISION_ASKED,
    },
    { from: ['asked'], event: 'support', to: 'developing' },
    { from: ['asked', 'planned'], event: 'decline', to: 'declined' },
    { from: ['developing'], event: 'plan', to: 'planned' },
    { from: ['planned'], event: 'approve', to: 'assuring' },
    { from: ['assuring'], event: 'assure', to: 'assured' },
    { from: ['assuring'], event: 'refuse', to: 'declined' },
    { from: ['assured'], event: 'agree', to: 'agreed' },
    { from: ['assured'], event: 'turnDown', to: 'declined' },
    { from: ['agreed'], event: 'transfer', to: 'transferred' },
  ],
  clocks: [],
})

/** What the law asks of staff before their service leaves: nothing, beyond the election of representatives. */
export const staffVote = rule({
  id: 'rights.staffVote',
  title: 'No law asks for a vote of staff',
  says:
    'No law asks that staff vote before their service leaves. Where there is no union, they elect representatives ' +
    'who are informed and consulted about the transfer. A vote on the plan itself is custom, and binds nobody by law.',
  inForce: { from: '2006-04-06' },
  source: legislation('uksi/2006/246/regulation/14', 'TUPE Regulations 2006 reg 14'),
  confidence: 'derived',
  reviewBy: '2027-04-06',
})
