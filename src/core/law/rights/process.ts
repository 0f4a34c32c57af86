import { assert } from '../../shared/assert.ts'
import { sayDay, type Day } from '../../shared/day.ts'
import type { Checked, Place, Problem } from '../../shared/problem.ts'
import type { LawOn } from '../lawOn.ts'
import type { Finding, InForce } from '../rule.ts'

/** Where something can stand. */
export interface ProcessState {
  /** As a heading: `With the council`. */
  readonly title: string
  /** Nothing more need happen. Something still may, if a move leads on. */
  readonly ends?: true
}

/** What can happen, and who does it. */
export interface ProcessEvent {
  /** As it follows whoever acts: `accepts it`. */
  readonly title: string
  /** As it begins a clause: `the council`. */
  readonly by: string
}

/** A rule held against the facts on the day of an event: one that is not met stops the move. */
export type Guard<Facts> = (facts: Facts, on: LawOn) => Finding

/**
 * What an event leads to. Of several for the same event and state, the first that no guard stops is taken. So they
 * stand from the strictest to the most lenient, and when all are stopped the last says why.
 */
export interface Move<State extends string, Event extends string, Facts> {
  readonly from: readonly State[]
  readonly event: Event
  readonly to: State
  readonly guards?: readonly Guard<Facts>[]
  /** In a few words, for the picture: when this move is taken and not another. */
  readonly when?: string
  /** Days on which it can be taken; without it, any. */
  readonly inForce?: InForce
}

/** First and last day for something; `null` where nothing says. */
export interface Span {
  readonly first: Day | null
  readonly last: Day | null
}

/** Time that is given for something, counted from the day of an event. */
export interface Clock<State extends string, Event extends string, Facts> {
  readonly name: string
  /** The event from whose day it counts; of several, the one that came last. */
  readonly starts: readonly Event[]
  /** It runs while the process stands in one of these. */
  readonly runsIn: readonly State[]
  readonly span: (facts: Facts, started: Day, on: LawOn) => Span
}

/**
 * A process laid down by law or by a policy: what can happen after what, who acts, and in what time. `Facts` is what
 * its guards and clocks need to know.
 */
export interface Process<State extends string, Event extends string, Facts> {
  readonly id: string
  readonly begins: NoInfer<State>
  readonly states: Readonly<Record<State, ProcessState>>
  readonly events: Readonly<Record<Event, ProcessEvent>>
  readonly moves: readonly Move<NoInfer<State>, NoInfer<Event>, Facts>[]
  readonly clocks: readonly Clock<NoInfer<State>, NoInfer<Event>, Facts>[]
}

/** One event as it happened. */
export interface Passed<State extends string, Event extends string> {
  readonly event: Event
  readonly day: Day
  readonly to: State
  /** The guards of its move. What was not known is here with `met` null: it does not stop what somebody did. */
  readonly findings: readonly Finding[]
}

/** How far a process has come. */
export interface Progress<State extends string, Event extends string> {
  readonly state: State
  readonly passed: readonly Passed<State, Event>[]
}

/** A clock that runs, with its days. */
export interface RunningClock extends Span {
  readonly name: string
  readonly started: Day
}

/**
 * Declare a process. A move or a clock of a state or an event that is not declared, a state that nothing leads to, and
 * one that leads nowhere and is no end are our mistakes, so they stop the program as it loads.
 */
export function processOf<const State extends string, const Event extends string, Facts>(
  declared: Process<State, Event, Facts>,
): Process<State, Event, Facts> {
  const { id, begins, moves, clocks } = declared
  for (const move of moves)
    for (const state of [...move.from, move.to]) mustBeOf(declared, { state, event: move.event })
  for (const clock of clocks) {
    for (const state of clock.runsIn) mustBeOf(declared, { state })
    for (const event of clock.starts) mustBeOf(declared, { event })
  }
  for (const [state, { ends }] of Object.entries<ProcessState>(declared.states)) {
    assert(state === begins || moves.some(({ to }) => to === state), `nothing leads to ${state} of ${id}`)
    assert(ends || moves.some(({ from }) => from.some((each) => each === state)), `${state} of ${id} leads nowhere`)
  }
  return declared
}

/** A process in which nothing has happened. */
export function begin<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
): Progress<State, Event> {
  return { state: of.begins, passed: [] }
}

/**
 * What a process comes to when something happens on the day whose law is given.
 *
 * Returns: a problem at `where` for an event out of turn, before the one before it, on a day on which it cannot
 * happen, or stopped by guards; there is then one for each that is not met.
 */
export function advance<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
  { state, passed }: Progress<State, Event>,
  event: Event,
  facts: Facts,
  on: LawOn,
  where: Place = { field: 'event' },
): Checked<Progress<State, Event>> {
  mustBeOf(of, { state, event })
  const refuse = (...problems: readonly Omit<Problem, 'where' | 'got'>[]): Checked<never> => ({
    ok: false,
    problems: problems.map((problem) => ({ where, got: `${event} on ${on.day}`, ...problem })),
  })
  const before = passed.at(-1)
  if (before !== undefined && on.day < before.day)
    return refuse({ message: `Something else happened after this day, on ${sayDay(before.day)}.` })
  const moves = of.moves.filter((move) => move.event === event && move.from.includes(state))
  if (moves.length === 0) return refuse(outOfTurn(of, state, event))
  const open = moves.filter(({ inForce }) => inForce === undefined || isWithin(inForce, on.day))
  if (open.length === 0) return refuse(closed(moves))
  const held = open.map((move) => ({ move, findings: (move.guards ?? []).map((guard) => guard(facts, on)) }))
  const taken = held.find(({ findings }) => findings.every(({ met }) => met !== false))
  if (taken === undefined) {
    const stopping = held.at(-1)!.findings.filter(({ met }) => met === false)
    return refuse(...stopping.map(({ title, because }) => ({ message: `Not met: ${title}. Here ${because}.` })))
  }
  const { to } = taken.move
  const now = { event, day: on.day, to, findings: taken.findings }
  return { ok: true, value: { state: to, passed: [...passed, now] } }
}

/** What happened, one after the other, from the beginning; stops at the first problem, at `events/2` for the third. */
export function play<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
  events: readonly (readonly [event: Event, day: Day])[],
  facts: Facts,
  on: LawOn,
): Checked<Progress<State, Event>> {
  let progress = begin(of)
  for (const [index, [event, day]] of events.entries()) {
    const next = advance(of, progress, event, facts, on.at(day), { field: `events/${index}` })
    if (!next.ok) return next
    progress = next.value
  }
  return { ok: true, value: progress }
}

/** What can happen next, by the order of events, whatever the guards would say. */
export function nextEvents<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
  state: State,
): readonly Event[] {
  mustBeOf(of, { state })
  const leading = of.moves.filter(({ from }) => from.includes(state)).map(({ event }) => event)
  return (Object.keys(of.events) as Event[]).filter((event) => leading.includes(event))
}

/** The clocks that run where a process stands, each by the law of the day from which it counts. */
export function clocksFrom<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
  { state, passed }: Progress<State, Event>,
  facts: Facts,
  on: LawOn,
): readonly RunningClock[] {
  mustBeOf(of, { state })
  return of.clocks
    .filter(({ runsIn }) => runsIn.includes(state))
    .flatMap(({ name, starts, span }) => {
      const started = passed.findLast(({ event }) => starts.includes(event))?.day
      if (started === undefined) return []
      const { first, last } = span(facts, started, on.at(started))
      assert((first ?? started) >= started && (last ?? started) >= started, `${name} of ${of.id} runs backwards`)
      return [{ name, started, first, last }]
    })
}

/** The picture of a process: one row for each state and event, in the order in which they are declared. */
export function pictureOf<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const states = Object.keys(of.states) as State[]
  const rows = states.flatMap((state) =>
    of.moves
      .filter(({ from }) => from.includes(state))
      .map(({ event, to, when = '' }) => {
        const { by, title } = of.events[event]
        return [of.states[state].title, `${by} ${title}`, when, of.states[to].title]
      }),
  )
  return { head: ['Where it stands', 'What happens', 'When', 'Where it stands then'], rows }
}

function outOfTurn<State extends string, Event extends string, Facts>(
  of: Process<State, Event, Facts>,
  state: State,
  event: Event,
) {
  const can = nextEvents(of, state)
  const message = `This cannot happen here: ${of.events[event].by} ${of.events[event].title}.`
  const where = `it stands at “${of.states[state].title}”`
  return { message: `${message} Now ${where}.`, wanted: can.length > 0 ? can.join(', ') : 'nothing: it has ended' }
}

function closed(moves: readonly { readonly inForce?: InForce }[]) {
  const spans = moves.flatMap(({ inForce }) => (inForce === undefined ? [] : [saySpan(inForce)]))
  return { message: 'This could not happen on this day.', wanted: [...new Set(spans)].join(', or ') }
}

const saySpan = ({ from, to }: InForce): string =>
  to === undefined ? `a day from ${sayDay(from)}` : `a day from ${sayDay(from)} to ${sayDay(to)}`

const isWithin = ({ from, to }: InForce, day: Day): boolean => from <= day && (to === undefined || day <= to)

function mustBeOf(
  { id, states, events }: Pick<Process<string, string, never>, 'id' | 'states' | 'events'>,
  { state, event }: { readonly state?: string; readonly event?: string },
): void {
  assert(state === undefined || Object.hasOwn(states, state), `${id} has no state ${state}`)
  assert(event === undefined || Object.hasOwn(events, event), `${id} has no event ${event}`)
}
