import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workBridge, type Bridge } from '../../src/core/appraisal/bridge/bridge.ts'
import { CAUSES, withoutRisk } from '../../src/core/appraisal/bridge/causes.ts'
import { sayHeadline, sayPart } from '../../src/core/appraisal/bridge/say.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { readSound } from './cases.ts'
import { FUNDED, pensioned } from './funded.ts'
import { BY_VOLUME, marlowVale, withAll, withAt, type Values } from './marlowVale.ts'
import { withBids } from './newWork/bids.ts'

const settings = { trials: 1024, seed: 3 }
const bridgeOf = async (values: Values, causes = CAUSES): Promise<Bridge> => {
  const bridge = await workBridge(readSound(values).case, { ...settings, causes }, runHere)
  assert.ok(bridge)
  return bridge
}
const part = ({ parts }: Bridge, id: string): number => parts.find((each) => each.id === id)!.pounds.mean
const sumOf = ({ parts }: Bridge): number => parts.reduce((sum, { pounds }) => sum + pounds.mean, 0)

test('the parts add up to the saving of the appraisal, to the pound', async () => {
  for (const values of [marlowVale(), withAll(marlowVale(), BY_VOLUME)]) {
    const { case: theCase, book } = readSound(values)
    const bridge = await bridgeOf(values)
    const { options } = await appraise(theCase, book, settings, runHere)
    assert.equal(bridge.saving.mean, options.find(({ id }) => id === 'mutual')!.saving!.mean)
    assert.ok(Math.abs(sumOf(bridge) - bridge.saving.mean) < 1e-6, `${sumOf(bridge)} and ${bridge.saving.mean}`)
  }
})

test('with every kind of funding and of pension risk the parts still add up, to the pound', async () => {
  for (const risk of ['passThrough', 'capCollar', 'fullRisk']) {
    const bridge = await bridgeOf(withAll(marlowVale(), { ...FUNDED, ...pensioned(risk) }))
    assert.ok(Math.abs(sumOf(bridge) - bridge.saving.mean) < 1e-6, `${sumOf(bridge)} and ${bridge.saving.mean}`)
  }
})

test('with bids for new work the parts add up to the saving too', async () => {
  const bridge = await bridgeOf(withBids())
  assert.ok(Math.abs(sumOf(bridge) - bridge.saving.mean) < 1e-6, `${sumOf(bridge)} and ${bridge.saving.mean}`)
})

test('in whatever order causes are switched on the parts add up, and nothing but the causes changes', async () => {
  const ours = await bridgeOf(marlowVale())
  const orders = fc.sample(fc.shuffledSubarray([...CAUSES], { minLength: CAUSES.length }), { numRuns: 4, seed: 5 })
  for (const causes of orders) {
    const other = await bridgeOf(marlowVale(), causes)
    assert.ok(Math.abs(sumOf(other) - ours.saving.mean) < 1e-6)
    for (const id of ['others', 'kept', 'extras', 'tax', 'finance', 'risk'])
      assert.equal(part(other, id), part(ours, id), id)
  }
})

test('what is not in a case has no part in its bridge', async () => {
  const same = withAll(marlowVale(), {
    'options/mutual/newStarters': { payRatio: '100%', scheme: 'lgps', employerRate: '20%' },
    'staff/driver/employerRate': '20%',
    'staff/organiser/employerRate': '20%',
    'productivity/uplift': '0%',
    'productivity/dip': '0%',
    'absence/after': '4.5%',
    'response/on': 'no',
    'response/redundancyWeeks': '0',
  })
  const bridge = await bridgeOf(same)
  for (const id of ['productivity', 'starters', 'pension', 'redundancy'])
    assert.ok(Math.abs(part(bridge, id)) < 1e-6, `${id}: ${part(bridge, id)}`)
  // No response, the same terms and no uplift: the venture begins from carrying on's own cost.
  assert.ok(Math.abs(part(bridge, 'posts')) < 1e-6, `posts: ${part(bridge, 'posts')}`)
})

test('lower terms of people who join are told apart, and make the headline', async () => {
  const bridge = await bridgeOf(
    withAll(marlowVale(), {
      'options/mutual/newStarters': { payRatio: '80%', scheme: 'dc', employerRate: '5%' },
      'productivity/uplift': '0%',
      'response/on': 'no',
    }),
  )
  assert.ok(part(bridge, 'starters') > 0 && part(bridge, 'pension') > 0)
  assert.ok(bridge.shareFromTerms === null || bridge.shareFromTerms > 0)
  const dearer = await bridgeOf(
    withAt(marlowVale(), 'options/mutual/newStarters', { payRatio: '120%', scheme: 'lgps' }),
  )
  assert.ok(part(dearer, 'starters') < 0, 'a higher pay of new starters costs')
})

test('without a mutual there is no bridge', async () => {
  const { case: theCase } = readSound(marlowVale())
  assert.equal(
    await workBridge({ ...theCase, options: { ...theCase.options, mutual: undefined } }, settings, runHere),
    null,
  )
})

test('parts and headline are said with their sign and their error', () => {
  assert.equal(sayPart({ mean: -4000, se: 100 }), 'costs £4,000, give or take £200')
  assert.equal(sayPart({ mean: 0, se: 0 }), 'changes nothing')
  const bridge = { saving: { mean: 1000, se: 10 }, shareFromTerms: 0.25 } as Bridge
  assert.match(sayHeadline(bridge), /^All together leaving saves £1,000, give or take £20\. .* 25% comes from/)
  assert.match(sayHeadline({ ...bridge, shareFromTerms: null }), /too little to split/)
})

test('the causes are told where no contract can be broken, as they are where none can be lost', () => {
  const { case: theCase } = readSound(withAll(marlowVale(), BY_VOLUME))
  const { contracts } = withoutRisk({ case: theCase, twist: {} }).case
  assert.ok(theCase.contracts.some((each) => each.break))
  assert.ok(contracts.every((each) => !each.break))
})

test('of a joint venture, what the partner takes is told under overhead, and what it brings under output', async () => {
  const venture = (partner: Values): Values =>
    withAll(marlowVale(), {
      'options/mutual': undefined,
      'income/gifts/earnedBy': ['jointVenture'],
      'income/fines/earnedBy': ['baseline', 'improve', 'jointVenture'],
      'response/on': 'no',
      'options/jointVenture': {
        newStarters: { scheme: 'lgps', employerRate: '20%' },
        stakes: { staff: '60%', authority: '0%', partner: '40%' },
        dividend: '0%',
        partner: { performance: 1, withdraws: '0%', ...partner },
      },
    })
  const [free, paid] = [await bridgeOf(venture({ fee: '0%' })), await bridgeOf(venture({ fee: '10%' }))]
  for (const id of ['productivity', 'posts', 'starters', 'pension', 'redundancy'])
    assert.ok(Math.abs(part(paid, id) - part(free, id)) < 1e-6, id)
  assert.ok(part(paid, 'overhead') < part(free, 'overhead') - 1000)
  assert.ok(Math.abs(sumOf(paid) - paid.saving.mean) < 1e-6)
})
