import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { failing, type TestedAccounts } from '../../../src/core/appraisal/standing/rule.ts'
import { rankRemedies } from '../../../src/core/appraisal/standing/remedies.ts'
import { drawFutures } from '../../../src/core/finance/futures.ts'
import { lastFiled, yearsOf } from '../../../src/core/finance/lines/accounts/periods.ts'
import { besideOf, type Beside } from '../../../src/core/finance/lines/gate/beside.ts'
import type { Standing } from '../../../src/core/finance/lines/gate/limits.ts'
import { monthsOf } from '../../../src/core/finance/lines/newWork/months.ts'
import { interpret } from '../../../src/core/graph/interpret.ts'
import { readSound } from '../cases.ts'
import { withBids } from './bids.ts'

const TRIALS = 256

const pounds = (min: number, max: number) => fc.integer({ min, max })
const anyAccounts: fc.Arbitrary<TestedAccounts> = fc.record({
  turnover: pounds(0, 1_000_000),
  profit: pounds(-100_000, 100_000),
  interest: pounds(-5000, 20_000),
  currentAssets: pounds(0, 300_000),
  currentLiabilities: pounds(0, 300_000),
  netAssets: pounds(-200_000, 400_000),
})
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  turnoverTimes: fc.constantFrom(undefined, 0.5, 2, 5),
  currentRatio: fc.constantFrom(undefined, 0.8, 1.5),
  margin: fc.constantFrom(undefined, 0, 0.05),
  interestCover: fc.constantFrom(undefined, 1, 4),
  netAssets: fc.constantFrom(undefined, 0, 100_000),
  surety: fc.constantFrom(undefined, 50_000),
})
const anyValue = pounds(1, 500_000)
const anyBeside: fc.Arbitrary<Beside> = fc
  .record({ bond: pounds(0, 300_000), guarantee: pounds(0, 600_000), turnover: pounds(0, 900_000), lot: pounds(1, 10) })
  .map(({ bond, guarantee, turnover, lot }) => ({
    lot: lot / 10,
    guarantee,
    cover: guarantee + bond,
    turnover,
    netAssets: 0,
  }))

test('in every future the model passes a bid where plain figures do, alone and with what was bought', () => {
  const { built, sampler } = makeReady(readSound(withBids()).case, { standing: true })
  const recorded = interpret(built.model, drawFutures(sampler, 5, 0, TRIALS), [...built.model.byName.keys()])
  const seen = new Set<string>()
  for (const bid of built.case.pipeline!.bids) {
    const month = monthsOf(built.calendar, bid).bid
    const period = lastFiled(built.calendar, month)
    if (!bid.standing || !period) continue
    const years = yearsOf(period)
    for (let trial = 0; trial < TRIALS; trial++) {
      const at = (thing: string, when: number): number => recorded.get(`mutual/${thing}`)![when * TRIALS + trial]!
      const filed = (thing: string): number => at(`accounts/${thing}`, period.last)
      const accounts = {
        turnover: filed('turnover') / years,
        profit: (filed('profit-before-tax') + filed('interest-paid')) / years,
        interest: filed('interest-paid') / years,
        currentAssets: filed('current-assets'),
        currentLiabilities: filed('current-liabilities'),
        netAssets: filed('net-assets'),
      }
      const value = at(`pipeline/${bid.id}/value`, month)
      const passes: boolean = failing(bid.standing, value, accounts).length === 0
      assert.equal(at(`pipeline/${bid.id}/passes`, month), Number(passes), `${bid.id}, trial ${trial}`)
      seen.add(`${bid.id} ${passes}`)
      if (!bid.remedies) continue
      const covered: boolean = failing(bid.standing, value, accounts, besideOf(bid.remedies)).length === 0
      assert.equal(at(`pipeline/${bid.id}/remedied`, month), Number(!passes && covered), `${bid.id}, trial ${trial}`)
      seen.add(`${bid.id} remedied ${!passes && covered}`)
    }
  }
  for (const so of ['tested true', 'tested false', 'bonded true', 'bonded false', 'bonded remedied true'])
    assert.ok(seen.has(so), so)
})

test('richer accounts never turn a pass into a fail', () => {
  fc.assert(
    fc.property(
      anyAccounts,
      anyStanding,
      anyValue,
      anyBeside,
      pounds(0, 200_000),
      (accounts, rule, value, beside, more) => {
        const richer = [
          { ...accounts, turnover: accounts.turnover, profit: accounts.profit + more },
          { ...accounts, currentAssets: accounts.currentAssets + more, netAssets: accounts.netAssets + more },
          { ...accounts, currentLiabilities: Math.max(0, accounts.currentLiabilities - more) },
          { ...accounts, interest: accounts.interest - more },
        ]
        const before = failing(rule, value, accounts, beside).map(({ limit }) => limit)
        for (const each of richer)
          for (const { limit } of failing(rule, value, each, beside)) assert.ok(before.includes(limit), limit)
        // More turnover with no more surplus is a thinner margin, which is another limit.
        const larger = failing(
          { ...rule, margin: undefined },
          value,
          { ...accounts, turnover: accounts.turnover + more },
          beside,
        )
        for (const { limit } of larger) assert.ok(before.includes(limit), limit)
      },
    ),
  )
})

test('what stands beside accounts never turns a pass into a fail', () => {
  fc.assert(
    fc.property(anyAccounts, anyStanding, anyValue, anyBeside, (accounts, rule, value, beside) => {
      const alone = failing(rule, value, accounts).map(({ limit }) => limit)
      for (const { limit } of failing(rule, value, accounts, beside)) assert.ok(alone.includes(limit), limit)
    }),
  )
})

test('a remedy of what it must be worth turns the fail into a pass, and one of a thousandth less does not', () => {
  fc.assert(
    fc.property(anyAccounts, anyStanding, anyValue, (accounts, standing, valuePounds) => {
      const fails = failing(standing, valuePounds, accounts)
      if (fails.length === 0) return
      const bid = {
        standing,
        valuePounds,
        accounts,
        fails,
        termMonths: 36,
        margin: 0.1,
        nextAccounts: 5,
        passesIn: null,
      }
      for (const { kind, figure } of rankRemedies(bid).ranked) {
        const beside = (worth: number): Beside => {
          const none = { lot: 1, cover: 0, guarantee: 0, turnover: 0, netAssets: 0 }
          if (kind === 'guarantee') return { ...none, cover: worth, guarantee: worth }
          if (kind === 'bond') return { ...none, cover: worth }
          return kind === 'smallerLot' ? { ...none, lot: worth } : none
        }
        if (kind === 'consortium') continue
        const paidIn = (worth: number): TestedAccounts => ({
          ...accounts,
          currentAssets: accounts.currentAssets + worth,
          netAssets: accounts.netAssets + worth,
        })
        const passesAt = (worth: number) =>
          kind === 'capital'
            ? failing(standing, valuePounds, paidIn(worth)).length === 0
            : failing(standing, valuePounds, accounts, beside(worth)).length === 0
        assert.ok(passesAt(figure), `${kind} of ${figure}`)
        assert.ok(!passesAt(kind === 'smallerLot' ? figure * 1.001 : figure * 0.999), `${kind} of less than ${figure}`)
      }
    }),
    { numRuns: 500 },
  )
})

test('remedies are ranked by cost, and of two as dear the sooner comes first', () => {
  fc.assert(
    fc.property(anyAccounts, anyStanding, anyValue, (accounts, standing, valuePounds) => {
      const fails = failing(standing, valuePounds, accounts)
      if (fails.length === 0) return
      const bid = { standing, valuePounds, accounts, fails, termMonths: 36, margin: 0.1, nextAccounts: 5, passesIn: 17 }
      const { ranked, others } = rankRemedies(bid)
      assert.equal(new Set([...ranked, ...others].map(({ kind }) => kind)).size, 6)
      for (const [place, { costPounds, months }] of ranked.entries()) {
        const before = ranked[place - 1]
        if (!before) continue
        assert.ok(before.costPounds <= costPounds)
        if (before.costPounds === costPounds) assert.ok(before.months <= months)
      }
    }),
  )
})
