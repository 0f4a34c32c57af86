import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../shared/assert.ts'
import { addDays, type Day } from '../shared/day.ts'
import { advisers } from './advice/advisers.ts'
import { dated, valueOn, type Dated } from './dated.ts'
import { lawRules, lawValues, shelves } from './index.ts'
import { isInForce, rule, type Rule } from './rule.ts'
import { sayValue } from './sayValue.ts'
import { changesBetween, findRule, findValue, overdueOn } from './shelf.ts'

const source = { title: 'A made-up Act' }
const ferry: Rule = {
  id: 'ferry.whistle',
  title: 'A whistle before leaving',
  says: 'A ferry whistles before it leaves.',
  inForce: { from: '2016-04-06', to: '2020-04-05' },
  source,
  confidence: 'verified',
  reviewBy: '2027-04-06',
}
const fare: Dated<number> = {
  id: 'ferry.fare',
  label: 'Ferry fare',
  unit: 'pounds a crossing',
  history: [
    { from: '2016-04-06', to: '2018-04-05', value: 2, source, confidence: 'verified' },
    { from: '2018-04-06', to: '2020-04-05', value: 3, source, confidence: 'verified' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
}

test('every value and rule has a name of its own and is found by it', () => {
  const ids = [...lawValues, ...lawRules].map(({ id }) => id)
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
  for (const law of lawValues) assert.equal(findValue(law.id), law)
  for (const each of lawRules) assert.equal(findRule(each.id), each)
  assert.equal(new Set(shelves.map(({ name }) => name)).size, shelves.length)
})

test('every rule that an adviser holds facts against, and every value that it needs, stands on a shelf', () => {
  for (const { topic, rules, needs } of advisers) {
    for (const each of rules) assert.equal(findRule(each.id), each, `${topic}: ${each.id}`)
    for (const law of needs) assert.equal(findValue(law.id), law, `${topic}: ${law.id}`)
  }
  for (const each of lawRules)
    for (const law of each.values ?? []) assert.equal(findValue(law.id), law, `${each.id}: ${law.id}`)
})

test('where questions stand in groups, every question is in one, in the order in which they are asked', () => {
  for (const { topic, questions, groups = [] } of advisers) {
    const names = Object.keys(questions)
    const starts = groups.map(({ from }) => names.indexOf(from))
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
      topic,
    )
    assert.ok(
      groups.length === 0 ? names.length <= 12 : starts[0] === 0 && new Set(starts).size === starts.length,
      topic,
    )
  }
})

test('a rule is the law from its first day to its last and on no other', () => {
  const cases: [Day, boolean][] = [
    ['2016-04-05', false],
    ['2016-04-06', true],
    ['2020-04-05', true],
    ['2020-04-06', false],
  ]
  for (const [day, stands] of cases) assert.equal(isInForce(ferry, day), stands, day)
})

test('a rule without a name, words, a source or real days cannot load', () => {
  const broken: [string, Partial<Rule>][] = [
    ['no name', { id: 'whistle' }],
    ['no title', { title: ' ' }],
    ['no words', { says: '' }],
    ['no source', { source: { title: '' } }],
    ['begins on no day', { inForce: { from: '2016-02-30' } }],
    ['ends before it begins', { inForce: { from: '2016-04-06', to: '2016-04-05' } }],
    ['reviewed on no day', { reviewBy: '2027-13-01' }],
  ]
  for (const [name, change] of broken) assert.throws(() => rule({ ...ferry, ...change }), AssertionError, name)
  assert.equal(rule(ferry), ferry)
})

test('a history whose entries leave a gap or overlap cannot load, and one that ends has no value afterwards', () => {
  const [first, second] = [fare.history[0]!, fare.history[1]!]
  for (const to of ['2018-04-04', '2018-04-06', '2016-04-05'] as const)
    assert.throws(() => dated({ ...fare, history: [{ ...first, to }, second] }), AssertionError, to)
  assert.equal(dated(fare), fare)
  assert.equal(valueOn(fare, '2020-04-05')?.value, 3)
  assert.equal(valueOn(fare, '2020-04-06'), undefined)
})

test('what changed between two days leaves the first out and takes the last in', () => {
  const on = (since: Day, to: Day): string[] =>
    changesBetween(since, to).flatMap((change) => (change.kind === 'value' ? [`${change.day} ${change.law.id}`] : []))
  const change = '2025-04-06 nic.employer.rate'
  assert.ok(on('2025-04-05', '2025-04-06').includes(change))
  assert.ok(!on('2025-04-06', '2025-04-07').includes(change))
  assert.ok(!on('2025-04-04', '2025-04-05').includes(change))
  const all = changesBetween('1900-01-01', '2199-01-01').map(({ day }) => day)
  assert.deepEqual(all, all.toSorted())
})

test('every value says each of its figures in words', () => {
  for (const law of lawValues)
    for (const { value, from } of law.history)
      assert.doesNotMatch(sayValue(law, value), /undefined|NaN|\{|\[|^$/, `${law.id} from ${from}`)
})

test('no rule, note or source tells people what to do, and every sentence ends', () => {
  for (const { id, says, title, note } of lawRules) {
    assert.match(says, /^[A-Z0-9£‘“].*\.$/, id)
    assert.doesNotMatch(`${title} ${says} ${note ?? ''}`, /\byou (should|must|ought)\b/i, id)
  }
})

test('a value is held beyond the last day it is known for, and never before', () => {
  for (const law of lawValues) {
    const last = law.history.at(-1)!
    if (last.to !== undefined) continue
    assert.equal(valueOn(law, law.knownTo)?.held, false, law.id)
    assert.equal(valueOn(law, addDays(law.knownTo, 1))?.held, true, law.id)
  }
})

test('a source is overdue the day after it was to be read again, and all of them are in the end', () => {
  const { id, reviewBy } = lawValues[0]!
  const isListed = (day: Day): boolean => overdueOn(day).some((each) => each.id === id)
  assert.equal(isListed(reviewBy), false)
  assert.equal(isListed(addDays(reviewBy, 1)), true)
  assert.equal(overdueOn('2199-12-31').length, lawValues.length + lawRules.length)
})
