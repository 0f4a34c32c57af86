// Worked from the text of the Act: Localism Act 2011 ss 81-84; SI 2012/1313; SI 2012/1647.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import type { Asked } from './asked.ts'
import { clocksFrom, play } from './process.ts'
import { rightToChallenge, type Challenge, type ChallengeEvent } from './rightToChallenge.ts'

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
