import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { allMet, isInForce } from '../rule.ts'
import { horizontalFindings, horizontalRules, type JointWork } from './horizontal.ts'

const councils: JointWork = { onlyAuthorities: true, commonAims: true, publicInterestOnly: true, shareOtherwise: 0 }

test('authorities may work together as far as the law of the day goes', () => {
  const cases: [string, Partial<JointWork>, Day, boolean | null][] = [
    ['two councils', {}, '2026-06-01', true],
    ['a staff mutual is a party', { onlyAuthorities: false }, '2026-06-01', false],
    ['no aims in common', { commonAims: false }, '2026-06-01', false],
    ['for profit', { publicInterestOnly: false }, '2026-06-01', false],
    ['exactly 20% otherwise, under the Act', { shareOtherwise: 0.2 }, '2025-02-24', true],
    ['more than 20%, under the Act', { shareOtherwise: 0.201 }, '2025-02-24', false],
    ['exactly 20% on the market, in 2015', { shareOtherwise: 0.2 }, '2025-02-23', false],
    ['less than 20% on the market, in 2015', { shareOtherwise: 0.199 }, '2015-02-26', true],
    ['no figure before', { shareOtherwise: 0.5 }, '2015-02-25', true],
    ['from the judgment on', {}, '2009-06-09', true],
    ['not before the judgment', {}, '2009-06-08', false],
    ['nobody knows the share', { shareOtherwise: null }, '2026-06-01', null],
    ['nobody knows the share, in 2020', { shareOtherwise: null }, '2020-06-01', null],
    ['nobody knows the parties', { onlyAuthorities: null }, '2026-06-01', null],
  ]
  for (const [name, change, day, met] of cases)
    assert.equal(allMet(horizontalFindings({ ...councils, ...change }, lawOn(day))), met, name)
})

test('the findings are of rules in force on the day', () => {
  for (const day of ['2009-06-09', '2015-02-25', '2015-02-26', '2025-02-23', '2025-02-24'] as const) {
    for (const { rule } of horizontalFindings(councils, lawOn(day))) {
      const of = horizontalRules.find(({ id }) => id === rule)
      assert.ok(of && isInForce(of, day), `${rule} on ${day}`)
    }
  }
})
