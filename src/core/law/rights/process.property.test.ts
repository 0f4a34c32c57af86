import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { addDays, type Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { rightToProvide, rightToRequest } from './policies.ts'
import { advance, begin, clocksFrom, nextEvents, type Process } from './process.ts'
import { rightToChallenge, type Challenge } from './rightToChallenge.ts'

const maybe = fc.constantFrom(true, false, null)
const period = fc.option(
  fc.record({ count: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('day', 'week', 'month') }),
)
const anyDay = fc.integer({ min: 0, max: 6000 }).map((days): Day => addDays('2010-06-01', days))

/** A day on which one of the three can begin, or any. */
const starts = fc.oneof(fc.constantFrom<Day>('2010-09-01', '2011-04-01', '2013-05-01', '2026-11-21'), anyDay)

/** Any challenge at all, whether anybody would make it or not. */
const challenges: fc.Arbitrary<Challenge> = fc.record({
  body: fc.constantFrom('council', 'council', 'fire', 'academy'),
  asker: fc.constantFrom('staff', 'staff', 'one-employee', 'community', null),
  service: fc.constantFrom('other', 'with-nhs', 'named-person', null),
  inWriting: maybe,
  window: fc.option(
    fc.tuple(anyDay, fc.integer({ min: 0, max: 200 })).map(([first, days]) => ({ first, last: addDays(first, days) })),
  ),
  decidesWithin: period,
  procuresAfter: period,
  procuresWithin: period,
  contents: fc.record({ resources: maybe, capable: maybe, service: maybe, outcomes: maybe, others: maybe }),
  grounds: fc.record({
    judged: fc.constantFrom('nothing', 'inadequate', 'unsuitable', 'vexatious', 'unlawful', null),
    stopping: maybe,
    integratedWithNhs: maybe,
    inProcurement: maybe,
    negotiating: maybe,
    staffBodyPlanned: maybe,
  }),
})

type AnyProcess = Process<string, string, never>

const all: readonly AnyProcess[] = [rightToChallenge, rightToRequest, rightToProvide]

/** Nothing stands anywhere but at its beginning before its process began. */
const afterAllBegan = (day: Day): Day => (day < '2012-06-27' ? '2012-06-27' : day)

/** An event that can come next, or one time in four any event at all. */
function eventBy(choice: number, of: AnyProcess, state: string): string {
  const next = nextEvents(of, state)
  const events = choice % 4 === 0 || next.length === 0 ? Object.keys(of.events) : next
  return events[Math.floor(choice / 4) % events.length]!
}

test('whatever happens, a process stands in a known state, and its clocks do not run backwards', () => {
  const walks = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 0, max: 90 })), { minLength: 12, maxLength: 12 })
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(...all), challenges, starts, walks, (of, challenge, start, steps) => {
      let progress = begin(of)
      let day = start
      for (const [choice, later] of steps) {
        day = addDays(day, later)
        const on = lawOn(day)
        const next = advance(of, progress, eventBy(choice, of, progress.state), challenge as never, on)
        if (next.ok) progress = next.value
        reached.add(`${of.id} ${progress.state}`)
        for (const { name, started, first, last } of clocksFrom(of, progress, challenge as never, on)) {
          assert.ok(started <= day, `${name} starts on ${started}, after ${day}`)
          assert.ok((first ?? started) >= started && (last ?? started) >= started, `${name} runs backwards`)
        }
      }
    }),
    { numRuns: 2000, seed: 2012 },
  )
  const states = all.flatMap(({ id, states: each }) => Object.keys(each).map((state) => `${id} ${state}`))
  assert.deepEqual([...reached].toSorted(), states.toSorted(), 'the walks pass through every state')
})

test('from every state every event moves to a known state or is a located problem', () => {
  fc.assert(
    fc.property(challenges, anyDay.map(afterAllBegan), (challenge, day) => {
      for (const of of all)
        for (const state of Object.keys(of.states))
          for (const event of Object.keys(of.events)) {
            const next = advance(of, { state, passed: [] }, event, challenge as never, lawOn(day))
            if (next.ok) assert.ok(nextEvents(of, state).includes(event) && Object.hasOwn(of.states, next.value.state))
            else assert.ok(next.problems.length > 0 && next.problems.every(({ where }) => where.field === 'event'))
          }
    }),
    { numRuns: 100 },
  )
})

test('no state is a dead end but the ends, and an end can be reached from every state', () => {
  for (const { id, states, moves } of all) {
    const ending = new Set(Object.keys(states).filter((state) => states[state]?.ends))
    for (let size = -1; size !== ending.size;) {
      size = ending.size
      for (const { from, to } of moves) if (ending.has(to)) for (const state of from) ending.add(state)
    }
    assert.deepEqual([...ending].toSorted(), Object.keys(states).toSorted(), id)
  }
})
