import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseDay, sayDay } from './day.ts'

test('a day is one that exists', () => {
  for (const day of ['2018-09-30', '2020-02-29', '2018-01-01', '2018-12-31']) assert.equal(parseDay(day), day)
  for (const text of [
    '2018-04-31',
    '2019-02-29',
    '2100-02-29',
    '2018-09-00',
    '2018-09-1',
    '2018-9-01',
    '30/09/2018',
    '2018-09',
    '',
    '2018-09-30T00:00',
  ]) {
    assert.equal(parseDay(text), undefined, text)
  }
})

test('a day is said as people say it', () => {
  assert.equal(sayDay('2018-09-01'), '1 September 2018')
})
