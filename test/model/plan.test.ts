import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeWorkable, type Workable } from '../../src/core/appraisal/ready.ts'
import { BLOCK_TRIALS } from '../../src/core/chance/block.ts'
import type { Sampling } from '../../src/core/chance/sampling.ts'
import { makeDrawing } from '../../src/core/engine/sampler.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { openSound, readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const SEED = 5

const workable = (theCase: Case, sampling: Sampling = 'sobol'): Workable => makeWorkable(theCase, sampling)
const marlow = (changes: Readonly<Record<string, Json>> = {}) => readSound(withAll(marlowVale(), changes))
const planOf = (changes: Readonly<Record<string, Json>>): readonly string[] => workable(marlow(changes).case).plan

const years = (process: string, from: number, count: number): string[] =>
  Array.from({ length: count }, (_, year) => `economy/${process}@${from + year}`)

/** What the rule puts first, in a run that touches six financial years. */
const first = (renewals: number, from: number): string[] => [
  ...Array.from({ length: renewals }, (_, occurrence) => `contracts/main/renewal#${occurrence}`),
  ...['council', 'pay', 'cpi'].flatMap((process) => years(process, from, 6)),
  'economy/cut/when',
  'options/outsource/failure',
]

for (const [path, renewals, from] of [
  // Decided in month 12 of 60 and every 19 months after it: 12, 31 and 50; and in month 60 of 72.
  ['youth-first/youth-first', 3, 2018],
  ['barnet-libraries/barnet', 1, 2016],
] as const)
  test(`the plan of ${path} begins with renewals, then the council, pay, prices and events`, async () => {
    const { plan, sampler } = workable((await openSound(`examples/${path}.case.yaml`)).case)
    const expected = first(renewals, from)
    assert.deepEqual(plan.slice(0, expected.length), expected)
    // What changes by the year comes after what is drawn once.
    assert.deepEqual(plan.slice(-6), years('demand', from, 6))
    assert.deepEqual(
      sampler.slots.map(({ key, dimension }) => plan[dimension!] === key),
      plan.map(() => true),
    )
  })

test('parameters stand by the pounds between their 10th and 90th percentile, and alike ones by name', () => {
  // Of a uniform that is 0.8 of its range: 80,000, 24,000, 16,000, 6,400, 5,600 and 1,600 pounds a year.
  const ranges = {
    'parent/client': 'uniform(8000, 15000)',
    'contracts/main/price': 'uniform(600000, 700000)',
    'staff/driver/pay': 'uniform(24000, 26000)',
    'parent/recharge': 'uniform(60000, 80000)',
    'nonPay/vans/amount': 'uniform(38000, 46000)',
    'parent/transition': 'uniform(20000, 50000)',
  }
  const plan = planOf(ranges)
  assert.deepEqual(
    plan.filter((slot) => slot in ranges),
    [
      'contracts/main/price',
      'parent/transition',
      'parent/recharge',
      'nonPay/vans/amount',
      'parent/client',
      'staff/driver/pay',
    ],
  )
  // Both are shares that nothing was said of, so the same one.
  const alike = plan.filter((slot) => /^nonPay\/(?:insurance|premises)\/standardRated$/.test(slot))
  assert.deepEqual(alike, ['nonPay/insurance/standardRated', 'nonPay/premises/standardRated'])
})

test('the largest contract is the one whose renewals come first, whatever it is called', () => {
  const schools = {
    commissioner: 'Schools',
    price: '£900,000',
    termMonths: 24,
    renewal: { extended: '50%' },
  }
  const [start] = planOf({ 'contracts/schools': schools })
  assert.equal(start, 'contracts/schools/renewal#0')
  assert.equal(planOf({ 'contracts/schools': { ...schools, price: '£100,000' } })[0], 'contracts/main/renewal#0')
})

test('a plan that a case keeps stands, with what nothing draws any more, and new slots go last', () => {
  const ruled = planOf({})
  const [renewal, , council] = ruled
  const kept = ['parent/client', council!, 'nonPay/lorries/amount', renewal!]
  assert.deepEqual(planOf({ plan: kept }), [...kept, ...ruled.filter((slot) => !kept.includes(slot))])
})

test('more slots than there are directions for are drawn plainly, the last of the rule', () => {
  const lines = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [`line-${number}`, { amount: '£1,000 to £2,000', standardRated: '20%' }]),
  )
  const { plan, sampler } = workable(marlow({ nonPay: lines }).case)
  assert.equal(plan.length, 64)
  assert.deepEqual(
    sampler.slots.flatMap(({ dimension }) => dimension ?? []).toSorted((a, b) => a - b),
    plan.map((_, dimension) => dimension),
  )
  const plain = sampler.slots.flatMap(({ key, dimension }) => (dimension === null ? [key] : []))
  assert.ok(plain.length > 0 && plain.every((key) => !plan.includes(key)))
  assert.ok(years('demand', 2024, 4).every((slot) => plain.includes(slot)))
})

/** The words of every slot in a block. */
function wordsOf({ sampler }: Workable): ReadonlyMap<string, Uint32Array> {
  const drawing = makeDrawing(sampler, SEED)
  return new Map(
    sampler.slots.map(({ key }, slot) => {
      const words = new Uint32Array(BLOCK_TRIALS)
      drawing.words(words, slot, 2)
      return [key, words]
    }),
  )
}

for (const sampling of ['plain', 'sobol'] as const)
  test(`an input that is added disturbs no word of another slot (${sampling})`, () => {
    const plan = [...planOf({})]
    const more = { 'nonPay/lorries': { amount: '£400k to £500k' }, 'parent/reprocurement': '£1k to £90k' }
    const before = wordsOf(workable(marlow({ plan }).case, sampling))
    const after = wordsOf(workable(marlow({ plan, ...more }).case, sampling))
    assert.deepEqual([...after.keys()].filter((slot) => !before.has(slot)).toSorted(), [
      'nonPay/lorries/amount',
      'nonPay/lorries/standardRated',
      'parent/reprocurement',
    ])
    for (const [slot, words] of before) assert.deepEqual(after.get(slot), words, slot)
  })

test('to put the plan in another order changes the key of a result and not the hash of the case', async () => {
  const plan = planOf({ months: 12 })
  const answer = async (changes: Readonly<Record<string, Json>>, sampling?: Sampling) => {
    const { case: theCase, book } = marlow({ months: 12, ...changes })
    const settings = { trials: 1024, seed: SEED, ...(sampling && { sampling }) }
    const { key, caseHash, plan: drawn } = await appraise(theCase, book, settings, runHere)
    return { caseHash, drawn, told: key.split(' · ')[1] }
  }
  const [ruled, kept, turned] = [
    await answer({}),
    await answer({ plan: [...plan] }),
    await answer({ plan: plan.toReversed() }),
  ]
  assert.deepEqual(kept, ruled)
  assert.deepEqual(turned.drawn, plan.toReversed())
  assert.equal(turned.caseHash, ruled.caseHash)
  assert.notEqual(turned.told, ruled.told)
  const plain = await answer({ plan: plan.toReversed() }, 'plain')
  assert.deepEqual(plain, { caseHash: ruled.caseHash, drawn: [], told: 'plain' })
})
