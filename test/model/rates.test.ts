import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { workBridge } from '../../src/core/appraisal/bridge/bridge.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const PREMISES = { 'nonPay/premises/ratesRelief': { rateableValue: '£70,000' } }
const CHARITY = { 'options/mutual/charityFrom': '2024-09' }
/** Corporation tax and the Employment Allowance follow from being a charity, so that is so on either side. */
const read = (changes: Readonly<Record<string, Json | undefined>> = {}) =>
  readSound(withAll(marlowVale(), { ...CHARITY, ...changes })).case

const ASKED = { trials: 16, seed: 3 }

test('in house and with a supplier a rateable value changes nothing', () => {
  const [before, after] = [read(), read(PREMISES)].map((theCase) => middleOf(makeReady(theCase, {})))
  for (const [name, line] of before!)
    if (/^(?:baseline|improve|outsource|world|terms)\b/.test(name)) assert.deepEqual(after!.get(name), line, name)
})

test('the relief is what the venture saves, and in the bridge it stands with VAT, levy and rates', async () => {
  // What managers do with more money is another matter.
  const still = { 'response/on': 'no' }
  const [before, after] = [
    await workBridge(read(still), ASKED, runHere),
    await workBridge(read({ ...still, ...PREMISES }), ASKED, runHere),
  ]
  const part = (bridge: typeof before, id: string) => bridge!.parts.find((each) => each.id === id)!.pounds.mean
  assert.ok(part(after, 'taxes') - part(before, 'taxes') > 40_000)
  for (const id of ['productivity', 'starters', 'pension', 'overhead'])
    assert.ok(Math.abs(part(after, id) - part(before, id)) < 0.01, id)
})

test('who gains: what the venture keeps of it is what the rates lose, and nobody together gains by it', async () => {
  // Without managers' response, and with neither failure nor loss, the relief is all that differs.
  const still = {
    'response/on': 'no',
    'contracts/main/price': '£900,000',
    'contracts/main/renewal': { extended: '100%', ended: '0%' },
    'opening/facility': undefined,
    'opening/cash': '£900,000',
  }
  const [before, after] = [
    await workBodies(read(still), ASKED, runHere),
    await workBodies(read({ ...still, ...PREMISES }), ASKED, runHere),
  ]
  const [plain, relieved] = [before, after].map(({ options }) => options.find(({ id }) => id === 'mutual')!)
  const rates = relieved!.more.rates!
  assert.equal(plain!.more.rates, undefined)
  assert.ok(rates.mean < -40_000)
  const keeps = relieved!.more.kept.mean - plain!.more.kept.mean
  assert.ok(Math.abs(keeps + rates.mean) < 0.01, `${keeps} and ${rates.mean}`)
  assert.ok(Math.abs(relieved!.economic.mean - plain!.economic.mean) < 0.01)
})

const wales = {
  ...PREMISES,
  'service/nation': 'wales',
}
const REFUSED: readonly (readonly [string, Readonly<Record<string, Json | undefined>>, RegExp])[] = [
  ['another nation', wales, /known here for England/],
  ['a line that is paid once', { ...PREMISES, 'nonPay/premises/once': 'yes' }, /paid every year/],
  [
    'rates of more than the line pays',
    { 'nonPay/premises/ratesRelief': { rateableValue: '£120,000' } },
    /are more than the line that is to pay them.*about £65,500 a year/s,
  ],
  ['no charity', { ...PREMISES, 'options/mutual/charityFrom': undefined }, /Only a charity has this relief/],
]
for (const [what, changes, told] of REFUSED)
  test(`rates relief is refused with ${what}`, () => assert.throws(() => read(changes), told))
