import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { noticeSteps } from './notices.ts'
import type { NoticePlan } from './noticeValues.ts'

const plan: NoticePlan = {
  lightTouch: false,
  award: 'competition',
  estimatedPounds: 6_000_000,
  tenderNotice: '2026-10-01',
  awardNotice: '2027-01-05',
  contract: '2027-02-01',
  ends: '2030-01-31',
}
const on = lawOn('2026-06-01')
const stepsOf = (change: Partial<NoticePlan>, law = on) =>
  noticeSteps({ ...plan, ...change }, law).map(({ title, day }) => [title, day])

// 40 days before 1 October is 22 August; 25 days after it is 26 October. Beginning with 1 February: 30 days end on
// 2 March, 90 on 1 May; 120 on 31 May, 180 on 30 July. 30 days beginning with 31 January 2030 end on 1 March.
test('a competition for a large contract has every notice, with its day', () => {
  assert.deepEqual(stepsOf({}), [
    ['Planned procurement notice, if the buyer wants one (UK3)', '2026-08-22'],
    ['Preliminary market engagement notice (UK2)', null],
    ['Tender notice (UK4)', '2026-10-01'],
    ['First day on which tenders may be due', '2026-10-26'],
    ['Contract award notice (UK6)', '2027-01-05'],
    ['Last day of the standstill', '2027-01-14'],
    ['Performance indicators', null],
    ['Contract details notice (UK7)', '2027-03-02'],
    ['Copy of a large contract', '2027-05-01'],
    ['Contract performance notice (UK9)', '2028-01-31'],
    ['Contract change notice (UK10)', null],
    ['Contract termination notice (UK11)', '2030-03-01'],
  ])
})

test('light touch has longer days, and neither a least time, a standstill nor indicators', () => {
  assert.deepEqual(stepsOf({ lightTouch: true }), [
    ['Planned procurement notice, if the buyer wants one (UK3)', '2026-08-22'],
    ['Preliminary market engagement notice (UK2)', null],
    ['Tender notice (UK4)', '2026-10-01'],
    ['First day on which tenders may be due', null],
    ['Contract award notice (UK6)', '2027-01-05'],
    ['No standstill is needed', null],
    ['Contract details notice (UK7)', '2027-05-31'],
    ['Copy of a large contract', '2027-07-30'],
    ['Contract change notice (UK10)', null],
    ['Contract termination notice (UK11)', '2030-03-01'],
  ])
})

test('a contract is large only above five million pounds', () => {
  const isPublished = (estimatedPounds: number) =>
    stepsOf({ estimatedPounds }).some(([title]) => title === 'Copy of a large contract')
  assert.equal(isPublished(5_000_000), false)
  assert.equal(isPublished(5_000_000.01), true)
})

test('a direct award is announced before, and one that the person served has chosen needs no notice', () => {
  assert.deepEqual(
    stepsOf({ award: 'direct', lightTouch: true, estimatedPounds: 1_000_000 }).map(([title]) => title),
    [
      'Transparency notice (UK5)',
      'Contract award notice (UK6)',
      'No standstill is needed',
      'Contract details notice (UK7)',
      'Contract change notice (UK10)',
      'Contract termination notice (UK11)',
    ],
  )
  assert.deepEqual(stepsOf({ award: 'userChoice', lightTouch: true }), [['No notice is needed', null]])
})

test('what nobody has planned yet has no day', () => {
  const steps = stepsOf({ tenderNotice: null, awardNotice: null, contract: null, ends: null })
  assert.ok(steps.every(([, day]) => day === null))
  assert.ok(!steps.some(([title]) => title === 'Last day of the standstill'))
})

test('performance is published since 2026', () => {
  const has = (law: typeof on) => stepsOf({}, law).some(([title]) => title === 'Contract performance notice (UK9)')
  assert.equal(has(lawOn('2025-12-31')), false)
  assert.equal(has(lawOn('2026-01-01')), true)
})

test('the Regulations before the Act had a notice before and one after', () => {
  const old: Partial<NoticePlan> = {
    lightTouch: true,
    tenderNotice: '2018-05-01',
    awardNotice: '2018-09-03',
    contract: '2018-10-01',
  }
  assert.deepEqual(stepsOf(old, lawOn('2018-05-01')), [
    ['Contract notice', '2018-05-01'],
    ['Last day of the standstill', '2018-09-13'],
    ['Contract award notice', '2018-10-31'],
  ])
  // Part B services under the Regulations of 2006: 48 days after 1 October is 18 November.
  assert.deepEqual(stepsOf(old, lawOn('2012-05-01')), [
    ['No standstill is needed', null],
    ['Contract award notice', '2018-11-18'],
  ])
  assert.deepEqual(stepsOf({ ...old, lightTouch: false }, lawOn('2012-05-01'))[0], ['Contract notice', '2018-05-01'])
})
