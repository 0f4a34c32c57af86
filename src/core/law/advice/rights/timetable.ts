import { assert } from '../../../shared/assert.ts'
import { sayDay, sayWeekday, type Day } from '../../../shared/day.ts'
import type { LawOn } from '../../lawOn.ts'
import { sayPeriod } from '../../rights/period.ts'
import { clocksFrom, play, type RunningClock } from '../../rights/process.ts'
import { rightToChallenge, windowFinding, type Challenge, type ChallengeEvent } from '../../rights/rightToChallenge.ts'
import { legislation } from '../../source.ts'
import { challengeReplyDays } from '../../rights/values.ts'
import type { Conclusion, Step } from '../advice.ts'

const section84 = legislation('ukpga/2011/20/section/84', 'Localism Act 2011 s 84')
const section83 = legislation('ukpga/2011/20/section/83', 'Localism Act 2011 s 83')

/** The days of one challenge, if the authority takes each step on its last day. `null` where no time is published. */
export interface Timetable {
  readonly handedIn: Day
  /** Handed in outside the published window: the authority may refuse to consider it. */
  readonly isOutOfWindow: boolean
  readonly replyBy: Day
  readonly decideBy: Day | null
  readonly procureFrom: Day | null
  readonly procureBy: Day | null
}

/** The timetable of an expression handed in on a day; `null` where nobody has to consider it. */
export function timetableOf(challenge: Challenge, handedIn: Day, on: LawOn): Timetable | null {
  const submitted = play(rightToChallenge, [['submit', handedIn]], challenge, on)
  if (!submitted.ok) return null
  const isOutOfWindow = submitted.value.state === 'outOfWindow'
  const events: readonly ChallengeEvent[] = isOutOfWindow ? ['submit', 'consider'] : ['submit']
  const considered = events.map((event) => [event, handedIn] as const)
  const running = clocksAfter(considered, challenge, on)
  const replyBy = running.find(({ name }) => name === 'reply')?.last
  assert(replyBy !== undefined && replyBy !== null, `the time for a reply does not run from ${handedIn}`)
  const decideBy = running.find(({ name }) => name === 'decision')?.last ?? null
  const accepted = [...considered, ['reply', handedIn] as const, ['accept', decideBy ?? handedIn] as const]
  const procurement = decideBy === null ? undefined : clocksAfter(accepted, challenge, on)[0]
  return {
    handedIn,
    isOutOfWindow,
    replyBy,
    decideBy,
    procureFrom: procurement?.first ?? null,
    procureBy: procurement?.last ?? null,
  }
}

function clocksAfter(
  events: readonly (readonly [event: ChallengeEvent, day: Day])[],
  challenge: Challenge,
  on: LawOn,
): readonly RunningClock[] {
  const played = play(rightToChallenge, events, challenge, on)
  return played.ok ? clocksFrom(rightToChallenge, played.value, challenge, on) : []
}

/** The clock of the Act, and the window, in a sentence each. `on` is the law of the day of handing in. */
export function timeConclusions(challenge: Challenge, times: Timetable, on: LawOn, today: Day): readonly Conclusion[] {
  const replyDays = on.value(challengeReplyDays)
  const isInWindow = challenge.window !== null && !times.isOutOfWindow
  const from = isInWindow ? 'begin when the window has closed' : 'begin with the day of receipt'
  const reply: Conclusion = {
    stands: 'fact',
    says: `By ${sayWeekday(times.replyBy)} the authority says in writing when it will decide.`,
    because:
      `It has ${replyDays} days, which ${from}. They are for saying when, and not for deciding.` +
      passed(times.replyBy, today),
    source: section84,
  }
  return times.isOutOfWindow ? [outOfWindow(challenge, on), reply] : [reply]
}

function outOfWindow(challenge: Challenge, on: LawOn): Conclusion {
  const { because, source } = windowFinding(challenge, on)
  const says = 'The authority may refuse to consider it: it comes outside the published window.'
  return { stands: 'depends', says, because: `${because[0]!.toUpperCase()}${because.slice(1)}.`, source }
}

/** What happens by when, at the latest. */
export function timeSteps(challenge: Challenge, times: Timetable, today: Day): readonly Step[] {
  const { handedIn, replyBy, decideBy, procureFrom, procureBy } = times
  const { decidesWithin, procuresWithin } = challenge
  const unpublished = 'The authority publishes this time on its website; nobody has said what it is.'
  return [
    {
      day: handedIn,
      title: 'The expression of interest is received',
      says: 'The clocks count from the day on which the authority receives it.',
      source: legislation('ukpga/2011/20/section/82', 'Localism Act 2011 s 82'),
    },
    {
      day: replyBy,
      title: 'The authority says when it will decide',
      says: `In writing, by the end of this day.${passed(replyBy, today)}`,
      consequence: 'The Act names no penalty. A complaint, and at the end a court, can put it right.',
      source: section84,
    },
    {
      day: decideBy,
      title: 'The authority accepts, rejects, or proposes a change',
      says:
        (decidesWithin === null
          ? `No later than the longest time it has published. ${unpublished}`
          : `No later than ${sayPeriod(decidesWithin)} after receipt, which it has published.`) +
        passed(decideBy, today),
      consequence: 'A rejection names its ground and reasons, and is published.',
      source: section84,
    },
    {
      day: procureBy,
      title: 'If it accepts: the procurement has begun',
      says: saysProcurement(procureFrom, procuresWithin === null ? unpublished : ''),
      consequence: 'The authority is bound by the times that it has published.',
      source: section83,
    },
    {
      day: null,
      title: 'The contract goes to the best tender',
      says: 'Anybody may tender. Those who asked can lose.',
      source: section83,
    },
  ]
}

const passed = (day: Day | null, today: Day): string => (day !== null && day < today ? ' This day has passed.' : '')

function saysProcurement(from: Day | null, unpublished: string): string {
  const counted = 'Counted from the last day for the decision.'
  const first = from === null ? '' : ` It begins no sooner than ${sayDay(from)}.`
  return `${counted}${first}${unpublished === '' ? '' : ` ${unpublished}`}`
}
