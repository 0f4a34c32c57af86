import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transferFindings, type TransferFacts } from './relevantTransfer.ts'

const spinOut: TransferFacts = {
  day: '2027-04-01',
  isBetweenAuthorities: false,
  hasOrganisedGroup: true,
  isOneOff: false,
  isMainlyGoods: false,
  staysTheSame: true,
}

const unmet = (change: Partial<TransferFacts>, met: boolean | null) =>
  transferFindings({ ...spinOut, ...change })
    .filter((each) => each.met === met)
    .map(({ rule }) => rule.split('.').at(-1))

test('a service that leaves a council with its team is a transfer, and each condition can fail alone', () => {
  assert.deepEqual(unmet({}, false), [])
  const cases: [Partial<TransferFacts>, string][] = [
    [{ isBetweenAuthorities: true }, 'notBetweenAuthorities'],
    [{ hasOrganisedGroup: false }, 'organisedGroup'],
    [{ isOneOff: true }, 'lasting'],
    [{ isMainlyGoods: true }, 'notGoods'],
    [{ staysTheSame: false }, 'same'],
  ]
  for (const [change, missed] of cases) assert.deepEqual(unmet(change, false), [missed])
})

test('what nobody knows is neither met nor unmet', () => {
  const nothing = {
    isBetweenAuthorities: null,
    hasOrganisedGroup: null,
    isOneOff: null,
    isMainlyGoods: null,
    staysTheSame: null,
  }
  assert.equal(unmet(nothing, null).length, 5)
})

test('"fundamentally the same" is asked of transfers from 31 January 2014', () => {
  assert.equal(transferFindings({ ...spinOut, day: '2014-01-30' }).length, 4)
  assert.equal(transferFindings({ ...spinOut, day: '2014-01-31' }).length, 5)
})
