import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { nhsAccessFindings, type NhsAccess } from './nhsAccess.ts'
import { nhsPensionPaidByEmployer, nhsPensionPaidCentrally } from './nhsPensionValues.ts'

const access: NhsAccess = { isQualifyingContract: true, timeShare: 1, payPounds: 3e6, contractPounds: 4e6 }

const met = (change: Partial<NhsAccess>, day: Day = '2027-04-01') =>
  nhsAccessFindings({ ...access, ...change }, lawOn(day)).map((each) => each.met)

test('NHSP-2: exactly half of the time on the contract is not enough', () => {
  assert.deepEqual(met({ timeShare: 0.5 }), [true, false, true])
  assert.deepEqual(met({ timeShare: 0.501 }), [true, true, true])
})

test('pensionable pay stays within 75% of the contract', () => {
  // 75% of 4.0m is 3.0m.
  assert.deepEqual(met({ payPounds: 3_000_000 }), [true, true, true])
  assert.deepEqual(met({ payPounds: 3_000_001 }), [true, true, false])
})

test('what nobody knows is neither met nor unmet, and before the rules nothing is said', () => {
  assert.deepEqual(met({ isQualifyingContract: null, contractPounds: null }), [null, true, null])
  assert.deepEqual(met({ isQualifyingContract: false }), [false, true, true])
  assert.deepEqual(met({}, '2015-03-31'), [])
  assert.equal(met({}, '2015-04-01').length, 3)
})

test('what the NHS pays and what an employer pays make up the whole rate', () => {
  // 23.7% + 0.08% - 14.38% = 9.4%, and 20.6% + 0.08% - 14.38% = 6.3%
  const share = (day: Day) => lawOn(day).find(nhsPensionPaidCentrally)
  assert.deepEqual([share('2019-03-31'), share('2024-03-31'), share('2024-04-01')], [undefined, 0.063, 0.094])
  assert.equal(lawOn('2024-04-01').find(nhsPensionPaidByEmployer), 0.1438)
})
