import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import {
  goingConcernFindings,
  lookAheadEnds,
  monthsAhead,
  ownsWhatItOwes,
  paysAsDue,
  solvencyFindings,
  type Outlook,
  type Position,
} from './solvency.ts'

const on = lawOn('2026-11-21')

/** Pays £50,000 of £60,000 due, and owns £900,000 against £800,000 owed and £150,000 that may come: fails both. */
const failing: Position = {
  cashPounds: 40_000,
  facilityPounds: 10_000,
  duePounds: 60_000,
  assetsPounds: 900_000,
  liabilitiesPounds: 800_000,
  contingentPounds: 150_000,
  demandedPounds: 0,
  demandedWeeks: 0,
}

const met = (position: Position): (boolean | null)[] => solvencyFindings(position, on).map((each) => each.met)

test('INS-1: a body short of cash that also owes more than it owns cannot pay its debts by either test', () => {
  assert.deepEqual(met(failing), [false, false, true])
})

test('what may be drawn counts towards what is due, to the pound', () => {
  assert.equal(paysAsDue({ ...failing, duePounds: 50_000 }), true)
  assert.equal(paysAsDue({ ...failing, duePounds: 50_001 }), false)
  assert.equal(paysAsDue({ ...failing, cashPounds: null }), null)
})

test('what may come to be owed counts against what is owned, to the pound', () => {
  assert.equal(ownsWhatItOwes({ ...failing, contingentPounds: 100_000 }), true)
  assert.equal(ownsWhatItOwes({ ...failing, contingentPounds: 100_001 }), false)
  assert.equal(ownsWhatItOwes({ ...failing, assetsPounds: null }), null)
  assert.equal(ownsWhatItOwes({ ...failing, liabilitiesPounds: null }), null)
})

test('a demand counts above £750, once it is three weeks old', () => {
  const cases: [number, number, boolean][] = [
    [0, 52, true],
    [750, 52, true],
    [751, 2, true],
    [751, 3, false],
    [750.01, 3, false],
  ]
  for (const [demandedPounds, demandedWeeks, passes] of cases)
    assert.equal(met({ ...failing, demandedPounds, demandedWeeks })[2], passes, `£${demandedPounds}, ${demandedWeeks}`)
})

test('which demands counted in the pandemic is not told', () => {
  const demanded = { ...failing, demandedPounds: 5000, demandedWeeks: 5 }
  assert.equal(solvencyFindings(demanded, lawOn('2022-03-31'))[2]!.met, null)
  assert.equal(solvencyFindings(demanded, lawOn('2022-04-01'))[2]!.met, false)
})

/** Twelve months from April 2027, all with £10,000; the contract runs for a year and a day more than is looked at. */
const steady: Outlook = {
  headroomPounds: Array.from({ length: 12 }, () => 10_000),
  firstMonth: '2027-04',
  approved: '2027-04-01',
  contractEnds: '2032-03-31',
}

const concerns = (changed: Partial<Outlook>): (boolean | null)[] =>
  goingConcernFindings({ ...steady, ...changed }, on).map((each) => each.met)

test('a board looks twelve months ahead from the day on which it approves the accounts', () => {
  assert.equal(lookAheadEnds('2027-04-01', 12), '2028-03-31')
  assert.equal(lookAheadEnds('2028-06-30', 12), '2029-06-29')
})

test('a plan with money in each month raises no doubt; one month short does', () => {
  assert.deepEqual(concerns({}), [true, true])
  assert.deepEqual(concerns({ headroomPounds: steady.headroomPounds.with(11, 0) }), [true, true])
  assert.deepEqual(concerns({ headroomPounds: steady.headroomPounds.with(11, -1) }), [false, true])
})

test('a plan that ends or begins too soon leaves it open, unless it is short where it looks', () => {
  assert.equal(concerns({ headroomPounds: steady.headroomPounds.slice(1) })[0], null)
  assert.equal(concerns({ firstMonth: '2027-05' })[0], null)
  assert.equal(concerns({ approved: '2029-01-01' })[0], null)
  assert.equal(concerns({ headroomPounds: [5, -5] })[0], false)
})

test('a contract that ends within the months ahead is a doubt; one that ends with them is none', () => {
  assert.equal(concerns({ contractEnds: '2028-03-31' })[1], true)
  assert.equal(concerns({ contractEnds: '2028-03-30' })[1], false)
  assert.equal(concerns({ contractEnds: null })[1], null)
})

test('each month says whether it is looked at, runs short, or comes after the contract', () => {
  const outlook: Outlook = {
    headroomPounds: [5, -1, 5],
    firstMonth: '2027-03',
    approved: '2027-04-01',
    contractEnds: '2027-04-30',
  }
  assert.deepEqual(
    monthsAhead(outlook, 12).map(({ month, isLookedAt, isShort, isAfterContract }) => [
      month,
      isLookedAt,
      isShort,
      isAfterContract,
    ]),
    [
      ['2027-03', false, false, false],
      ['2027-04', true, true, false],
      ['2027-05', true, false, true],
    ],
  )
})
