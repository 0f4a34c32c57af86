import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import type { AdvicePart } from './advice.ts'
import { ask } from './ask.ts'
import { rights } from './rights.ts'

type Typed = Readonly<Record<string, string>>

function asked(answers: Typed, day: Day = '2026-11-21') {
  const outcome = ask(rights, new Map(Object.entries(answers)), day)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}

const problems = (answers: Typed, day: Day = '2026-11-21') => {
  const outcome = ask(rights, new Map(Object.entries(answers)), day)
  return outcome.ok ? [] : outcome.problems.map(({ where, message }) => [where.field, message])
}

const conclusions = (answers: Typed, day?: Day) => asked(answers, day).advice.conclusions
const first = (answers: Typed, day?: Day) => {
  const [{ stands, says }] = conclusions(answers, day)
  return `${stands}: ${says}`
}

const part = <Kind extends AdvicePart['kind']>(answers: Typed, kind: Kind, title: string, day?: Day) => {
  const found = asked(answers, day).advice.parts.find((each) => each.kind === kind && each.title === title)
  return found as Extract<AdvicePart, { readonly kind: Kind }> | undefined
}

test('which right there is, for each body, on both sides of each day', () => {
  const challenge = 'yes: There is a right to ask here: the Community Right to Challenge.'
  const request = 'yes: There is a right to ask here: the Right to Request.'
  const provide = 'yes: There is a right to ask here: the Right to Provide.'
  const cases: [string, Typed, Day, string][] = [
    ['council', {}, '2012-06-26', 'no: On 26 June 2012 there is no Community Right to Challenge yet.'],
    ['council', {}, '2012-06-27', challenge],
    ['fire', { body: 'fire' }, '2012-06-27', challenge],
    ['trust that bought', { body: 'nhs-commissioner' }, '2008-06-30', request],
    ['trust that bought', { body: 'nhs-commissioner' }, '2010-09-30', request],
    ['trust that bought', { body: 'nhs-commissioner' }, '2010-10-01', 'no: The Right to Request is closed.'],
    ['NHS trust', { body: 'nhs-trust' }, '2011-03-29', 'no: On 29 March 2011 there is no Right to Provide yet.'],
    ['NHS trust', { body: 'nhs-trust' }, '2011-03-30', provide],
    ['NHS trust', { body: 'nhs-trust' }, '2011-12-31', provide],
    [
      'NHS trust',
      { body: 'nhs-trust' },
      '2012-01-01',
      'depends: Whether the Right to Provide still stands is not known.',
    ],
    [
      'a business and a trust',
      { body: 'nhs-trust', who: 'business' },
      '2012-01-01',
      'no: The Right to Provide gives no right to ask here.',
    ],
    [
      'with the NHS',
      { service: 'with-nhs' },
      '2014-03-31',
      'no: The Community Right to Challenge gives no right to ask here.',
    ],
    ['with the NHS', { service: 'with-nhs' }, '2014-04-01', challenge],
    [
      'a kind nobody knows',
      { service: 'unknown' },
      '2020-01-01',
      'depends: There may be a right to ask here: the Community Right to Challenge.',
    ],
    ['academy', { body: 'academy' }, '2026-11-21', 'no: No right of staff to ask reaches this body.'],
    ['central', { body: 'central' }, '2026-11-21', 'no: No right of staff to ask reaches this body.'],
    ['Wales', { body: 'outside-england' }, '2026-11-21', 'no: No right of staff to ask reaches this body.'],
  ]
  for (const [title, answers, day, wanted] of cases) assert.equal(first(answers, day), wanted, `${title}, ${day}`)
})

test('the law is that of the day of handing in, whatever day is asked about', () => {
  assert.match(first({ 'handed-in': '2012-06-26' }), /^no: On 26 June 2012 there is no/)
  assert.match(first({ 'handed-in': '2012-06-27' }, '2011-01-01'), /^yes: /)
})

test('CRTC-1, CRTC-2: by when the authority says when it will decide, with the weekday', () => {
  const window = { 'window-opens': '2026-09-01', 'window-closes': '2026-11-30' }
  const cases: [Typed, string][] = [
    [{ 'handed-in': '2026-06-10' }, 'By Thursday 9 July 2026 the authority says in writing when it will decide.'],
    [
      { 'handed-in': '2026-11-30', ...window },
      'By Wednesday 30 December 2026 the authority says in writing when it will decide.',
    ],
  ]
  for (const [answers, says] of cases) assert.ok(conclusions(answers).some((each) => each.says === says))
  const late = conclusions({ 'handed-in': '2026-12-01', ...window }).map((each) => each.says)
  assert.ok(late.includes('The authority may refuse to consider it: it comes outside the published window.'))
})

test('the steps have the days of the published times, and none where nothing is published', () => {
  const days = (answers: Typed) => part(answers, 'steps', 'What happens, and by when')?.steps.map(({ day }) => day)
  assert.deepEqual(days(rights.example), [
    '2026-10-12',
    // The window closes on 30 November, and 1 December is the first of thirty days.
    '2026-12-30',
    // Six months after receipt; and twelve months after that.
    '2027-04-12',
    '2028-04-12',
    null,
  ])
  assert.deepEqual(days({ 'handed-in': '2026-06-10' }), ['2026-06-10', '2026-07-09', null, null, null])
  const [, reply] = part({ 'handed-in': '2026-06-10' }, 'steps', 'What happens, and by when')!.steps
  assert.equal(reply?.says, 'In writing, by the end of this day. This day has passed.')
  // As of the day itself it has not.
  const [, due] = part({ 'handed-in': '2026-06-10' }, 'steps', 'What happens, and by when', '2026-07-09')!.steps
  assert.equal(due?.says, 'In writing, by the end of this day.')
})

const filled: Typed = {
  resources: 'yes',
  capability: 'yes',
  description: 'yes',
  outcomes: 'yes',
  'other-staff': 'yes',
  'authority-says': 'nothing',
  stopping: 'no',
  'nhs-tie': 'no',
  'in-procurement': 'no',
  negotiating: 'no',
  'staff-plan': 'no',
}

test('whether it may be rejected: no ground, a ground, or not known', () => {
  const says = (answers: Typed) => conclusions(answers).find((each) => /reject/.test(each.says))
  assert.equal(says(filled)?.says, 'The authority has no ground to reject it.')
  assert.equal(says({})?.says, 'Whether the authority may reject it is not known yet.')
  assert.equal(
    says({ ...filled, negotiating: 'unknown' })?.because,
    '1 of the 10 grounds is open. What is missing below can be asked for.',
  )
  assert.equal(
    says({ ...filled, 'other-staff': 'no', negotiating: 'yes' })?.because,
    'It has a ground: not met: how other staff will be heard (ground 1); the authority negotiates with somebody else ' +
      'in writing (ground 7).',
  )
})

test('ground 8 is told as what it is for: it protects a plan of staff', () => {
  const protects = (who: string) =>
    conclusions({ ...filled, who, 'staff-plan': 'yes' }).find((each) =>
      each.says.endsWith('protects a plan of its staff.'),
    )
  assert.match(protects('staff')?.because ?? '', /turn rivals away/)
  assert.match(protects('community')?.because ?? '', /turn away expressions by others/)
  assert.ok(conclusions(filled).every((each) => !each.says.includes('protects')))
})

test('no right gives a contract, but for the Right to Request while it was open', () => {
  const contract = (answers: Typed, day: Day) =>
    conclusions(answers, day)
      .filter(({ says }) => / contract( |\.)/.test(says) && !says.includes('rarely'))
      .map(({ stands, says }) => `${stands}: ${says}`)
  const none = ['no: No right gives you a contract.']
  const one = ['yes: An approved request leads to a first contract without competition.']
  assert.deepEqual(contract({ body: 'nhs-commissioner' }, '2010-09-30'), one)
  assert.deepEqual(contract({ body: 'nhs-commissioner' }, '2010-10-01'), none)
  assert.deepEqual(contract({ body: 'nhs-commissioner', who: 'charity' }, '2010-09-30'), none)
  assert.deepEqual(contract({}, '2010-09-30'), none)
  assert.deepEqual(contract({}, '2026-11-21'), none)
  assert.deepEqual(contract({ body: 'nhs-trust' }, '2011-06-01'), none)
})

test('how often it worked stands beside what the right is', () => {
  const counts = (answers: Typed, day?: Day) =>
    part(answers, 'figures', 'How often it worked', day)?.figures.map(({ value }) => value)
  // House of Commons HC 262, paragraph 44: 216 groups, 50 expressions, 7 accepted, 3 contracts.
  assert.deepEqual(counts({}), [216, 50, 7, 3])
  // Department of Health, 17 November 2010, and Health Service Journal, 2011.
  assert.deepEqual(counts({ body: 'nhs-commissioner' }), [61, 25_000, 900_000_000, 3])
  const rare = conclusions({}).find((each) => each.says.includes('rarely'))
  assert.match(rare?.because ?? '', /^Of 50 expressions known by the end of 2014, 7 were accepted and 3 contracts/)
})

test('from the day on which an Act was passed that has not been read, that is said', () => {
  const unread = (day: Day) => conclusions({}, day).some((each) => each.says.startsWith('An Act of April 2026'))
  assert.deepEqual([unread('2026-04-28'), unread('2026-04-29')], [false, true])
  const held = (day: Day) => asked({}, day).used.some((each) => each.held)
  // The Act was read as it stood on 7 April 2026: every answer for a later day is badged.
  assert.deepEqual([held('2026-04-07'), held('2026-04-08')], [false, true])
})

test('answers that do not fit together, and days before all rights, are located problems', () => {
  const cases: [Typed, Day, [string, string][]][] = [
    [
      {},
      '2008-06-29',
      [['as-of', 'Right to Request: no value known before 30 June 2008; the law is asked for an earlier day']],
    ],
    [{ 'handed-in': '2008-06-29' }, '2026-11-21', [['handed-in', 'There was no such right before 30 June 2008.']]],
    [{ 'handed-in': '2180-01-02' }, '2026-11-21', [['handed-in', 'This is too far ahead.']]],
    [{}, '2199-12-31', [['as-of', 'This is too far ahead.']]],
    [{ 'window-opens': '2026-09-01' }, '2026-11-21', [['window-closes', 'There is a first day, and no last.']]],
    [{ 'window-closes': '2026-09-01' }, '2026-11-21', [['window-opens', 'There is a last day, and no first.']]],
    [
      { 'window-opens': '2026-09-01', 'window-closes': '2026-08-31' },
      '2026-11-21',
      [['window-closes', 'The last day is before the first.']],
    ],
    [
      { 'procures-after': '12 months', 'procures-within': '3 months' },
      '2026-11-21',
      [['procures-within', 'The longest time is shorter than the shortest.']],
    ],
    [{ 'decides-within': '90' }, '2026-11-21', [['decides-within', 'This is not read as a length of time.']]],
    [{ 'handed-in': '2026-02-30' }, '2026-11-21', [['handed-in', 'There is no such day.']]],
  ]
  for (const [answers, day, wanted] of cases) assert.deepEqual(problems(answers, day), wanted, JSON.stringify(answers))
  assert.deepEqual(problems({ 'window-opens': '2026-09-01', 'window-closes': '2026-09-01' }), [])
  assert.deepEqual(problems({ 'procures-after': '3 months', 'procures-within': '3 months' }), [])
})

test('what the law does not ask for is said: a vote of staff', () => {
  assert.ok(conclusions({}).some((each) => each.says === 'No law asks for a vote of staff.'))
})
