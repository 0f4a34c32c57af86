import type { LawSource } from '../dated.ts'
import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { ASKERS, BODIES, type Asked } from './asked.ts'
import { processOf } from './process.ts'
import { PROVISION_ASKED, providePage, provideStanding, requestPage, type Standing } from './values.ts'

const READ = { inForce: { from: PROVISION_ASKED.from }, reviewBy: '2027-04-06' } as const

const press: LawSource = {
  title: 'Health Service Journal: DH social enterprise scheme draws just three bids, 2011',
  url: 'https://www.hsj.co.uk/dh-social-enterprise-scheme-draws-just-three-bids/5035167.article',
}

const open = rule({
  id: 'rights.provide.open',
  title: 'While it was open',
  says:
    'The Right to Provide began on 30 March 2011. Expressions of interest were invited until 31 December 2011. It ' +
    'was a policy of the Department of Health, and never law.',
  source: providePage,
  confidence: 'verified',
  values: [provideStanding],
  ...READ,
  note: 'Whether anything stands of it after 2011 has not been found. A page of August 2013 still described it.',
})

const who = rule({
  id: 'rights.provide.who',
  title: 'Staff of the NHS or of social care',
  says: 'Staff across the NHS and public social care could ask, alone or as a team, about the service they provide.',
  source: requestPage,
  confidence: 'verified',
  ...READ,
})

const considered = rule({
  id: 'rights.provide.considered',
  title: 'The board of their own body considered it',
  says: 'The board of the body they worked for reviewed and considered it. What it decided was subject to assurance.',
  source: providePage,
  confidence: 'verified',
  ...READ,
})

/** What it did not give. */
export const noContract = rule({
  id: 'rights.provide.noContract',
  title: 'It did not give a long contract',
  says: 'It promised no long contract: one of a single year was enough, where the older right had given three to five.',
  source: press,
  confidence: 'secondary',
  ...READ,
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
    finding(open, standing === 'notKnown' ? null : standing === 'open', SAYS[standing ?? 'closed']),
    finding(who, reaches === true ? may : reaches, reaches === true ? because : whyNot(asked, BODIES[body])),
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
export const provideGave: readonly Rule[] = [considered, noContract]

export const provideRules: readonly Rule[] = [open, who, ...provideGave]

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
