import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { vatStandardRate } from '../tax/vatValues.ts'
import { lightTouchFinding } from './lightTouch/lightTouch.ts'
import { regimeOn, type Purchase } from './purchase.ts'
import { belowFinding, belowThresholdFindings, estimatedValue, limitOf } from './threshold.ts'

const VAT = lawOn('2026-06-01').value(vatStandardRate)

/** Day care for a council over five years, taxed at the standard rate. */
const dayCare: Purchase = {
  yearPounds: 110_000,
  months: 60,
  vatShare: VAT,
  buyer: 'council',
  codes: ['85312100'],
  isConcession: false,
}
const refuse: Partial<Purchase> = { codes: ['90511000'], yearPounds: 100_000, months: 12, vatShare: 0 }

function held(change: Partial<Purchase>, day: Day) {
  const on = lawOn(day)
  const purchase = { ...dayCare, ...change }
  const isLightTouch = lightTouchFinding(purchase.codes, regimeOn(day)).met === true
  const limit = limitOf(purchase, isLightTouch, on)
  const estimate = estimatedValue(purchase, on)
  const below = belowFinding(estimate, limit, regimeOn(day))
  return { pounds: estimate.pounds, limit: limit?.pounds, below: below.met, because: below.because }
}

// By hand: 110,000 × 5 × 1.2 = 660,000; 111,000 × 5 × 1.2 = 666,000; 110,590 × 5 × 1.2 = 663,540.
test('PA-1 to PA-4: a value counts with VAT and every extension, and exactly at the threshold is not below it', () => {
  const cases: [id: string, Partial<Purchase>, pounds: number, below: boolean][] = [
    ['PA-1', {}, 660_000, true],
    ['PA-2', { yearPounds: 111_000 }, 666_000, false],
    ['PA-3 at it', { yearPounds: 110_590 }, 663_540, false],
    ['PA-3 a penny below it', { yearPounds: 663_539.99 / 5, vatShare: 0 }, 663_539.99, true],
    ['PA-4 the same price, exempt', { yearPounds: 111_000, vatShare: 0 }, 555_000, true],
  ]
  for (const [id, change, pounds, below] of cases) {
    const found = held(change, '2026-06-01')
    assert.deepEqual([found.pounds, found.below], [pounds, below], id)
  }
})

test('PA-5 to PA-8: the threshold is that of the kind, the buyer and the day', () => {
  const cases: [id: string, Partial<Purchase>, Day, limit: number | undefined][] = [
    ['PA-5 light touch', {}, '2025-02-24', 663_540],
    ['PA-5 and after 2025', {}, '2026-01-01', 663_540],
    ['PA-6 a council, last day', refuse, '2025-12-31', 214_904],
    ['PA-6 a council, first day', refuse, '2026-01-01', 207_720],
    ['PA-7 central, last day', { ...refuse, buyer: 'central' }, '2025-12-31', 139_688],
    ['PA-7 central, first day', { ...refuse, buyer: 'central' }, '2026-01-01', 135_018],
    ['PA-7 an NHS trust is listed as central', { ...refuse, buyer: 'nhsTrust' }, '2026-01-01', 135_018],
    ['PA-7 a care board is not', { ...refuse, buyer: 'otherNhs' }, '2026-01-01', 207_720],
    ['PA-8 a light touch concession', { isConcession: true }, '2026-01-01', 5_372_609],
    ['PA-8 another concession, last day', { ...refuse, isConcession: true }, '2025-12-31', 5_372_609],
    ['PA-8 another concession, first day', { ...refuse, isConcession: true }, '2026-01-01', 5_193_000],
  ]
  for (const [id, change, day, limit] of cases) assert.equal(held(change, day).limit, limit, id)
})

test('the thresholds before the Act are those of their day, without VAT until 2022', () => {
  const cases: [Partial<Purchase>, Day, limit: number | undefined, pounds: number][] = [
    [{}, '2015-02-25', 172_514, 550_000], // Part B
    [{ buyer: 'central' }, '2015-02-25', 172_514, 550_000], // Part B has one threshold, whoever buys
    [{ ...refuse, buyer: 'central' }, '2015-02-25', 111_676, 100_000],
    [{}, '2015-02-26', 625_050, 550_000],
    [{}, '2015-12-31', 625_050, 550_000],
    [{}, '2016-01-01', 589_148, 550_000],
    [{}, '2017-12-31', 589_148, 550_000],
    [{}, '2018-01-01', 615_278, 550_000],
    [{}, '2019-12-31', 615_278, 550_000],
    [{}, '2020-01-01', 663_540, 550_000],
    [{}, '2021-12-31', 663_540, 550_000],
    [{}, '2022-01-01', 663_540, 660_000],
    [refuse, '2023-12-31', 213_477, 100_000],
    [refuse, '2024-01-01', 214_904, 100_000],
    [refuse, '2010-01-01', 156_442, 100_000],
    [refuse, '2011-12-31', 156_442, 100_000],
    [refuse, '2012-01-01', 173_934, 100_000],
    [refuse, '2013-12-31', 173_934, 100_000],
    [{ isConcession: true }, '2016-04-17', undefined, 550_000],
    [{ isConcession: true }, '2016-04-18', 4_104_394, 550_000],
  ]
  for (const [change, day, limit, pounds] of cases) {
    const found = held(change, day)
    assert.deepEqual([found.limit, found.pounds], [limit, pounds], `${day} ${JSON.stringify(change)}`)
  }
})

test('a concession that the law left alone counts as below, and the finding says why', () => {
  const found = held({ isConcession: true, yearPounds: 9e6 }, '2016-04-17')
  assert.equal(found.below, true)
  assert.match(found.because, /outside the regulations before 18 April 2016/)
})

test('notice of a small contract is given from its own value on, by buyer and day', () => {
  const notice = (pounds: number, day: Day, buyer: Purchase['buyer'] = 'council') =>
    belowThresholdFindings({ ...dayCare, buyer }, pounds, lawOn(day))[0]?.met
  const cases: [number, Day, Purchase['buyer'], boolean | undefined][] = [
    [29_999.99, '2026-06-01', 'council', true],
    [30_000, '2026-06-01', 'council', false],
    [11_999.99, '2026-06-01', 'central', true],
    [12_000, '2026-06-01', 'nhsTrust', false],
    [24_999, '2015-02-26', 'council', true],
    [25_000, '2015-02-26', 'council', false],
    [25_000, '2022-12-20', 'council', false],
    [25_000, '2022-12-21', 'council', true],
    [1, '2015-02-25', 'council', undefined],
  ]
  for (const [pounds, day, buyer, met] of cases) assert.equal(notice(pounds, day, buyer), met, `${pounds} ${day}`)
})

test('bidders are not sifted below the threshold since the Act began', () => {
  const titles = (day: Day) => belowThresholdFindings(dayCare, 100_000, lawOn(day)).length
  assert.equal(titles('2025-02-23'), 1)
  assert.equal(titles('2025-02-24'), 2)
})
