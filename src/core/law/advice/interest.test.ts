import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { exclusions } from '../interest/exclusions.ts'
import type { Conclusion } from './advice.ts'
import { ask } from './ask.ts'
import { interest } from './interest.ts'

const SIGNS = ['core', 'control', 'cheaper', 'better', 'works', 'terms', 'area', 'suppliers', 'only-buyer']
const READINESS = ['skills', 'buildings', 'can-pay', 'in-time']

/** Each answer that tells for in house; able suppliers outside tell against it. */
const allFor = Object.fromEntries(SIGNS.map((name) => [name, name === 'suppliers' ? 'no' : 'yes']))
const allReady = Object.fromEntries(READINESS.map((name) => [name, 'yes']))
const bound = { body: 'department', value: '1000001', begins: '2027-04-01' }

function concluded(typed: Readonly<Record<string, string>>, day: Day = '2026-11-22'): readonly Conclusion[] {
  const advised = ask(interest, new Map(Object.entries(typed)), day)
  assert.ok(advised.ok, advised.ok ? '' : JSON.stringify(advised.problems))
  return advised.value.advice.conclusions
}

const shortly = (typed: Readonly<Record<string, string>>, day?: Day): string[] =>
  concluded(typed, day).map(({ stands, says }) => `${stands}: ${says}`)

test('a department asks it of a project that begins in April 2027, and reports the outcome', () => {
  const [first, ...rest] = shortly(bound)
  assert.equal(first, 'yes: The test is required before this project begins.')
  assert.ok(rest.includes('fact: The outcome is reported.'))
})

test('the day before, and for a council, it can be made by choice, and nothing is reported', () => {
  for (const typed of [
    { ...bound, begins: '2027-03-31' },
    { ...bound, body: 'council' },
  ]) {
    const said = shortly(typed)
    assert.equal(said[0], 'no: The test is not required of this project. It can be made by choice.')
    assert.ok(!said.includes('fact: The outcome is reported.'))
  }
})

test('without a day of its own a project begins on the day that is asked for', () => {
  const { begins: _, ...undated } = bound
  assert.match(shortly(undated, '2027-03-31')[0]!, /^no: The test is not required/)
  assert.match(shortly(undated, '2027-04-01')[0]!, /^yes: The test is required/)
})

for (const name of Object.keys(exclusions))
  test(`${name} is left out, and is the reason given`, () => {
    const [first] = concluded({ ...bound, 'left-out': name })
    assert.equal(first?.stands, 'no')
    assert.match(first.because, /because the answer says that it is/)
  })

const before: readonly (readonly [string, RegExp])[] = [
  ['2025-02-12', /^no: There was no such test on that day\./],
  ['2025-02-13', /^no: Nobody had to make the test on that day\./],
  ['2026-06-16', /^no: Nobody had to make the test on that day\./],
  ['2026-06-17', /^no: The test is not required/],
]
for (const [begins, expected] of before)
  test(`a project of ${begins} is answered by what there was then`, () =>
    assert.match(shortly({ ...bound, begins })[0]!, expected))

test('the law of a day before the test was announced is not guessed at', () => {
  const advised = ask(interest, new Map(), '2025-02-12')
  assert.ok(!advised.ok)
  assert.deepEqual(
    advised.problems.map(({ where }) => where.field),
    ['as-of'],
  )
})

const outcomes: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['all signs and all that it needs', { ...allFor, ...allReady }, /in house is a serious option/],
  ['all signs, and one thing missing', { ...allFor, ...allReady, skills: 'no' }, /is not ready/],
  ['all signs, and one thing not known', { ...allFor, ...allReady, skills: 'unknown' }, /if the body can be ready/],
  ['one sign alone', { core: 'yes', ...allReady }, /in house is a serious option/],
  ['able suppliers alone', { suppliers: 'yes' }, /go on with options outside/],
  ['signs both ways', { core: 'yes', suppliers: 'yes' }, /in house, outside and a mix/],
  ['nothing known', {}, /no outcome yet/],
]
for (const [says, typed, expected] of outcomes)
  test(`the outcome with ${says}`, () => {
    const said = shortly({ ...bound, ...typed })
    assert.match(said[3]!, expected)
  })

test('a supplier that falls short tells for in house, and own staff who do well tell for staying', () => {
  const lean = (typed: Readonly<Record<string, string>>) => shortly({ ...bound, ...typed })[1]
  const [inHouse, against] = [/tell for in house/, /tell against in house/]
  assert.match(lean({ today: 'outsourced', works: 'no' })!, inHouse)
  assert.match(lean({ today: 'outsourced', works: 'yes' })!, against)
  assert.match(lean({ today: 'changing', works: 'yes' })!, inHouse)
  assert.match(lean({ today: 'changing', works: 'no' })!, against)
})

test('a new service has no record, and an answer that gives it one is refused at its question', () => {
  const advised = ask(interest, new Map(Object.entries({ today: 'new', works: 'yes' })), '2026-11-22')
  assert.ok(!advised.ok)
  assert.equal(advised.problems[0]?.where.field, 'works')
})

test('a department that spends a hundred million makes a strategy, one that spends a penny less does not', () => {
  const said = (spend: string, body = 'department') => shortly({ ...bound, body, spend }).at(-1)!
  assert.match(said('100000000'), /makes an insourcing strategy/)
  assert.match(said('99999999.99'), /No insourcing strategy is asked/)
  assert.doesNotMatch(said('100000000', 'council'), /strategy/)
})

test('every set of answers to the two parts reaches an outcome with a reason and a source', () => {
  const answers = ['yes', 'no', 'unknown']
  // Three answers to nine signs, and the three states of readiness: 59,049 would say no more than each sign by turns.
  for (const one of SIGNS)
    for (const other of SIGNS)
      for (const first of answers)
        for (const second of answers)
          for (const skills of answers) {
            const all = concluded({ [one]: first, [other]: second, ...allReady, skills })
            assert.equal(all.filter(({ says }) => /outcome/.test(says)).length, 1)
            for (const { because, source } of all) assert.ok(because !== '' && source.url?.startsWith('https://'))
          }
})
