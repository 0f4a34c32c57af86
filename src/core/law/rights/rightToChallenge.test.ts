// Worked from the text of the Act: Localism Act 2011 ss 81-84; SI 2012/1313; SI 2012/1647.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import type { Asked } from './asked.ts'
import { contentFindings } from './challengeExpression.ts'
import { clocksFrom, play } from './process.ts'
import { challengeGrounds, rightToChallenge, type Challenge, type ChallengeEvent } from './rightToChallenge.ts'

const now = lawOn('2026-11-21')

/** Two employees of a council ask for an ordinary service, with all that is asked for and no ground against them. */
const clear: Challenge = {
  body: 'council',
  asker: 'staff',
  service: 'other',
  inWriting: true,
  window: null,
  decidesWithin: null,
  procuresAfter: null,
  procuresWithin: null,
  contents: { resources: true, capable: true, service: true, outcomes: true, others: true },
  grounds: {
    judged: 'nothing',
    stopping: false,
    integratedWithNhs: false,
    inProcurement: false,
    negotiating: false,
    staffBodyPlanned: false,
  },
}

const autumn = { first: '2026-09-01', last: '2026-11-30' } as const

type Happened = readonly (readonly [ChallengeEvent, Day])[]

function clock(name: string, events: Happened, challenge: Challenge) {
  const played = play(rightToChallenge, events, challenge, now)
  assert.ok(played.ok, played.ok ? '' : played.problems[0]?.message)
  const found = clocksFrom(rightToChallenge, played.value, challenge, now).find((each) => each.name === name)
  return found === undefined ? undefined : [found.first, found.last]
}

test('CRTC-1, CRTC-2: the authority says when it will decide in 30 days, by the text of section 84(7)', () => {
  const cases: [string, Day, Challenge, Day][] = [
    // 10 June is the first of the thirty: 10-30 June are 21 days, 1-9 July are 9.
    ['CRTC-1: received on 10 June', '2026-06-10', clear, '2026-07-09'],
    // The window closes on 30 November; 1 December is the first of the thirty.
    [
      'CRTC-2: received in a window that closes on 30 November',
      '2026-10-12',
      { ...clear, window: autumn },
      '2026-12-30',
    ],
    ['on the first day of the window', '2026-09-01', { ...clear, window: autumn }, '2026-12-30'],
    ['on the last day of the window', '2026-11-30', { ...clear, window: autumn }, '2026-12-30'],
    // 2 to 31 January are 30 days: bank holidays and weekends count like any other.
    ['across the new year', '2027-01-02', clear, '2027-01-31'],
    // 30 January and after: 2 days of January and 28 of February.
    ['across a short February', '2027-01-30', clear, '2027-02-28'],
  ]
  for (const [title, day, challenge, last] of cases)
    assert.deepEqual(clock('reply', [['submit', day]], challenge), [null, last], title)
})

test('an expression on a day outside the window may be refused; considered, its time counts from receipt', () => {
  const late = { ...clear, window: autumn }
  const stands = (day: Day) => {
    const played = play(rightToChallenge, [['submit', day]], late, now)
    return played.ok ? played.value.state : played.problems
  }
  assert.deepEqual((['2026-08-31', '2026-09-01', '2026-11-30', '2026-12-01'] as const).map(stands), [
    'outOfWindow',
    'received',
    'received',
    'outOfWindow',
  ])
  const considered: Happened = [
    ['submit', '2026-12-01'],
    ['consider', '2026-12-10'],
  ]
  // 1 December is the first of the thirty days, whenever the authority made up its mind.
  assert.deepEqual(clock('reply', considered, late), [null, '2026-12-30'])
})

test('the decision and the procurement are due in the times that the authority has published, and in no others', () => {
  const months = (count: number) => ({ count, unit: 'month' }) as const
  const published = { ...clear, decidesWithin: months(6), procuresAfter: months(3), procuresWithin: months(12) }
  const submitted: Happened = [['submit', '2026-10-12']]
  assert.deepEqual(clock('decision', submitted, published), [null, '2027-04-12'])
  assert.deepEqual(clock('decision', submitted, clear), [null, null])
  const accepted: Happened = [...submitted, ['reply', '2026-10-20'], ['accept', '2027-01-31']]
  assert.equal(clock('decision', accepted, published), undefined)
  // Three months from 31 January end on 30 April: there is no 31st.
  assert.deepEqual(clock('procurement', accepted, published), ['2027-04-30', '2028-01-31'])
  assert.deepEqual(clock('procurement', accepted, clear), [null, null])
  // A change that is agreed to is a decision to accept.
  const agreed: Happened = [...submitted, ['reply', '2026-10-20'], ['propose', '2026-12-01'], ['agree', '2026-12-15']]
  assert.deepEqual(clock('procurement', agreed, published), ['2027-03-15', '2027-12-15'])
})

const endsAt = (events: readonly ChallengeEvent[], challenge: Challenge = clear, day: Day = '2026-10-12') => {
  const played = play(
    rightToChallenge,
    events.map((event) => [event, day] as const),
    challenge,
    now,
  )
  return played.ok ? played.value.state : played.problems[0]?.message
}

test('the way of an expression, by sections 81 to 84', () => {
  const received = ['submit', 'reply'] as const
  const cases: [readonly ChallengeEvent[], string][] = [
    [['submit'], 'received'],
    [received, 'awaiting'],
    [[...received, 'accept'], 'accepted'],
    [[...received, 'accept', 'procure'], 'procuring'],
    [[...received, 'accept', 'procure', 'awardToAsker'], 'awardedToAsker'],
    [[...received, 'accept', 'procure', 'awardToOther'], 'awardedToOther'],
    [[...received, 'propose', 'agree', 'procure'], 'procuring'],
    // s 84(11): neither a refusal nor a withdrawal keeps the authority from going on.
    [[...received, 'propose', 'refuse', 'procure'], 'procuring'],
    [[...received, 'accept', 'withdraw', 'procure', 'awardToOther'], 'awardedToOther'],
    [['submit', 'withdraw'], 'withdrawn'],
  ]
  for (const [events, state] of cases) assert.equal(endsAt(events), state, events.join(' '))
})

test('an authority may reject only on a listed ground', () => {
  const reject = ['submit', 'reply', 'reject'] as const
  assert.equal(endsAt(reject), 'Not met: It rejects only on a listed ground. Here no ground is there.')
  assert.equal(endsAt(reject, { ...clear, grounds: { ...clear.grounds, stopping: true } }), 'rejected')
  // Nobody knows whether a ground is there: what the authority did is taken as done.
  assert.equal(endsAt(reject, { ...clear, grounds: { ...clear.grounds, stopping: null } }), 'rejected')
})

test('who may ask, of whom, for what: both sides of each condition', () => {
  const ways = (change: Partial<Asked & Pick<Challenge, 'inWriting'>>, day: Day = '2026-10-12') =>
    endsAt(['submit'], { ...clear, ...change }, day)
  const cases: [string, string | undefined, string][] = [
    ['two employees', ways({ asker: 'staff' }), 'received'],
    [
      'one employee',
      ways({ asker: 'one-employee' }),
      'Not met: Who may ask. Here one employee asks alone, and at least 2 are needed.',
    ],
    ['a society', ways({ asker: 'community' }), 'received'],
    ['a charity', ways({ asker: 'charity' }), 'received'],
    ['a parish', ways({ asker: 'parish' }), 'received'],
    ['a business', ways({ asker: 'business' }), 'Not met: Who may ask. Here a body that works for profit asks.'],
    ['a fire authority', ways({ body: 'fire' }), 'received'],
    [
      'an academy',
      ways({ body: 'academy' }),
      'Not met: Whom they may ask. Here the body is a school or an academy trust.',
    ],
    ['not in writing', ways({ inWriting: false }), 'Not met: In writing. Here it is not.'],
    [
      'a person by name',
      ways({ service: 'named-person' }),
      'Not met: Not for one person by name. Here it is for a person by name with complex health or social care needs.',
    ],
    [
      'with the NHS on 31 March 2014',
      ways({ service: 'with-nhs' }, '2014-03-31'),
      'Not met: Not commissioned with the NHS. Here it is commissioned together with an NHS body, or by one for the ' +
        'council.',
    ],
    ['with the NHS on 1 April 2014', ways({ service: 'with-nhs' }, '2014-04-01'), 'received'],
    ['on 26 June 2012', ways({}, '2012-06-26'), 'This could not happen on this day.'],
    ['on 27 June 2012', ways({}, '2012-06-27'), 'received'],
  ]
  for (const [title, came, wanted] of cases) assert.equal(came, wanted, title)
})

test('each of the ten grounds is there on its own facts alone', () => {
  const { grounds, contents } = clear
  const cases: [number, Challenge][] = [
    [1, { ...clear, contents: { ...contents, capable: false } }],
    [2, { ...clear, grounds: { ...grounds, judged: 'inadequate' } }],
    [3, { ...clear, grounds: { ...grounds, judged: 'unsuitable' } }],
    [4, { ...clear, grounds: { ...grounds, stopping: true } }],
    [5, { ...clear, grounds: { ...grounds, integratedWithNhs: true } }],
    [6, { ...clear, grounds: { ...grounds, inProcurement: true } }],
    [7, { ...clear, grounds: { ...grounds, negotiating: true } }],
    [8, { ...clear, grounds: { ...grounds, staffBodyPlanned: true } }],
    [9, { ...clear, grounds: { ...grounds, judged: 'vexatious' } }],
    [10, { ...clear, grounds: { ...grounds, judged: 'unlawful' } }],
  ]
  const there = (challenge: Challenge) =>
    challengeGrounds(challenge, now).flatMap(({ met }, index) => (met === false ? [index + 1] : []))
  assert.deepEqual(there(clear), [])
  for (const [number, challenge] of cases) assert.deepEqual(there(challenge), [number])
})

test('what an authority has not said, and what nobody knows, leaves its ground open', () => {
  const grounds = {
    judged: null,
    stopping: null,
    integratedWithNhs: null,
    inProcurement: null,
    negotiating: null,
    staffBodyPlanned: null,
  }
  const findings = challengeGrounds({ ...clear, grounds, contents: { ...clear.contents, others: null } }, now)
  assert.deepEqual(
    findings.map(({ met }) => met),
    Array.from({ length: 10 }, () => null),
  )
  assert.equal(findings[0]?.because, 'not known: how other staff will be heard')
})

test('E1 to E5: only employees say how the others will be heard', () => {
  const asked = (asker: Asked['asker']) => contentFindings(clear.contents, asker).length
  assert.deepEqual([asked('staff'), asked('one-employee'), asked(null)], [5, 5, 5])
  assert.deepEqual([asked('community'), asked('charity'), asked('parish')], [4, 4, 4])
})
