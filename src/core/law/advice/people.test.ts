import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import type { Advice, AdvicePart } from './advice.ts'
import { ask } from './ask.ts'
import { people } from './people.ts'

const now: Day = '2026-11-21'

function asked(answers: Readonly<Record<string, string>>, day: Day = now): Advice {
  const outcome = ask(people, new Map(Object.entries(answers)), day)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value.advice
}

function refused(answers: Readonly<Record<string, string>>, day: Day = now): readonly string[] {
  const outcome = ask(people, new Map(Object.entries(answers)), day)
  return outcome.ok ? [] : outcome.problems.map(({ where }) => where.field)
}

const says = (advice: Advice): string => advice.conclusions.map((each) => each.says).join(' ')

function part<Kind extends AdvicePart['kind']>(advice: Advice, kind: Kind, title: RegExp) {
  const found = advice.parts.find((each) => each.kind === kind && title.test(each.title))
  assert.ok(found, `no part ${title}`)
  return found as Extract<AdvicePart, { kind: Kind }>
}

const figures = (advice: Advice, title: RegExp) =>
  part(advice, 'figures', title).figures.map((each) => Math.round(each.value * 100) / 100)

test('without answers: TUPE applies, the day of the information, what is at stake, and pensions', () => {
  const advice = asked({})
  assert.deepEqual(
    advice.conclusions.map(({ stands }) => stands),
    ['yes', 'fact', 'fact', 'fact', 'yes', 'fact', 'no', 'depends'],
  )
  // TUPE-1: 28 days before 1 April 2027. TUPE-2: 13 × 120 × 620 and 120 × 500.
  assert.match(advice.conclusions[1]!.says, /due by Thursday 4 March 2027/)
  assert.match(advice.conclusions[3]!.says, /£967,200/)
  assert.deepEqual(figures(advice, /can cost/), [967_200, 60_000])
  // No rate named: the average of 16%. Pass-through at 18% of 3.0m is 540,000, which is 60,000 more than is due.
  assert.match(advice.conclusions[5]!.says, /costs us £540,000 in a year, and saves the authority £60,000/)
})

test('the plan counts back from the transfer, in the order of the calendar', () => {
  const { steps } = part(asked({ measures: 'yes', redundancies: '20', union: 'no' }), 'steps', /1 April 2027/)
  assert.deepEqual(
    steps.map(({ day, title }) => [day, title.split(' ').slice(0, 3).join(' ')]),
    [
      ['2026-10-01', 'The pension fund'],
      ['2027-01-01', 'Representatives are elected'],
      ['2027-01-01', 'The new body'],
      ['2027-01-01', 'People are told'],
      ['2027-01-01', 'Consultation begins, if'],
      ['2027-03-02', 'Consultation on redundancies'],
      ['2027-03-04', 'Employee liability information'],
      ['2027-04-01', 'The admission agreement'],
      ['2027-04-01', 'The people move'],
      ['2027-06-30', 'Last day for'],
      ['2028-04-02', 'Collective terms can'],
      [null, 'Before the contract'],
    ],
  )
})

test('between public authorities TUPE does not apply, and nothing of it is planned', () => {
  const advice = asked({ to: 'authority' })
  assert.equal(advice.conclusions[0].stands, 'no')
  assert.doesNotMatch(says(advice), /liability information|weeks/)
  assert.equal(
    advice.parts.some(({ title }) => title === 'What each person keeps'),
    false,
  )
  assert.deepEqual(
    part(advice, 'steps', /plan/).steps.map(({ title }) => title),
    [
      'The pension fund is asked for a rate and the terms of entry',
      'The admission agreement is signed by now',
      'Before the contract is signed: pension protection is in it',
    ],
  )
})

test('a missed condition and one not known leave it open, each with what to find out', () => {
  const missed = asked({ same: 'no' }).conclusions[0]
  assert.deepEqual([missed.stands, /something else/.test(missed.because)], ['depends', true])
  const open = asked({ group: 'unknown' }).conclusions[0]
  assert.deepEqual([open.stands, /To find out: .*team/.test(open.because)], ['depends', true])
})

test('a day that has passed is said to have passed', () => {
  assert.match(says(asked({}, '2027-03-04')), /is due by Thursday 4 March 2027/)
  assert.match(says(asked({}, '2027-03-05')), /was due by Thursday 4 March 2027, and that day has passed/)
  // Thirty days before 1 April 2027 is 2 March.
  const redundancies = { redundancies: '20' }
  assert.match(says(asked(redundancies, '2027-03-02')), /redundancies begins by Tuesday 2 March 2027/)
  assert.match(says(asked(redundancies, '2027-03-03')), /redundancies had to begin by Tuesday 2 March 2027/)
})

test('redundancies: from twenty on with their day, their award and the law’s most', () => {
  const few = asked({ redundancies: '19' })
  assert.match(says(few), /So few redundancies/)
  // 30 weeks × 620, as a week's pay is under the cap of 751.
  assert.deepEqual(figures(few, /can cost/), [967_200, 60_000, 18_600])
  const many = asked({ redundancies: '20', 'weekly-pay': '700', 'first-dismissal': '2026-04-06' })
  // 13 × 120 × 700; 120 × 500; 20 × 180 × 700 ÷ 7; 30 × 700.
  assert.deepEqual(figures(many, /can cost/), [1_092_000, 60_000, 360_000, 21_000])
  assert.match(says(many), /had to begin by Saturday 7 March 2026/)
  const before = asked({ redundancies: '20', 'weekly-pay': '700', 'first-dismissal': '2026-04-05' })
  assert.deepEqual(figures(before, /can cost/)[2], 180_000)
})

test('NHSP-1: the NHS scheme costs 475,600 in full, and 287,600 where the NHS pays its part', () => {
  const nhs = { from: 'nhs', 'lgps-pay': '0', 'nhs-pay': '2000000' }
  assert.deepEqual(figures(asked(nhs), /Other pensions/), [475_600, 287_600])
  assert.deepEqual(figures(asked({ ...nhs, 'nhs-funded': 'yes' }), /Other pensions/), [287_600])
  assert.deepEqual(figures(asked({ ...nhs, 'nhs-funded': 'no' }), /Other pensions/), [475_600])
})

test('NHSP-2: exactly half of the time on the contract keeps people out of the NHS scheme', () => {
  const nhs = { from: 'nhs', 'nhs-pay': '2000000', 'nhs-contract': 'yes', 'nhs-contract-value': '4000000' }
  const stand = (time: string) =>
    asked({ ...nhs, 'nhs-time': time }).conclusions.find(({ says: text }) => /NHS Pension Scheme/.test(text))?.stands
  assert.deepEqual([stand('50%'), stand('50.1%')], ['no', 'yes'])
  assert.match(says(asked({ ...nhs, 'nhs-contract': 'unknown' })), /NHS Pension Scheme hangs on something/)
})

test('LGPS-2 in each way of sharing, and the proposed one only once somebody says it is law', () => {
  const lgps = { 'certified-rate': '23.5%', 'primary-rate': '19%' }
  const rows = part(asked(lgps), 'table', /Local Government/).rows.map((row) => row.slice(0, 3))
  // Of 705,000: 18% is 540,000; all; 22% is 660,000; 19% is 570,000.
  assert.deepEqual(rows, [
    ['Pass-through', '£540,000', '£165,000'],
    ['Full risk', '£705,000', '£0'],
    ['Cap and collar', '£660,000', '£45,000'],
    ['Deemed employer', '£570,000', '£135,000'],
  ])
  const deemed = (fairDeal: string) =>
    asked({ ...lgps, risk: 'deemed-employer', 'lgps-fair-deal': fairDeal }).conclusions[5]?.stands
  assert.deepEqual(['no', 'unknown', 'yes'].map(deemed), ['no', 'depends', 'yes'])
})

test('fund rates that nobody knows are asked for', () => {
  const old = asked({ 'transfer-day': '2017-03-31' })
  assert.match(says(old), /What the Local Government Pension Scheme costs us is not known yet/)
  assert.match(says(asked({ 'transfer-day': '2017-04-01' })), /costs us £540,000/)
})

test('the two-tier switch: what is saved on new starters is counted, and what forbids it is said', () => {
  const starters = (answer: string) => asked({ 'two-tier': answer }).conclusions.at(-1)?.stands
  assert.deepEqual(['yes', 'no', 'unknown'].map(starters), ['yes', 'no', 'depends'])
  // 620 × 52 = 32,240: (32,240 - 6,240) × 3% = 780; × 18% = 5,803.20; 5,023.20 between them.
  assert.deepEqual(figures(asked({}), /new starter/), [780, 5803.2, 5023.2])
})

test('what each person keeps follows the day of the transfer', () => {
  const kept = (day: string) => part(asked({ 'transfer-day': day }), 'table', /keeps/).rows.map((row) => row[0])
  assert.ok(kept('2014-01-31').includes('Later national pay awards'))
  assert.ok(!kept('2014-01-30').includes('Later national pay awards'))
})

test('whether staff vote is told to everybody: no law asks for it', () => {
  for (const to of ['new-body', 'authority'])
    assert.match(part(asked({ to }), 'words', /vote of the staff/).says.join(' '), /No law asks for one/)
})

test('answers that do not fit together are located', () => {
  assert.deepEqual(refused({ 'transfer-day': '2006-04-05' }), ['transfer-day'])
  assert.deepEqual(refused({ 'transfer-day': '2100-01-01' }), ['transfer-day'])
  assert.deepEqual(refused({ 'transfer-day': '2027-02-29' }), ['transfer-day'])
  assert.deepEqual(refused({ 'first-dismissal': '2006-04-05' }), ['first-dismissal'])
  assert.deepEqual(refused({ employees: '121', employed: '120' }), ['employed'])
  assert.deepEqual(refused({ 'floor-rate': '23%' }), [])
  assert.deepEqual(refused({ risk: 'cap-collar', 'floor-rate': '23%' }), ['ceiling-rate'])
  assert.deepEqual(refused({}, '2006-04-05'), ['as-of'])
  assert.deepEqual(refused({ 'transfer-day': '2006-04-06' }, '2006-04-06'), [])
})
