import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { demandFindings, ownLimitRule, type Demands } from './demands.ts'

/** Five years of a million. */
const demands: Demands = {
  contractWholePounds: 5_000_000,
  isHealthCare: false,
  asksAuditedAccounts: false,
  isAuditRequired: false,
  asksInsuranceNow: false,
  leastTurnoverPounds: null,
  hasGuarantee: false,
}

function met(rule: string, changed: Partial<Demands>, day: Day): boolean | null | undefined {
  return demandFindings({ ...demands, ...changed }, lawOn(day)).find((each) => each.rule === rule)?.met
}

const LAST_OF_REGULATIONS = '2025-02-23'
const FIRST_OF_ACT = '2025-02-24'

test('under the Regulations no more turnover than twice the whole contract could be asked for', () => {
  const rule = 'standing.demand.turnover'
  assert.equal(met(rule, {}, LAST_OF_REGULATIONS), true)
  // 2 × £5m is £10m.
  assert.equal(met(rule, { leastTurnoverPounds: 10_000_000 }, LAST_OF_REGULATIONS), true)
  assert.equal(met(rule, { leastTurnoverPounds: 10_000_001 }, LAST_OF_REGULATIONS), false)
})

test('the Act sets no figure: what is asked has to be proportionate, which nobody here can say', () => {
  const asked = { leastTurnoverPounds: 10_000_001 }
  assert.equal(met('standing.demand.turnover', asked, FIRST_OF_ACT), undefined)
  assert.equal(met('procurement.conditions.proportionate', asked, FIRST_OF_ACT), null)
  assert.equal(met('procurement.conditions.proportionate', {}, FIRST_OF_ACT), true)
  assert.equal(met('procurement.conditions.proportionate', asked, LAST_OF_REGULATIONS), undefined)
})

test('for health care the limit of twice the contract has stood since the first day of its own regime', () => {
  const asked = { isHealthCare: true, leastTurnoverPounds: 10_000_001 }
  const rule = 'standing.demand.healthTurnover'
  assert.equal(met(rule, asked, '2023-12-31'), undefined)
  assert.equal(met('standing.demand.turnover', asked, '2023-12-31'), false)
  assert.equal(met(rule, asked, '2024-01-01'), false)
  assert.equal(met('standing.demand.turnover', asked, '2024-01-01'), undefined)
  assert.equal(met(rule, { ...asked, leastTurnoverPounds: 10_000_000 }, FIRST_OF_ACT), true)
  assert.equal(met('procurement.conditions.accounts', asked, FIRST_OF_ACT), undefined)
})

test('where nobody knows whether it is health care, both laws are told', () => {
  const asked = { isHealthCare: null, leastTurnoverPounds: 10_000_001 }
  assert.equal(met('standing.demand.healthTurnover', asked, LAST_OF_REGULATIONS), false)
  assert.equal(met('standing.demand.turnover', asked, LAST_OF_REGULATIONS), false)
})

test('audited accounts may be asked of those alone whom company law makes have them', () => {
  const rule = 'procurement.conditions.accounts'
  const cases: [boolean | null, boolean | null, boolean | null][] = [
    [true, false, false],
    [true, true, true],
    [true, null, null],
    [false, false, true],
    [null, false, null],
  ]
  for (const [asksAuditedAccounts, isAuditRequired, wanted] of cases)
    assert.equal(met(rule, { asksAuditedAccounts, isAuditRequired }, FIRST_OF_ACT), wanted)
  assert.equal(met(rule, { asksAuditedAccounts: true }, LAST_OF_REGULATIONS), undefined)
  assert.equal(met('standing.demand.otherProof', { asksAuditedAccounts: true }, LAST_OF_REGULATIONS), true)
})

test('insurance may be asked for at the award and not before it', () => {
  const rule = 'procurement.conditions.insurance'
  assert.equal(met(rule, { asksInsuranceNow: true }, FIRST_OF_ACT), false)
  assert.equal(met(rule, { asksInsuranceNow: false }, FIRST_OF_ACT), true)
  assert.equal(met(rule, { asksInsuranceNow: null }, FIRST_OF_ACT), null)
})

test('the strength of a guarantor counts under either law', () => {
  for (const hasGuarantee of [true, false, null]) {
    assert.equal(met('standing.demand.others', { hasGuarantee }, LAST_OF_REGULATIONS), hasGuarantee)
    assert.equal(met('procurement.conditions.associated', { hasGuarantee }, FIRST_OF_ACT), hasGuarantee)
  }
})

test('a buyer sets its own limits under the law of the day', () => {
  assert.equal(ownLimitRule(lawOn(LAST_OF_REGULATIONS)).id, 'standing.demand.ratios')
  assert.equal(ownLimitRule(lawOn(FIRST_OF_ACT)).id, 'procurement.conditions.proportionate')
})
