import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { BLOCK_TRIALS, interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import { openSound, readSound } from './cases.ts'
import { withoutChance } from './certain.ts'
import { EVERY_OPTION } from './everyOption.ts'
import { FUNDED, pensioned } from './funded.ts'
import { BY_VOLUME, marlowVale, withAll } from './marlowVale.ts'
import { withBids } from './newWork/bids.ts'

/** A line that shows a uniform itself, and so differs between trials when nothing it decides does. */
const isUniform = (line: string): boolean => line.endsWith('/decision')
const SEEDS = [1, 20260401]

/** Every figure that is not the middle case's to the last bit, up to a few. */
function differing(found: Recorded, middle: Recorded, trials: number): string[] {
  const differences: string[] = []
  for (const [line, values] of found) {
    if (isUniform(line)) continue
    const at = values.findIndex((value, index) => value !== middle.get(line)![Math.floor(index / trials)])
    if (at >= 0) differences.push(`${line}, month ${Math.floor(at / trials)}, trial ${at % trials}: ${values[at]}`)
  }
  return differences.slice(0, 5)
}

/** Trials of a case without chance beside the middle case of the case with it. */
function assertSame(theCase: Case): void {
  const middle = middleOf(makeReady(theCase, {}))
  const { built, sampler } = makeReady(withoutChance(theCase), {})
  const lines = [...built.model.byName.keys()]
  for (const seed of SEEDS) {
    const trials = 4
    const futures = drawFutures(sampler, seed, BLOCK_TRIALS - 2, trials)
    assert.deepEqual(differing(interpret(built.model, futures, lines), middle, trials), [])
  }
}

for (const [name, path] of [
  ['Youth First', 'examples/youth-first/youth-first.case.yaml'],
  ["Barnet's libraries", 'examples/barnet-libraries/barnet.case.yaml'],
] as const)
  test(`with no chance left in it, every trial of ${name} is the middle case to the last bit`, async () => {
    assertSame((await openSound(path)).case)
  })

test('with no chance left every trial is the middle case to the last bit, whatever becomes of the contract', () => {
  // Under the middle uniform: won, extended, lost, ended; and a venture that fails.
  for (const changes of [
    {},
    { 'contracts/main/renewal/extended': '60%' },
    { 'contracts/main/renewal/extended': '0%', 'contracts/main/renewal/won': '30%' },
    { 'contracts/main/renewal/extended': '0%', 'contracts/main/renewal/ended': '70%' },
    { 'contracts/main/price': '£250k to £300k' },
    { ...FUNDED, ...pensioned('capCollar') },
    { ...FUNDED, ...pensioned('fullRisk'), 'contracts/main/price': '£450k to £500k' },
    BY_VOLUME,
    { ...EVERY_OPTION, 'contracts/main/price': '£800k to £900k' },
    { ...BY_VOLUME, 'contracts/main/break': { noticeMonths: 9, chance: '100%' } },
    { ...BY_VOLUME, 'contracts/main/break': { noticeMonths: 9, chance: '100%', means: 'end' } },
  ])
    assertSame(readSound(withAll(marlowVale(), changes)).case)
})

test('with no chance left every bid is won or lost as in the middle case, to the last bit', () => {
  // Which months have lines of their own hangs on the latest that work may start, so here it starts on time or not.
  const slips = { 'pipeline/bids/plain/slip': 3, 'pipeline/bids/bonded/slip': '1' }
  assertSame(readSound(withBids(slips)).case)
})
