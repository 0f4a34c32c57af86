import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { STILL_STAFF, STILL_WORLD, type Values } from './marlowVale.ts'

/** Ten helpers who cost £4,000 a month, a contract of so much a year, cash and one loan: nothing moves. */
function still(price: string, cash: string, loan: Values): Values {
  return {
    format: 1,
    service: { name: 'Home library service', sector: 'library', authority: 'Marlow Vale Council' },
    start: '2024-04',
    months: 24,
    ...STILL_STAFF,
    contracts: {
      main: {
        commissioner: 'Marlow Vale Council',
        price,
        termMonths: 60,
        index: 'none',
        vat: 'outside',
        paidAfterDays: 0,
        renewal: { extended: '100%' },
      },
    },
    opening: { cash },
    loans: { one: { rate: '0%', months: 24, ...loan } },
    economy: STILL_WORLD,
    options: { mutual: { newStarters: { scheme: 'none' } } },
  }
}

/** The first month in which a covenant is broken, or -1. */
function firstBreach(values: Values): number {
  const middle = middleOf(makeReady(readSound(values).case, { warnings: true }))
  return middle.get('mutual/covenants/one/breached')!.indexOf(1)
}

const bullet = { principal: '£12,000', repayment: 'bullet' }
/** Each row: the covenant, a case that is exactly at it, what keeps it and what breaks it by a little, and when. */
const AT_THE_LIMIT: readonly (readonly [
  string,
  (limit: number) => Values,
  at: number,
  beyond: number,
  when: number,
])[] = [
  [
    // £12,000 lent and none spent: three months of £4,000 in the bank.
    'months of cost in the bank',
    (cashCover) => still('£48,000', '0', { ...bullet, covenants: { cashCover } }),
    3,
    3.001,
    0,
  ],
  [
    // £1,000 a month is earned and repaid, and a year is over in month 11.
    'what covers debt',
    (debtServiceCover) => still('£60,000', '£5,000', { principal: '£24,000', covenants: { debtServiceCover } }),
    1,
    1.001,
    11,
  ],
  [
    'loans beside net assets',
    (loansToNetAssets) => still('£48,000', '£6,000', { ...bullet, covenants: { loansToNetAssets } }),
    2,
    1.999,
    0,
  ],
]

for (const [says, caseAt, at, beyond, when] of AT_THE_LIMIT)
  test(`a covenant on ${says} is kept at its limit and broken beyond it`, () => {
    assert.equal(firstBreach(caseAt(at)), -1)
    assert.equal(firstBreach(caseAt(beyond)), when)
  })

test('a covenant ends with its loan', () => {
  // Each month £500 more is spent than earned, so that £6,000 lasts a year; the loan is paid by then.
  const lasting = (months: number) =>
    still('£42,000', '£6,500', { principal: '£1', months, covenants: { cashCover: 0.1 } })
  assert.equal(firstBreach(lasting(6)), -1)
  assert.equal(firstBreach(lasting(24)), 12)
})

test('a loan falls due so many months after the first breach, and in no case that does not ask for it', () => {
  const covenants = (repaidAfterMonths?: number): Json => ({
    cashCover: 3.001,
    ...(repaidAfterMonths !== undefined && { repaidAfterMonths }),
  })
  const owed = (repaidAfterMonths?: number): number[] => {
    const values = still('£48,000', '0', { ...bullet, covenants: covenants(repaidAfterMonths) })
    return [...middleOf(makeReady(readSound(values).case, {})).get('mutual/loans')!]
  }
  assert.deepEqual(owed(), [...Array<number>(23).fill(12_000), 0])
  assert.deepEqual(owed(1), [12_000, ...Array<number>(23).fill(0)])
  assert.deepEqual(owed(23), [...Array<number>(23).fill(12_000), 0])
})

test('a call on the guarantee, and a loan that falls due, are each told once', async () => {
  const { case: theCase, book } = readSound({
    ...still('£42,000', '£1,000', {
      ...bullet,
      principal: '£2,000',
      covenants: { cashCover: 0.5, repaidAfterMonths: 2 },
    }),
    opening: { cash: '£1,000', guarantee: { limit: '£9,000' } },
  })
  const { options } = await appraise(theCase, book, { trials: 1024, seed: 1 }, runHere)
  const events = options.find(({ id }) => id === 'mutual')!.futures[1]!.events
  assert.deepEqual(
    events.map(({ month, what }) => `${month} ${what}`),
    // £3,000 in all and £500 less each month: under £2,000 at the third month's end, so £2,000 is due two months later,
    // when £500 is left. £1,500 is called, then £500 a month: £9,000 after fifteen more.
    [
      '2024-08 It calls on the authority’s guarantee.',
      '2024-08 The loan one falls due, because a covenant was broken.',
      '2025-12 It runs out of money.',
      '2026-01 The service is taken back in house.',
    ],
  )
})

test('a case whose covenants only warn has no line for them', () => {
  const values = still('£48,000', '0', { ...bullet, covenants: { cashCover: 9 } })
  const { model } = makeReady(readSound(values).case, {}).built
  const ofCovenants = model.lines.filter(({ name }) => /covenant|loans\/|debt-service/.test(name))
  assert.deepEqual(ofCovenants, [])
})
