import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clauseOf } from './facet.ts'
import { allFacetWords } from './facetWords.ts'
import { legalForms } from './forms.ts'

/**
 * The table of legal forms as evaluable rules, cell by cell: asset lock, distribution, control by employees, the
 * profit test of the Procurement Act, charity, mandatory relief from rates, Employment Allowance. Worked out from the
 * statutes by hand, not from the code.
 */
const PREDICATES: Readonly<Record<string, readonly string[]>> = {
  'company-guarantee': ['ownRules', 'byArticles', 'yes', 'ifRules', 'optional', 'ifCharity', 'ifCharity'],
  'company-shares': ['none', 'free', 'yes', 'ifRules', 'no', 'discretionary', 'no'],
  'cic-guarantee': ['statute', 'nobody', 'yes', 'yes', 'no', 'discretionary', 'no'],
  'cic-shares': ['statute', 'capped', 'yes', 'ifRules', 'no', 'discretionary', 'no'],
  'co-operative': ['ownRules', 'members', 'yes', 'yes', 'no', 'discretionary', 'no'],
  'community-benefit': ['chosenStatute', 'interestOnly', 'yes', 'yes', 'optional', 'ifCharity', 'ifCharity'],
  'charitable-company': ['charity', 'nobody', 'weak', 'yes', 'always', 'mandatory', 'yes'],
  cio: ['charity', 'nobody', 'weak', 'yes', 'always', 'mandatory', 'yes'],
  'trust-owned': ['none', 'staffByTrust', 'byTrustees', 'unsure', 'no', 'discretionary', 'no'],
  llp: ['none', 'free', 'yes', 'unsure', 'no', 'discretionary', 'no'],
  'council-owned': ['none', 'authority', 'no', 'no', 'rarely', 'discretionary', 'no'],
}

const LEAST_MEMBERS: Readonly<Record<string, number>> = { 'co-operative': 3, 'community-benefit': 3, llp: 2 }

for (const form of legalForms) {
  test(`the facets of a ${form.name} are those of the table, cell by cell`, () => {
    assert.deepEqual(
      [
        form.assetLock.answer,
        form.distribution.answer,
        form.employeeControl.answer,
        form.profitTest.answer,
        form.charity.answer,
        form.ratesRelief.answer,
        form.employmentAllowance.answer,
      ],
      PREDICATES[form.id],
    )
    assert.equal(form.leastMembers.answer, LEAST_MEMBERS[form.id] ?? 1)
  })

  test(`every facet of a ${form.name} has words, a source and how sure we are`, () => {
    for (const { head, of, short } of allFacetWords) {
      const { says, source, confidence } = of(form)
      assert.match(says, /^[A-Z].*\.$/, `${head}: ${says}`)
      assert.doesNotMatch(says.slice(0, -1), /[.!?]$|\. /, `${head} is one sentence: ${says}`)
      assert.match(source.url ?? '', /^https:\/\//, head)
      assert.ok(['verified', 'secondary', 'derived', 'memory'].includes(confidence))
      assert.ok(short(form).length > 0, head)
    }
    assert.ok(form.duties.length > 3)
  })
}

test('the forms are told once each, and in the order of the alphabet', () => {
  const names = legalForms.map(({ name }) => name)
  assert.deepEqual(names, names.toSorted())
  assert.equal(new Set(legalForms.map(({ id }) => id)).size, Object.keys(PREDICATES).length)
})

test('only a body that authorities alone own may be controlled by one for the rules on buying', () => {
  for (const { authorityControl, owners } of legalForms)
    assert.equal(
      authorityControl.answer === 'yes',
      owners.answer.every((owner) => owner === 'authority'),
    )
})

test('a sentence becomes a clause', () => {
  const source = { title: 'a text' }
  assert.equal(clauseOf({ says: 'It is so.', source, confidence: 'memory' }), 'it is so')
})
