import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workStanding } from '../../src/core/appraisal/standing/standing.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { standingMain } from '../../src/view/standing/standingPage.ts'
import { openSound, readSound } from '../model/cases.ts'
import { marlowVale, withAll } from '../model/marlowVale.ts'

const few = { trials: 1024, seed: 1 }

test('the page on standing tells a bid that fails, and its remedies in their order', async () => {
  const { case: theCase } = await openSound('test/golden/standing/central-surrey/case.yaml')
  const page = standingMain(await workStanding(theCase, few, runHere)).toString()
  assert.match(page, /Fails: Turnover beside the value, Surety/)
  assert.match(page, /<li>A guarantee from the authority[^<]*<\/li>\s*<li>A bond[^<]*<\/li>\s*<li>A consortium/)
})

test('a case without a body of its own has no accounts to show', async () => {
  const { case: theCase } = readSound(
    withAll(marlowVale(), {
      options: { outsource: { newStarters: { employerRate: '4%' } } },
      opening: undefined,
      loans: undefined,
      'staff/chief': undefined,
      'nonPay/insurance': undefined,
      'income/gifts': undefined,
      'income/fines': undefined,
      'parent/boughtBack': undefined,
      'contracts/main/paidAfterDays': undefined,
    }),
  )
  const page = standingMain(await workStanding(theCase, few, runHere)).toString()
  assert.match(page, /No option of this case keeps books of its own/)
})
