import assert from 'node:assert/strict'
import { test } from 'node:test'
import { employmentAllowance } from './employmentAllowance.ts'
import type { AllowanceFacts } from './employmentAllowance.ts'

const charity: AllowanceFacts = {
  day: '2026-11-21',
  isCharity: true,
  publicFunctionShare: 1,
  onlyPaidEmployeeIsDirector: false,
  connectedBodyClaims: false,
  priorYearLiabilityPounds: 0,
  isTransferYear: false,
  liabilityPounds: 90_000,
  liabilityNotTransferredPounds: 0,
}

test('the allowance follows the decision table, row by row', () => {
  const cases: [string, Partial<AllowanceFacts>, number][] = [
    ['a company wholly on council work', { isCharity: false }, 0],
    ['a company half on council work', { isCharity: false, publicFunctionShare: 0.5 }, 0],
    ['a company under half on council work', { isCharity: false, publicFunctionShare: 0.499 }, 10_500],
    ['one director and nobody else', { onlyPaidEmployeeIsDirector: true }, 0],
    ['a connected body claims', { connectedBodyClaims: true }, 0],
    ['a charity in the year of transfer', { isTransferYear: true }, 0],
    ['a charity the year after', {}, 10_500],
    ['new staff in the year of transfer', { isTransferYear: true, liabilityNotTransferredPounds: 8000 }, 8000],
    ['no more than is due', { liabilityPounds: 4000 }, 4000],
    ['100,000 the year before, while the bar stood', { day: '2025-04-05', priorYearLiabilityPounds: 100_000 }, 0],
    ['just under it', { day: '2025-04-05', priorYearLiabilityPounds: 99_999 }, 5000],
    ['the bar removed', { day: '2025-04-06', priorYearLiabilityPounds: 100_000 }, 10_500],
    ['before the bar', { day: '2020-04-05', priorYearLiabilityPounds: 100_000 }, 3000],
    ['the first day of the bar', { day: '2020-04-06', priorYearLiabilityPounds: 100_000 }, 0],
  ]
  for (const [name, change, pounds] of cases) {
    const ruling = employmentAllowance({ ...charity, ...change })
    assert.equal(ruling.ok && ruling.value.amountPounds, pounds, name)
  }
})

test('every condition is a finding with its reason and its source', () => {
  const ruling = employmentAllowance({ ...charity, isCharity: false, publicFunctionShare: 0.625, isTransferYear: true })
  assert.ok(ruling.ok)
  assert.equal(ruling.value.counts, 'nobody')
  assert.deepEqual(
    ruling.value.findings.map(({ rule, met, because }) => [rule.split('.').at(-1), met, because]),
    [
      ['publicAuthority', false, 'it is not a charity and 62.5% of its work is of a public nature; the bar is 50%'],
      ['soleDirector', true, 'it pays more people than one director'],
      ['connected', true, 'no connected company or charity already claims it'],
      ['priorYear', true, 'contributions of the year before were £0; no limit stands'],
      [
        'transferYear',
        false,
        'a business came over this tax year, so contributions on the staff employed for it do not count',
      ],
    ],
  )
  assert.ok(ruling.value.findings.every(({ source }) => source.url?.startsWith('https://')))
})

test('a tax year before the first known value is refused', () => {
  const ruling = employmentAllowance({ ...charity, day: '2016-04-05' })
  assert.equal(ruling.ok || ruling.problems.length, 3)
})
