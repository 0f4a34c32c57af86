import assert from 'node:assert/strict'
import { test } from 'node:test'
import { advisers } from './advice/advisers.ts'
import { ask } from './advice/ask.ts'
import { sayAnswer, sayMet, STANDS } from './advice/words.ts'
import { lawRules, lawValues } from './index.ts'
import { advisedJson, adviserJson, ruleJson, valueJson } from './publish.ts'
import { findRule, findValue } from './shelf.ts'

const subsidy = advisers.find(({ topic }) => topic === 'subsidy')!

/** What a program reads is what is written as JSON: nothing may get lost or turn into null on the way. */
const written = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))

test('a value for programs has what is in force, its whole history, and what reads it', () => {
  const law = findValue('subsidy.minimalAssistanceMost')!
  const json = written(valueJson(law, '2026-11-21')) as Record<string, unknown>
  const [entry] = json['history'] as Record<string, unknown>[]
  assert.deepEqual(
    [entry!['value'], entry!['says'], entry!['from'], entry!['to']],
    [315_000, '£315,000', '2023-01-04', null],
  )
  assert.deepEqual([json['rules'], json['advisers']], [['subsidy.minimal.limit'], ['subsidy']])
  assert.deepEqual(json['inForce'], { ...entry, held: false })
  assert.equal((written(valueJson(law, '2023-01-03')) as Record<string, unknown>)['inForce'], null)
})

test('a rule for programs says whether it is in force on the day', () => {
  const rule = findRule('subsidy.minimal.limit')!
  const on = (day: '2023-01-03' | '2023-01-04') =>
    (written(ruleJson(rule, day)) as Record<string, unknown>)['isInForce']
  assert.deepEqual([on('2023-01-03'), on('2023-01-04')], [false, true])
})

test('everything on the shelf can be written as JSON and read again', () => {
  for (const law of lawValues) assert.deepEqual(written(valueJson(law, '2026-11-21')), valueJson(law, '2026-11-21'))
  for (const rule of lawRules) assert.deepEqual(written(ruleJson(rule, '2026-11-21')), ruleJson(rule, '2026-11-21'))
  for (const adviser of advisers) assert.deepEqual(written(adviserJson(adviser)), adviserJson(adviser))
})

test('an answer for programs holds the answers, the advice and the values it rests on', () => {
  const advised = ask(subsidy, new Map([['equipment', '30000']]), '2026-11-21')
  assert.ok(advised.ok)
  const json = written(advisedJson(advised.value)) as Record<string, unknown>
  assert.equal((json['answers'] as Record<string, string>)['equipment'], '30000')
  assert.deepEqual(
    (json['values'] as { id: string; on: string }[]).map(({ id, on }) => [id, on]),
    [
      ['subsidy.minimalAssistanceMost', '2026-11-21'],
      ['subsidy.transparencyFrom', '2026-11-21'],
    ],
  )
})

test('answers, findings and conclusions are said in words', () => {
  const { widget } = subsidy.questions['confirmed']!
  assert.deepEqual(
    ['yes', 'unknown', ''].map((typed) => sayAnswer(typed, widget)),
    ['Yes', 'Not known yet', 'Nothing'],
  )
  assert.equal(sayAnswer('30k', subsidy.questions['equipment']!.widget), '30k')
  assert.deepEqual([true, false, null].map(sayMet), ['Met', 'Not met', 'Not known yet'])
  assert.equal(STANDS.depends, 'It depends')
})
