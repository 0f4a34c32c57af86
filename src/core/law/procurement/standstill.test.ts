import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { standstillFrom, standstillStep } from './standstill.ts'

const usual = { lightTouch: false, nobodyElse: false }
const lightTouch = { lightTouch: true, nobodyElse: false }

// Counted by hand: eight working days, of which the notice is the first if it is one, by the holidays of all nations.
test('under the Act the standstill is eight working days beginning with the notice', () => {
  const cases: [name: string, notice: Day, ends: Day][] = [
    ['STAND-PA: 5 6 7 8 11 12 13 14', '2027-01-05', '2027-01-14'],
    ['a Saturday does not count: 11 12 13 14 15 18 19 20', '2027-01-09', '2027-01-20'],
    ['Christmas: 18 21 22 23 24 29 30 31', '2026-12-18', '2026-12-31'],
    ['New Year, with 4 January in Scotland: 29 30 31 and 5 6 7 8 11', '2026-12-29', '2027-01-11'],
    ['Easter: 23 24 25 30 31 and 1 2 5', '2027-03-23', '2027-04-05'],
    ['St Andrew, in Scotland: 24 25 26 27 and 1 2 3 4', '2026-11-24', '2026-12-04'],
    ['St Patrick, in Northern Ireland: 15 16 18 19 22 23 24 25', '2027-03-15', '2027-03-25'],
    ['the World Cup, in Scotland: 11 12 16 17 18 19 22 23', '2026-06-11', '2026-06-23'],
  ]
  for (const [name, notice, ends] of cases)
    assert.equal(standstillFrom(notice, usual, lawOn('2026-06-01')).lastDay, ends, name)
})

test('light touch needs none under the Act, needed one in 2015, and none as Part B before', () => {
  const cases: [law: Day, facts: typeof usual, mandatory: boolean, rule: string][] = [
    ['2025-02-24', usual, true, 'mandatory'],
    ['2025-02-24', lightTouch, false, 'voluntary'],
    ['2025-02-23', usual, true, 'days2015'],
    ['2025-02-23', lightTouch, true, 'days2015'],
    ['2025-02-23', { lightTouch: true, nobodyElse: true }, false, 'days2015'],
    ['2015-02-26', lightTouch, true, 'days2015'],
    ['2015-02-25', lightTouch, false, 'partB'],
    ['2015-02-25', usual, true, 'partB'],
  ]
  for (const [day, facts, isMandatory, rule] of cases) {
    const found = standstillFrom(day, facts, lawOn(day))
    assert.deepEqual([found.isMandatory, found.of.id], [isMandatory, `procurement.standstill.${rule}`], day)
  }
})

// The tenth day after 12 June 2020, a Friday, is Monday 22 June; after 15 December 2020 it is Christmas Day, a Friday,
// and the next working day is Tuesday 29 December, since Boxing Day was kept on the Monday.
test('in 2015 it was ten days after the decision was sent, and did not end on a holiday', () => {
  const cases: [Day, Day][] = [
    ['2020-06-12', '2020-06-22'],
    ['2020-06-10', '2020-06-22'],
    ['2020-12-15', '2020-12-29'],
  ]
  for (const [notice, ends] of cases)
    assert.equal(standstillFrom(notice, usual, lawOn('2020-06-01')).lastDay, ends, notice)
})

test('how long it was before 20 December 2009 is not known, and is not guessed', () => {
  assert.equal(standstillFrom('2009-06-01', usual, lawOn('2009-12-19')).lastDay, null)
  assert.equal(standstillFrom('2010-06-01', usual, lawOn('2009-12-20')).lastDay, '2010-06-11')
  assert.match(standstillStep('2009-06-01', usual, lawOn('2009-12-19')).says, /not known/)
})

test('as a step it says when the contract can be made', () => {
  const on = lawOn('2026-06-01')
  assert.match(standstillStep('2027-01-05', usual, on).says, /from 15 January 2027/)
  assert.deepEqual(standstillStep('2027-01-05', lightTouch, on), {
    day: null,
    title: 'No standstill is needed',
    says: 'A buyer that gives one all the same gives it to Thursday 14 January 2027 at least.',
    source: standstillFrom('2027-01-05', lightTouch, on).of.source,
  })
  assert.match(standstillStep('2010-01-05', lightTouch, lawOn('2010-01-05')).says, /as soon as/)
})
