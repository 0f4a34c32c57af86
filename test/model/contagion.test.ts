import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll } from './marlowVale.ts'

/**
 * A council in crisis cuts, pays late and competes its contracts together. What is linked is the council's change of
 * the first year, the days it pays in, and a renewal with the year it falls in.
 */
const TRIALS = 16_384
const SEED = 20260401
/** The worst tenth of futures of each. */
const TENTH = 0.1

function drawn(changes: Parameters<typeof withAll>[1] = {}) {
  const { built, sampler } = makeReady(readSound(withAll(marlowVale(), changes)).case, {}, 'plain')
  return { model: built.model, slots: sampler.slots, values: drawFutures(sampler, SEED, 0, TRIALS).values }
}
const base = drawn()
const { values } = base
const of = (name: string) => [...values].find(([key]) => key === name || key.startsWith(`${name} as `))![1]

/** 1 where a draw is among its lowest tenth, or its highest. */
function isAmong(which: 'lowest' | 'highest', figures: Float64Array): Uint8Array {
  const sorted = figures.toSorted()
  const lowest = sorted[Math.floor(TENTH * TRIALS)]!
  const highest = sorted[Math.floor((1 - TENTH) * TRIALS)]!
  return Uint8Array.from(figures, (each) => Number(which === 'lowest' ? each < lowest : each >= highest))
}
const both = (one: Uint8Array, other: Uint8Array) => one.reduce((sum, each, at) => sum + each * other[at]!, 0) / TRIALS

const cut = isAmong('lowest', of('economy/council@2024'))
const late = isAmong('highest', of('contracts/main/paidAfterDays'))
/** Independent of each other, a hundredth would fall together; so many standard errors above that is no accident. */
const APART = TENTH * TENTH
const SURE = 8 * Math.sqrt((APART * (1 - APART)) / TRIALS)

test('a council that cuts deep pays late more often than if one had nothing to do with the other', () => {
  const together = both(cut, late)
  assert.ok(together > APART + SURE, `${together} beside ${APART}`)
  // Of a correlation of −0.5 about 3.2% fall in both tenths: three times as many as by accident.
  assert.ok(Math.abs(together - 0.0324) < 0.005, `${together}`)
})

test('where a council cuts deep its provider loses the contract more often than by accident', () => {
  // The highest uniforms of a decision are those at which a contract is lost or ended.
  const lost = isAmong('highest', of('contracts/main/renewal#0'))
  const cutThen = isAmong('lowest', of('economy/council@2025'))
  const together = both(cutThen, lost)
  assert.ok(together > APART + SURE, `${together} beside ${APART}`)
  assert.ok(Math.abs(together - 0.0216) < 0.005, `${together}`)
})

test('the link shows in the model: of futures with a deep cut more lose the contract when its first term ends', () => {
  const { model } = base
  const lines = interpret(model, { trials: TRIALS, values }, ['mutual/main/lost'])
  const lostAt = lines.get('mutual/main/lost')!.subarray(18 * TRIALS, 19 * TRIALS)
  const cutThen = isAmong('lowest', of('economy/council@2025'))
  const share = (among: Uint8Array) =>
    both(among, Uint8Array.from(lostAt)) / (among.reduce((sum, each) => sum + each, 0) / TRIALS)
  const all = share(new Uint8Array(TRIALS).fill(1))
  assert.ok(share(cutThen) > 1.2 * all, `${share(cutThen)} beside ${all}`)
})

test('links take no slot away and add none: what is drawn first is drawn as if nothing were linked to it', () => {
  const prompt = drawn({ 'contracts/main/paidAfterDays': '30' })
  const gone = base.slots.map(({ key }) => key).filter((key) => !prompt.slots.some((slot) => slot.key === key))
  assert.deepEqual(gone, ['contracts/main/paidAfterDays'])
  for (const year of [2024, 2025, 2026])
    for (const name of ['cpi', 'pay', 'council'])
      assert.deepEqual(prompt.values.get(`economy/${name}@${year}`), values.get(`economy/${name}@${year}`))
})
