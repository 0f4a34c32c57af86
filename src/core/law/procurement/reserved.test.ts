import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { employeesControl } from '../forms/control.ts'
import type { MutualFacts } from '../forms/mutualFacts.ts'
import { lawOn } from '../lawOn.ts'
import { allMet } from '../rule.ts'
import type { CpvCode } from './cpv/cpv.ts'
import type { Purchase } from './purchase.ts'
import { firstDayOf, isReservable, lookBack, reserved33Findings, type Reservation } from './reserved33.ts'
import { reserved77Findings } from './reserved77.ts'

const purchase: Purchase = {
  yearPounds: 500_000,
  months: 60,
  vatShare: 0,
  buyer: 'council',
  codes: ['92511000'],
  isConcession: false,
}
const mutual: MutualFacts = {
  publicServiceShare: 1,
  reservableShare: 1,
  profitsGo: 'purpose',
  employeesManage: true,
  control: employeesControl({ staffVoteShare: 1, trustVoteShare: 0, appoints: 'members' }),
  activePart: true,
}
const asked: Reservation = { purchase, mutual, isFlexible: true, award: '2028-04-01', earlier: null }

const NOW = lawOn('2027-04-01')
const unmet33 = (change: Partial<Reservation>) =>
  reserved33Findings({ ...asked, ...change }, NOW)
    .filter(({ met }) => met !== true)
    .map(({ rule, met }) => [rule.replace('procurement.reserved33.', ''), met])
const buying = (change: Partial<Purchase>): Partial<Reservation> => ({ purchase: { ...purchase, ...change } })
const being = (change: Partial<MutualFacts>): Partial<Reservation> => ({ mutual: { ...mutual, ...change } })

test('S33-1 to S33-6: each condition of section 33 can fail alone', () => {
  const cases: [id: string, Partial<Reservation>, [string, boolean | null][]][] = [
    ['S33-1 all conditions', {}, []],
    ['S33-2 five years', buying({ months: 60 }), []],
    ['S33-2 and a month', buying({ months: 61 }), [['term', false]]],
    ['S33-3 the management of libraries', buying({ codes: ['79995000'] }), [['services', false]]],
    ['S33-3 one of two', buying({ codes: ['92511000', '79995000'] }), [['services', false]]],
    ['S33-4 an open procedure', { isFlexible: false }, [['procedure', false]]],
    ['S33-4 not said', { isFlexible: null }, [['procedure', null]]],
    ['S33-5 one in the three years', { earlier: '2025-04-02' }, [['again', false]]],
    ['S33-5 the day before', { earlier: '2025-04-01' }, []],
    ['S33-5 one of before the Act', { earlier: '2025-02-23' }, []],
    ['S33-6 half its work', being({ reservableShare: 0.5 }), [['forms.mutual.mainlyReservable', false]]],
    ['S33-6 profits to others', being({ profitsGo: 'others' }), [['forms.mutual.profits', false]]],
    [
      'S33-6 run by its users',
      being({ control: employeesControl({ staffVoteShare: 0.5, trustVoteShare: 0, appoints: 'members' }) }),
      [['forms.mutual.control', false]],
    ],
  ]
  for (const [id, change, wanted] of cases) assert.deepEqual(unmet33(change), wanted, id)
})

// The example of the rules as it stands: the period of three years that ends with 1 April 2027 begins on 2 April 2024.
test('S33-5: three years that end with the award do not hold the same day three years before', () => {
  assert.equal(lookBack('2024-04-02', '2027-04-01', 36).clear, false)
  assert.equal(lookBack('2024-04-01', '2027-04-01', 36).clear, true)
  assert.equal(firstDayOf(36, '2027-04-01'), '2024-04-02')
  assert.equal(firstDayOf(36, '2028-02-29'), '2025-03-01')
  assert.equal(lookBack('2027-04-01', '2027-04-01', 36).clear, false)
  assert.equal(lookBack('2027-04-02', '2027-04-01', 36).clear, true)
  assert.equal(lookBack(null, '2027-04-01', 36).clear, true)
})

test('a contract reserved under the regulations before does not count against one under section 33', () => {
  const found = reserved33Findings({ ...asked, award: '2026-06-01', earlier: '2025-01-31' }, NOW)
  assert.match(
    found.find(({ rule }) => rule.endsWith('again'))!.because,
    /31 January 2025 was reserved under the regul/,
  )
})

test('CPV-1: which services may be reserved goes code by code', () => {
  const cases: [CpvCode, boolean][] = [
    ['92511000', true], // libraries
    ['79995000', false], // the management of libraries
    ['85312100', true], // day care
    ['98513310', false], // home help
    ['75231240', false], // probation
    ['80310000', true], // youth education
    ['80500000', false], // training
    ['80520000', true], // training facilities
    ['55521100', false], // meals on wheels
    ['85000000', true], // the whole of health and social work
    ['92330000', false], // recreational areas
    ['92610000', true], // the running of sports facilities
    ['98133110', true], // youth associations
    ['98200000', false], // equal opportunities
    ['75123000', true], // administration of housing
  ]
  for (const [code, reservable] of cases) assert.equal(isReservable(code), reservable, code)
})

test('a service that is light touch but not marked, and one that is not listed, are said apart', () => {
  const because = (codes: readonly CpvCode[]) => reserved33Findings({ ...asked, ...buying({ codes }) }, NOW)[0]!.because
  assert.match(because(['79995000']), /is a light touch service without the mark/)
  assert.match(because(['72000000']), /^72000000 is not listed$/)
})

const THEN = lawOn('2016-06-01')
const earlier = { ...asked, purchase: { ...purchase, months: 36 }, award: '2018-04-01' as Day, isNhsHealthCare: false }
const unmet77 = (change: Partial<typeof earlier>) =>
  reserved77Findings({ ...earlier, ...change }, THEN)
    .filter(({ met }) => met !== true)
    .map(({ rule, met }) => [rule.replace('procurement.reserved77.', ''), met])

test('each condition of regulation 77 could fail alone', () => {
  const cases: [string, Partial<Omit<typeof earlier, 'earlier'>> & { earlier?: Day }, [string, boolean | null][]][] = [
    ['all conditions', {}, []],
    ['three years and a month', { purchase: { ...purchase, months: 37 } }, [['term', false]]],
    ['not listed', { purchase: { ...purchase, months: 36, codes: ['79995000'] } }, [['services', false]]],
    ['below a listed group', { purchase: { ...purchase, months: 36, codes: ['92521100'] } }, []],
    ['a range', { purchase: { ...purchase, months: 36, codes: ['85323000'] } }, []],
    ['for the NHS', { isNhsHealthCare: true }, [['health', false]]],
    ['one in the three years', { earlier: '2015-04-02' }, [['again', false]]],
    ['the day before', { earlier: '2015-04-01' }, []],
  ]
  for (const [name, change, wanted] of cases) assert.deepEqual(unmet77(change as Partial<typeof earlier>), wanted, name)
})

test('a body led by those it serves could have a reserved contract in 2016, and cannot now', () => {
  const control = employeesControl({ staffVoteShare: 0.3, trustVoteShare: 0, appoints: 'members' })
  assert.equal(allMet(reserved77Findings({ ...earlier, mutual: { ...mutual, control } }, THEN)), true)
  assert.equal(allMet(reserved33Findings({ ...asked, mutual: { ...mutual, control } }, NOW)), false)
})
