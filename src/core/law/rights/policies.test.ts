// The Right to Request and the Right to Provide: both sides of the days on which each began and ended.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { valueOn } from '../dated.ts'
import { lawOn } from '../lawOn.ts'
import type { Asked } from './asked.ts'
import { provideFindings, reachesBody, requestFindings, rightToProvide, rightToRequest } from './policies.ts'
import { advance, begin, play } from './process.ts'
import { provideStanding, requestStanding } from './values.ts'

const asks = (of: typeof rightToRequest | typeof rightToProvide, day: Day): boolean =>
  of === rightToRequest
    ? advance(rightToRequest, begin(rightToRequest), 'ask', undefined, lawOn(day)).ok
    : advance(rightToProvide, begin(rightToProvide), 'ask', undefined, lawOn(day)).ok

test('each policy took requests from its first day to its last', () => {
  const cases: [typeof rightToRequest | typeof rightToProvide, Day, boolean][] = [
    [rightToRequest, '2008-06-29', false],
    [rightToRequest, '2008-06-30', true],
    [rightToRequest, '2010-09-30', true],
    [rightToRequest, '2010-10-01', false],
    [rightToProvide, '2011-03-29', false],
    [rightToProvide, '2011-03-30', true],
    [rightToProvide, '2011-12-31', true],
    [rightToProvide, '2012-01-01', false],
  ]
  for (const [of, day, can] of cases) assert.equal(asks(of, day), can, `${of.id} on ${day}`)
})

test('how each stands on those days: closed is known of the one, and nothing of the other', () => {
  const request = (day: Day) => valueOn(requestStanding, day)?.value
  const provide = (day: Day) => valueOn(provideStanding, day)?.value
  assert.deepEqual([request('2008-06-29'), request('2008-06-30')], [undefined, 'open'])
  assert.deepEqual([request('2010-09-30'), request('2010-10-01')], ['open', 'closed'])
  assert.deepEqual([provide('2011-03-29'), provide('2011-03-30')], [undefined, 'open'])
  assert.deepEqual([provide('2011-12-31'), provide('2012-01-01')], ['open', 'notKnown'])
  assert.equal(valueOn(provideStanding, '2012-01-01')?.entry.confidence, 'memory')
})

test('what was asked in time may go on after the last day', () => {
  const asked = play(
    rightToRequest,
    [
      ['ask', '2010-09-30'],
      ['support', '2010-11-01'],
      ['plan', '2011-01-10'],
      ['approve', '2011-02-01'],
      ['assure', '2011-03-01'],
      ['transfer', '2011-10-01'],
    ],
    undefined,
    lawOn('2011-10-01'),
  )
  assert.equal(asked.ok && asked.value.state, 'transferred')
  const provided = play(
    rightToProvide,
    [
      ['ask', '2011-12-31'],
      ['support', '2012-02-01'],
      ['plan', '2012-06-01'],
      ['approve', '2012-07-01'],
      ['assure', '2012-08-01'],
      ['turnDown', '2012-09-01'],
    ],
    undefined,
    lawOn('2012-09-01'),
  )
  assert.equal(provided.ok && provided.value.state, 'declined')
})

const council: Asked = { body: 'council', asker: 'staff', service: 'adult-care' }

test('the Right to Provide reaches the NHS, and councils only with adult social care', () => {
  const cases: [Asked, boolean | null][] = [
    [council, true],
    [{ ...council, service: 'other' }, false],
    [{ ...council, service: null }, null],
    [{ ...council, body: 'nhs-trust', service: 'other' }, true],
    [{ ...council, body: 'nhs-commissioner', service: null }, true],
    [{ ...council, body: 'fire' }, false],
    [{ ...council, body: 'central' }, false],
  ]
  for (const [asked, reaches] of cases) assert.equal(reachesBody(asked), reaches, JSON.stringify(asked))
})

test('who could ask under each policy', () => {
  const met = (findings: ReturnType<typeof requestFindings>) => findings.map((each) => each.met)
  const trust: Asked = { ...council, body: 'nhs-commissioner' }
  assert.deepEqual(met(requestFindings(trust, true)), [true, true])
  assert.deepEqual(met(requestFindings({ ...trust, asker: 'one-employee' }, true)), [true, null])
  assert.deepEqual(met(requestFindings({ ...trust, asker: 'charity' }, true)), [true, false])
  assert.deepEqual(met(requestFindings({ ...trust, asker: null }, false)), [false, null])
  assert.deepEqual(met(requestFindings(council, true)), [true, false])
  assert.deepEqual(met(provideFindings({ ...council, asker: 'one-employee' }, 'open')), [true, true])
  assert.deepEqual(met(provideFindings({ ...council, asker: 'parish' }, 'open')), [true, false])
  assert.deepEqual(met(provideFindings({ ...council, service: null }, 'notKnown')), [null, null])
  assert.deepEqual(met(provideFindings({ ...council, service: 'other' }, undefined)), [false, false])
})
