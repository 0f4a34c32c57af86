import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { finding, rule } from '../rule.ts'
import { advance, begin, clocksFrom, nextEvents, pictureOf, play, processOf } from './process.ts'

const on = lawOn('2026-11-21')

const signed = rule({
  id: 'library.signed',
  title: 'Signed',
  says: 'A loan is signed for.',
  inForce: { from: '2000-01-01' },
  source: { title: 'Rules of the library' },
  confidence: 'memory',
  reviewBy: '2030-01-01',
})

interface Loan {
  readonly isSigned: boolean | null
  readonly isShort: boolean
}

const short = ({ isShort }: Loan) => finding(signed, isShort, 'it is a long loan')
const isSigned = ({ isSigned: is }: Loan) => finding(signed, is, 'nobody has signed')

/** A book that is lent, perhaps renewed, and comes back or does not. */
const loan = processOf({
  id: 'library.loan',
  begins: 'shelf',
  states: {
    shelf: { title: 'On the shelf' },
    lent: { title: 'Lent' },
    desk: { title: 'Lent for the day' },
    back: { title: 'Given back', ends: true },
    lost: { title: 'Lost', ends: true },
  },
  events: {
    lend: { by: 'the library', title: 'lends it' },
    renew: { by: 'the reader', title: 'renews it' },
    give: { by: 'the reader', title: 'gives it back' },
    lose: { by: 'the reader', title: 'loses it' },
  },
  moves: [
    {
      from: ['shelf'],
      event: 'lend',
      to: 'desk',
      guards: [isSigned, short],
      when: 'for the day',
      inForce: { from: '2020-01-01', to: '2026-12-31' },
    },
    {
      from: ['shelf'],
      event: 'lend',
      to: 'lent',
      guards: [isSigned],
      inForce: { from: '2020-01-01', to: '2026-12-31' },
    },
    { from: ['lent'], event: 'renew', to: 'lent', inForce: { from: '2020-01-01' } },
    { from: ['lent', 'desk'], event: 'give', to: 'back' },
    { from: ['lent'], event: 'lose', to: 'lost' },
  ],
  clocks: [
    {
      name: 'give back',
      starts: ['lend', 'renew'],
      runsIn: ['lent'],
      span: (_: Loan, started) => ({ first: null, last: addDays(started, 20) }),
    },
  ],
})

const long: Loan = { isSigned: true, isShort: false }

test('what happens in turn moves the process on and is kept with its day and its guards', () => {
  const lent = advance(loan, begin(loan), 'lend', long, on)
  assert.ok(lent.ok)
  assert.equal(lent.value.state, 'lent')
  assert.deepEqual(
    lent.value.passed.map(({ event, day, to, findings }) => [event, day, to, findings.map(({ met }) => met)]),
    [['lend', '2026-11-21', 'lent', [true]]],
  )
})

test('of several moves the first that no guard stops is taken', () => {
  const lent = advance(loan, begin(loan), 'lend', { isSigned: true, isShort: true }, on)
  assert.equal(lent.ok && lent.value.state, 'desk')
})

test('what is not known does not stop what somebody did, and stands beside it', () => {
  const lent = advance(loan, begin(loan), 'lend', { isSigned: null, isShort: false }, on)
  assert.ok(lent.ok)
  assert.deepEqual(
    lent.value.passed[0]?.findings.map(({ met }) => met),
    [null],
  )
})

test('what a person asks for out of turn, too early, too late or against a guard is a located problem', () => {
  const refused = (events: readonly (readonly ['lend' | 'renew' | 'give' | 'lose', Day])[], facts = long) => {
    const played = play(loan, events, facts, on)
    return played.ok ? played.value.state : played.problems
  }
  assert.deepEqual(refused([['renew', '2026-11-21']]), [
    {
      where: { field: 'events/0' },
      got: 'renew on 2026-11-21',
      message: 'This cannot happen here: the reader renews it. Now it stands at “On the shelf”.',
      wanted: 'lend',
    },
  ])
  const over = refused([
    ['lend', '2026-11-21'],
    ['lose', '2026-11-22'],
    ['give', '2026-11-23'],
  ])
  assert.deepEqual(over, [
    {
      where: { field: 'events/2' },
      got: 'give on 2026-11-23',
      message: 'This cannot happen here: the reader gives it back. Now it stands at “Lost”.',
      wanted: 'nothing: it has ended',
    },
  ])
  assert.deepEqual(
    refused([
      ['lend', '2026-11-21'],
      ['give', '2026-11-20'],
    ]),
    [
      {
        where: { field: 'events/1' },
        got: 'give on 2026-11-20',
        message: 'Something else happened after this day, on 21 November 2026.',
      },
    ],
  )
  assert.deepEqual(refused([['lend', '2026-11-21']], { isSigned: false, isShort: true }), [
    { where: { field: 'events/0' }, got: 'lend on 2026-11-21', message: 'Not met: Signed. Here nobody has signed.' },
  ])
})

test('a move is open on its first and its last day, and on neither side of them', () => {
  const on2 = (day: Day) => {
    const lent = advance(loan, begin(loan), 'lend', long, lawOn(day), { field: 'day' })
    return lent.ok ? lent.value.state : lent.problems[0]
  }
  assert.equal(on2('2020-01-01'), 'lent')
  assert.equal(on2('2026-12-31'), 'lent')
  assert.deepEqual(on2('2019-12-31'), {
    where: { field: 'day' },
    got: 'lend on 2019-12-31',
    message: 'This could not happen on this day.',
    wanted: 'a day from 1 January 2020 to 31 December 2026',
  })
  assert.notEqual(on2('2027-01-01'), 'lent')
})

test('a clock counts from the last event that starts it, and runs only where it is said to', () => {
  const running = (events: readonly (readonly ['lend' | 'renew' | 'give', Day])[]) => {
    const played = play(loan, events, long, on)
    assert.ok(played.ok)
    return clocksFrom(loan, played.value, long, on)
  }
  assert.deepEqual(running([['lend', '2026-11-01']]), [
    { name: 'give back', started: '2026-11-01', first: null, last: '2026-11-21' },
  ])
  const renewed = running([
    ['lend', '2026-11-01'],
    ['renew', '2026-11-10'],
  ])
  assert.equal(renewed[0]?.last, '2026-11-30')
  assert.deepEqual(
    running([
      ['lend', '2026-11-01'],
      ['give', '2026-11-02'],
    ]),
    [],
  )
})

test('the picture has a row for each state and event', () => {
  assert.deepEqual(pictureOf(loan).rows, [
    ['On the shelf', 'the library lends it', 'for the day', 'Lent for the day'],
    ['On the shelf', 'the library lends it', '', 'Lent'],
    ['Lent', 'the reader renews it', '', 'Lent'],
    ['Lent', 'the reader gives it back', '', 'Given back'],
    ['Lent', 'the reader loses it', '', 'Lost'],
    ['Lent for the day', 'the reader gives it back', '', 'Given back'],
  ])
  assert.deepEqual(nextEvents(loan, 'lent'), ['renew', 'give', 'lose'])
  assert.deepEqual(nextEvents(loan, 'lost'), [])
})

test('a state or an event that no process has is our mistake, and stops the program', () => {
  const strange = 'stolen' as 'lent'
  assert.throws(() => nextEvents(loan, strange), /library\.loan has no state stolen/)
  assert.throws(() => advance(loan, { state: strange, passed: [] }, 'give', long, on), /no state stolen/)
  assert.throws(() => advance(loan, begin(loan), 'steal' as 'lend', long, on), /no event steal/)
  // A name that every object has is no state either.
  assert.throws(() => nextEvents(loan, 'toString' as 'lent'), /no state toString/)
})

test('a process with a dead end, an island, or a clock that runs backwards cannot be used', () => {
  const two = { states: { one: { title: 'One' }, two: { title: 'Two', ends: true } }, begins: 'one' } as const
  const events = { go: { by: 'it', title: 'goes' } }
  const go = { from: ['one'], event: 'go', to: 'two' } as const
  const made = (parts: object) => () =>
    processOf({ id: 'a.process', ...two, events, moves: [go], clocks: [], ...parts })
  assert.doesNotThrow(made({}))
  assert.throws(made({ states: { ...two.states, three: { title: 'Three', ends: true } } }), /nothing leads to three/)
  assert.throws(made({ states: { one: two.states.one, two: { title: 'Two' } } }), /two of a\.process leads nowhere/)
  assert.throws(made({ moves: [go, { ...go, event: 'fly' }] }), /no event fly/)
  assert.throws(made({ moves: [go, { ...go, to: 'four' }] }), /no state four/)
  assert.throws(made({ clocks: [{ name: 'c', starts: ['fly'], runsIn: [], span: () => [] }] }), /no event fly/)
  const backwards = { name: 'c', starts: ['go'], runsIn: ['two'], span: () => ({ first: null, last: '2026-01-01' }) }
  const odd = made({ clocks: [backwards] })()
  const gone = play(odd, [['go', '2026-01-02']], undefined as never, on)
  assert.ok(gone.ok)
  assert.throws(() => clocksFrom(odd, gone.value, undefined as never, on), /c of a\.process runs backwards/)
})
