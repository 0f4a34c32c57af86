import { addDays } from '../../shared/day.ts'
import { dated, type LawSource } from '../dated.ts'
import type { InForce } from '../rule.ts'
import { legislation } from '../source.ts'

/** Whether somebody can use a right on a day. `notKnown`: nothing we read says. */
export type Standing = 'open' | 'closed' | 'notKnown'

const SAYS: Readonly<Record<Standing, string>> = {
  open: 'can be used',
  closed: 'closed',
  notKnown: 'not known',
}

const say = (standing: Standing): string => SAYS[standing]

/** The Department of Health on the Right to Request, kept in the archive: when it began, and when it closed. */
export const requestPage: LawSource = {
  title: 'Department of Health: Right to Request applications (archived)',
  url: 'https://webarchive.nationalarchives.gov.uk/20120104143614/http:/www.dh.gov.uk/en/Managingyourorganisation/Socialenterprise/RighttoRequest/index.htm',
}

/** The Department of Health on the Right to Provide, kept in the archive: who asks whom, and by when. */
export const providePage: LawSource = {
  title: 'Department of Health: Right to provide, what it means for host organisations (archived)',
  url: 'https://webarchive.nationalarchives.gov.uk/20110907102435oe_/http:/healthandcare.dh.gov.uk/right-to-provide-what-it-means-for-host-organisations/',
}

/** The days on which the Right to Request took requests. */
export const REQUESTS_TAKEN = { from: '2008-06-30', to: '2010-09-30' } as const satisfies InForce

/** The days on which the Right to Provide took expressions of interest, as published. */
export const PROVISION_ASKED = { from: '2011-03-30', to: '2011-12-31' } as const satisfies InForce

/** The Right to Request: policy, not law. The first of the three, so nothing is told of days before it. */
export const requestStanding = dated<Standing>({
  id: 'rights.request.standing',
  label: 'Right to Request',
  unit: 'in words',
  say,
  history: [
    {
      from: REQUESTS_TAKEN.from,
      value: 'open',
      source: legislation('ukpga/2009/21/notes', 'Health Act 2009, explanatory notes: the NHS Next Stage Review'),
      confidence: 'secondary',
    },
    { from: addDays(REQUESTS_TAKEN.to, 1), value: 'closed', source: requestPage, confidence: 'verified' },
  ],
  knownTo: '2027-04-06',
  reviewBy: '2027-04-06',
  note:
    'The Department says that it began in June 2008. The day taken is that on which the review that promised it was ' +
    'published.',
})

/** The Right to Provide: policy, not law. */
export const provideStanding = dated<Standing>({
  id: 'rights.provide.standing',
  label: 'Right to Provide',
  unit: 'in words',
  say,
  history: [
    { from: PROVISION_ASKED.from, value: 'open', source: requestPage, confidence: 'verified' },
    { from: addDays(PROVISION_ASKED.to, 1), value: 'notKnown', source: providePage, confidence: 'memory' },
  ],
  knownTo: '2026-11-21',
  reviewBy: '2027-04-06',
  note:
    'The last day published for expressions was 31 December 2011. The Department still described the right in August ' +
    '2013. We know neither of a later last day nor of an end.',
})

/** The Community Right to Challenge: the only one of the three that is law. */
export const challengeStanding = dated<Standing>({
  id: 'rights.challenge.standing',
  label: 'Community Right to Challenge',
  unit: 'in words',
  say,
  history: [
    {
      from: '2012-06-27',
      value: 'open',
      source: legislation('ukpga/2011/20/part/5/chapter/2', 'Localism Act 2011 ss 81-86'),
      confidence: 'verified',
    },
  ],
  knownTo: '2026-04-07',
  reviewBy: '2027-04-06',
  note:
    'The Act was read as it stood in April 2026. The English Devolution and Community Empowerment Act 2026 was ' +
    'passed on 29 April 2026; whether it changes this right has not been read.',
})

/** Days in which an authority says when it will decide. The only time that the Act itself sets. */
export const challengeReplyDays = dated({
  id: 'rights.challenge.replyDays',
  label: 'Time in which an authority says when it will decide on an expression of interest',
  unit: 'days',
  history: [
    {
      from: '2012-06-27',
      value: 30,
      source: legislation('ukpga/2011/20/section/84', 'Localism Act 2011 s 84(7)'),
      confidence: 'verified',
    },
  ],
  knownTo: '2026-04-07',
  reviewBy: '2027-04-06',
})

/** Employees of an authority who together may use the right as they are, without any body of their own. */
export const challengeEmployeesLeast = dated({
  id: 'rights.challenge.employeesLeast',
  label: 'Fewest employees who may hand in an expression of interest together',
  unit: 'people',
  history: [
    {
      from: '2012-06-27',
      value: 2,
      source: legislation('ukpga/2011/20/section/81', 'Localism Act 2011 s 81(6)(d)'),
      confidence: 'verified',
    },
  ],
  knownTo: '2026-04-07',
  reviewBy: '2027-04-06',
})
