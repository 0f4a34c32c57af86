import { addDays, sayDay, type Day } from '../../shared/day.ts'
import { daysBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { allMet, finding, type Finding } from '../rule.ts'
import type { Asked } from './asked.ts'
import { onlyOnGrounds, window as windowRule } from './challengeDuties.ts'
import {
  contentFindings,
  type Contents,
  askerFinding,
  authorityFinding,
  serviceFindings,
  whoFindings,
  writtenFinding,
} from './challengeExpression.ts'
import { groundFindings, type GroundFacts } from './challengeGrounds.ts'
import { dayAfterPeriod, type Period } from './period.ts'
import { processOf, type Guard, type Span } from './process.ts'
import { challengeReplyDays } from './values.ts'

/** The days in which an authority takes expressions: both belong to it. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

/** One expression of interest. `null` wherever nobody knows yet. */
export interface Challenge extends Asked {
  readonly inWriting: boolean | null
  /** `null` also where the authority publishes none: then it takes expressions on any day. */
  readonly window: Window | null
  /** Longest time from receipt to decision, as the authority publishes it. */
  readonly decidesWithin: Period | null
  /** Shortest and longest time from acceptance to the beginning of the procurement, as published. */
  readonly procuresAfter: Period | null
  readonly procuresWithin: Period | null
  readonly contents: Contents
  readonly grounds: GroundFacts
}

/** All that section 81 and its regulations ask of an expression: ground 1 is that something of it is missing. */
export const requiredFindings = (challenge: Challenge, on: LawOn): readonly Finding[] => [
  ...whoFindings(challenge, on),
  writtenFinding(challenge.inWriting),
  ...contentFindings(challenge.contents, challenge.asker),
]

/** The ten grounds, held against all that is known of an expression. */
export const challengeGrounds = (challenge: Challenge, on: LawOn): readonly Finding[] =>
  groundFindings(challenge.grounds, requiredFindings(challenge, on))

/** Whether the day of receipt lies in the published window. */
export function windowFinding({ window }: Challenge, on: LawOn): Finding {
  if (window === null)
    return finding(windowRule, true, 'no window is published, or none is known; then any day will do')
  const { first, last } = window
  const is = isIn(window, on.day) ? 'lies' : 'does not lie'
  const span = `from ${sayDay(first)} to ${sayDay(last)}`
  return finding(windowRule, isIn(window, on.day), `${sayDay(on.day)} ${is} in the window ${span}`)
}

const isIn = ({ first, last }: Window, day: Day): boolean => first <= day && day <= last

const service: Guard<Challenge> = (challenge, on) => {
  const findings = serviceFindings(challenge, on)
  return findings.find(({ met }) => met === false) ?? findings[0]!
}

/** The authority has a ground: not met where none is there. */
const hasGround: Guard<Challenge> = (challenge, on) => {
  const clear = allMet(challengeGrounds(challenge, on))
  const because = { true: 'no ground is there', false: 'a ground is there', null: 'nobody knows whether one is there' }
  return finding(onlyOnGrounds, clear === null ? null : !clear, because[`${clear}`])
}

const may: readonly Guard<Challenge>[] = [
  ({ inWriting }) => writtenFinding(inWriting),
  askerFinding,
  authorityFinding,
  service,
]

/** The reply counts from the day after the window closes, or from the day of receipt: that is the first of the days. */
function replySpan({ window }: Challenge, received: Day, on: LawOn): Span {
  const from = window !== null && isIn(window, received) ? addDays(window.last, 1) : received
  return { first: null, last: daysBeginningWith(from, on.value(challengeReplyDays)) }
}

const after = (day: Day, period: Period | null): Day | null => (period === null ? null : dayAfterPeriod(day, period))

/**
 * The Community Right to Challenge. Where it ends the authority may still procure by itself, so moves lead on from a
 * withdrawal and from a refused change.
 *
 * Source: Localism Act 2011 ss 81-84.
 */
export const rightToChallenge = processOf({
  id: 'rights.challenge',
  begins: 'drafting',
  states: {
    drafting: { title: 'Being written' },
    outOfWindow: { title: 'Handed in outside the window' },
    received: { title: 'Received' },
    awaiting: { title: 'Being considered' },
    offered: { title: 'Change proposed' },
    changeRefused: { title: 'Change refused' },
    accepted: { title: 'Accepted' },
    rejected: { title: 'Rejected', ends: true },
    notConsidered: { title: 'Not considered', ends: true },
    withdrawn: { title: 'Withdrawn', ends: true },
    procuring: { title: 'Out to tender' },
    awardedToAsker: { title: 'Contract with those who asked', ends: true },
    awardedToOther: { title: 'Contract with somebody else', ends: true },
  },
  events: {
    submit: { by: 'whoever asks', title: 'hands in an expression of interest' },
    consider: { by: 'the authority', title: 'considers it all the same' },
    decline: { by: 'the authority', title: 'refuses to consider it' },
    reply: { by: 'the authority', title: 'says in writing when it will decide' },
    propose: { by: 'the authority', title: 'proposes a change' },
    agree: { by: 'whoever asks', title: 'agrees to the change' },
    refuse: { by: 'whoever asks', title: 'refuses the change' },
    accept: { by: 'the authority', title: 'accepts' },
    reject: { by: 'the authority', title: 'rejects with reasons, and publishes them' },
    procure: { by: 'the authority', title: 'begins a procurement' },
    withdraw: { by: 'whoever asks', title: 'withdraws' },
    awardToAsker: { by: 'the authority', title: 'awards the contract to those who asked' },
    awardToOther: { by: 'the authority', title: 'awards the contract to somebody else' },
  },
  moves: [
    {
      from: ['drafting'],
      event: 'submit',
      to: 'received',
      guards: [...may, windowFinding],
      when: 'in the window, or where there is none',
      inForce: { from: '2012-06-27' },
    },
    {
      from: ['drafting'],
      event: 'submit',
      to: 'outOfWindow',
      guards: may,
      when: 'on another day',
      inForce: { from: '2012-06-27' },
    },
    { from: ['outOfWindow'], event: 'consider', to: 'received' },
    { from: ['outOfWindow'], event: 'decline', to: 'notConsidered' },
    { from: ['received'], event: 'reply', to: 'awaiting', when: 'in the days that the Act gives' },
    { from: ['awaiting'], event: 'propose', to: 'offered', when: 'if it could not accept it otherwise' },
    { from: ['offered'], event: 'agree', to: 'accepted' },
    { from: ['offered'], event: 'refuse', to: 'changeRefused' },
    { from: ['awaiting'], event: 'accept', to: 'accepted', when: 'in its published time' },
    {
      from: ['awaiting', 'changeRefused'],
      event: 'reject',
      to: 'rejected',
      guards: [hasGround],
      when: 'on one of ten grounds, in its published time',
    },
    {
      from: ['accepted'],
      event: 'procure',
      to: 'procuring',
      when: 'between its published shortest and longest time',
    },
    { from: ['changeRefused', 'withdrawn'], event: 'procure', to: 'procuring', when: 'if it thinks fit' },
    {
      from: ['outOfWindow', 'received', 'awaiting', 'offered', 'changeRefused', 'accepted', 'rejected', 'procuring'],
      event: 'withdraw',
      to: 'withdrawn',
    },
    { from: ['procuring'], event: 'awardToAsker', to: 'awardedToAsker', when: 'if theirs is the best tender' },
    { from: ['procuring'], event: 'awardToOther', to: 'awardedToOther', when: 'if another is better' },
  ],
  clocks: [
    { name: 'reply', starts: ['submit'], runsIn: ['received'], span: replySpan },
    {
      name: 'decision',
      starts: ['submit'],
      runsIn: ['received', 'awaiting', 'offered', 'changeRefused'],
      span: ({ decidesWithin }: Challenge, received) => ({ first: null, last: after(received, decidesWithin) }),
    },
    {
      name: 'procurement',
      starts: ['accept', 'agree'],
      runsIn: ['accepted'],
      span: ({ procuresAfter, procuresWithin }: Challenge, accepted) => ({
        first: after(accepted, procuresAfter),
        last: after(accepted, procuresWithin),
      }),
    },
  ],
})

/** What can happen to an expression of interest. */
export type ChallengeEvent = keyof typeof rightToChallenge.events
