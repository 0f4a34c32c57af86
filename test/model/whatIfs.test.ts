import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady, type Ready } from '../../src/core/appraisal/ready.ts'
import { AS_TYPED, COUNCIL_MEAN, LOST_IN_MONTH, lostKey, PRICE_TIMES, whatIfsOf } from '../../src/core/finance/about.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import { openSound, readSound } from './cases.ts'
import { marlowVale, withAll, withAt } from './marlowVale.ts'

const TRIALS = 64
const SEED = 20260401

/** Two contracts, the second of them small and soon decided. */
const TWO_CONTRACTS = withAll(marlowVale(), {
  'contracts/schools': {
    commissioner: 'Marlow Vale Schools',
    price: '£40,000',
    termMonths: 6,
    vat: 'exempt',
    renewal: { extended: '20%', won: '50%', nextMonths: 9 },
  },
})

/** Every line of some trials, with these what-ifs and the rest neutral; without any, of the model that has none. */
function recordedOf(theCase: Case, whatIfs?: Readonly<Record<string, number>>): Recorded {
  // The plain sampler: a case that draws other things draws these from the same uniforms.
  const { built, sampler }: Ready = makeReady(theCase, whatIfs ? { whatIfs: true } : {}, 'plain')
  const { trials, values } = drawFutures(sampler, SEED, 0, TRIALS)
  const given = whatIfs ? new Map([...whatIfsOf(theCase), ...Object.entries(whatIfs)]) : new Map<string, number>()
  const all = new Map([...values, ...[...given].map(([key, value]) => [key, filled(value)] as const)])
  return interpret(built.model, { trials, values: all }, [...built.model.byName.keys()])
}

const filled = (value: number): Float64Array => new Float64Array(TRIALS).fill(value)

/** Lines whose figures are not the same to the last bit. */
function differing(found: Recorded, wanted: Recorded): string[] {
  assert.deepEqual([...found.keys()].sort(), [...wanted.keys()].sort())
  return [...found].flatMap(([line, values]) =>
    values.every((value, at) => Object.is(value, wanted.get(line)![at])) ? [] : [line],
  )
}

const CASES: readonly (readonly [string, () => Promise<Case>])[] = [
  ['Youth First', async () => (await openSound('examples/youth-first/youth-first.case.yaml')).case],
  ["Barnet's libraries", async () => (await openSound('examples/barnet-libraries/barnet.case.yaml')).case],
  ['Marlow Vale with two contracts', async () => readSound(TWO_CONTRACTS).case],
]

for (const [name, open] of CASES)
  test(`${name}: what-ifs that ask for nothing leave every line as it is, to the last bit`, async () => {
    const theCase = await open()
    assert.deepEqual(differing(recordedOf(theCase, {}), recordedOf(theCase)), [])
  })

test('a what-if of promises as typed is the case without their discount, to the last bit', () => {
  const found = recordedOf(readSound(marlowVale()).case, { [AS_TYPED]: 1 })
  const undiscounted = withAll(marlowVale(), { 'optimism/on': 'no', 'productivity/selectionDiscount': '0%' })
  assert.deepEqual(differing(found, recordedOf(readSound(undiscounted).case)), [])
})

test('a what-if of another council path is the case with that mean typed, to the last bit', () => {
  const found = recordedOf(readSound(marlowVale()).case, { [COUNCIL_MEAN]: -0.03 })
  const typed = recordedOf(readSound(withAt(marlowVale(), 'economy/council/mean', '-3%')).case)
  assert.deepEqual(differing(found, typed), [])
})

test('a what-if of another price moves the price of the main contract alone', () => {
  const theCase = readSound(TWO_CONTRACTS).case
  const [found, wanted] = [recordedOf(theCase, { [PRICE_TIMES]: 0.5 }), recordedOf(theCase)]
  const sameAs = (line: string, times: number) =>
    found.get(line)!.every((value, at) => value === times * wanted.get(line)![at]!)
  assert.ok(sameAs('mutual/main/price', 0.5))
  assert.ok(sameAs('mutual/schools/price', 1))
})

test('a what-if of a lost contract loses that one after a year, in every trial and no sooner', () => {
  const theCase = readSound(TWO_CONTRACTS).case
  const found = recordedOf(theCase, { [lostKey('schools')]: 1 })
  const wanted = recordedOf(theCase)
  found.get('mutual/schools/lost')!.forEach((lost, at) => {
    assert.equal(lost, at < LOST_IN_MONTH * TRIALS ? 0 : 1)
  })
  assert.deepEqual(found.get('mutual/main/lost'), wanted.get('mutual/main/lost'))
  // What goes with it goes in that month: its share of the posts.
  const kept = (month: number) => found.get('mutual/posts-kept')!.subarray(month * TRIALS, (month + 1) * TRIALS)
  assert.ok(kept(LOST_IN_MONTH - 1).every((share, trial) => share > kept(LOST_IN_MONTH)[trial]!))
})
