import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valueOn } from '../dated.ts'
import { lawOn } from '../lawOn.ts'
import { cicDividendFinding, cicDividendMostPounds, withdrawableSharesFinding } from './limits.ts'
import {
  charityAuditIncome,
  charityExaminationIncome,
  cicDividendMost,
  cicLinkedInterestMost,
  cicShareDividendAboveBase,
  cicShareDividendMost,
  confirmationFee,
  incorporationFee,
  withdrawableSharesMost,
} from './values.ts'

const on = lawOn('2026-11-21')

test('CIC-1: of profits of £200,000 a community interest company may give £70,000', () => {
  // 35% of 200,000.
  assert.equal(cicDividendMostPounds(200_000, on), 70_000)
  assert.equal(cicDividendMostPounds(-1, on), 0)
  const cases: [number, boolean][] = [
    [70_000, true],
    [70_001, false],
    [0, true],
  ]
  for (const [dividendPounds, met] of cases)
    assert.equal(cicDividendFinding({ distributablePounds: 200_000, dividendPounds }, on).met, met)
  const { because } = cicDividendFinding({ distributablePounds: 200_000, dividendPounds: 80_000 }, on)
  assert.equal(because, '£80,000 of dividends; 35% of £200,000 is £70,000')
})

test('SOC-1: a member may hold £100,000 in withdrawable shares, and no pound more', () => {
  const held = (pounds: number) => withdrawableSharesFinding({ pounds, memberIsSociety: false }, on).met
  assert.equal(held(100_000), true)
  assert.equal(held(100_001), false)
})

test('SOC-2: a member that is a society itself may hold more', () => {
  assert.equal(withdrawableSharesFinding({ pounds: 100_001, memberIsSociety: true }, on).met, true)
})

test('limits changed on the days the texts say', () => {
  const cases: [Parameters<typeof valueOn>[0], `${number}-${number}-${number}`, number | undefined][] = [
    [cicDividendMost, '2005-06-30', undefined],
    [cicDividendMost, '2005-07-01', 0.35],
    [cicShareDividendAboveBase, '2010-04-05', 0.05],
    [cicShareDividendAboveBase, '2010-04-06', undefined],
    [cicShareDividendMost, '2010-04-05', undefined],
    [cicShareDividendMost, '2010-04-06', 0.2],
    [cicShareDividendMost, '2014-09-30', 0.2],
    [cicShareDividendMost, '2014-10-01', undefined],
    [cicLinkedInterestMost, '2014-09-30', 0.1],
    [cicLinkedInterestMost, '2014-10-01', 0.2],
    [withdrawableSharesMost, '2014-04-05', 20_000],
    [withdrawableSharesMost, '2014-04-06', 100_000],
    [withdrawableSharesMost, '2014-08-01', 100_000],
    [charityExaminationIncome, '2026-09-29', 25_000],
    [charityExaminationIncome, '2026-09-30', 40_000],
    [charityAuditIncome, '2015-03-30', 500_000],
    [charityAuditIncome, '2015-03-31', 1_000_000],
    [charityAuditIncome, '2026-09-30', 1_500_000],
    [incorporationFee, '2024-04-30', 12],
    [incorporationFee, '2024-05-01', 50],
    [incorporationFee, '2026-01-31', 50],
    [incorporationFee, '2026-02-01', 100],
    [confirmationFee, '2026-01-31', 34],
    [confirmationFee, '2026-02-01', 50],
  ]
  for (const [law, day, value] of cases) assert.equal(valueOn(law, day)?.value, value, `${law.id} on ${day}`)
})
