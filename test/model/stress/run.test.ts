import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../../src/core/appraisal/appraise.ts'
import type { Workable } from '../../../src/core/appraisal/ready.ts'
import { underbid } from '../../../src/core/appraisal/stress/contracts.ts'
import { prepared } from '../../../src/core/appraisal/stress/prepared.ts'
import { workStresses } from '../../../src/core/appraisal/stress/run.ts'
import { changed, type Stress } from '../../../src/core/appraisal/stress/stress.ts'
import { preparedUnder } from '../../../src/core/appraisal/stress/under.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { openPool } from '../../../src/worker/pool.ts'
import { openSound, readSound } from '../cases.ts'
import { marlowVale } from '../marlowVale.ts'

const youthFirst = await openSound('examples/youth-first/youth-first.case.yaml')
const nothing: Stress = { id: 'nothing', title: 'Nothing', says: 'Nothing.', source: 'none', on: changed }

test('without a stress the figures are those of an appraisal of as many futures, bit for bit', async () => {
  const run = await workStresses(youthFirst.case, 5, runHere, [])
  const { options, key } = await appraise(youthFirst.case, youthFirst.book, { trials: run.trials, seed: 5 }, runHere)
  assert.equal(run.key, key)
  for (const [index, { id, kept, saved, failed, saving }] of run.unstressed.entries()) {
    const option = options[index]!
    assert.equal(option.id, id)
    const chance = (found: typeof kept | null) => found && { p: found.p, se: found.se }
    const bare = (found: { p: number; se: number } | null) => found && { p: found.p, se: found.se }
    assert.deepEqual(chance(kept), bare(option.serviceKept))
    assert.deepEqual(chance(saved), bare(option.moneySaved))
    assert.deepEqual(chance(failed), option.failed.applies ? bare(option.failed) : null)
    assert.deepEqual(
      saving && { mean: saving.mean, se: saving.se },
      option.saving && { mean: option.saving.mean, se: option.saving.se },
    )
  }
})

test('a stress that changes nothing changes no figure, bit for bit, and is too close to call', async () => {
  const { unstressed, stresses } = await workStresses(youthFirst.case, 1, runHere, [nothing])
  assert.deepEqual(stresses[0]!.options, unstressed)
  for (const { kept, saved, failed, saving } of unstressed)
    for (const each of [kept, saved, failed, saving])
      if (each) assert.deepEqual([each.change.difference, each.change.tooClose], [0, true])
})

test('a stress that settles what was drawn leaves every other draw in its dimension', () => {
  // Marlow Vale keeps no plan, and what a competition takes off is drawn in it.
  const plain = prepared(readSound(marlowVale()).case)
  const stressed = underbid.on(plain.built.case)
  assert.ok(stressed.applies)
  const dimensions = ({ sampler }: Workable) => new Map(sampler.slots.map(({ key, dimension }) => [key, dimension]))
  const [before, now] = [dimensions(plain), dimensions(preparedUnder(stressed, plain))]
  assert.ok(before.has('contracts/main/renewal/undercut') && !now.has('contracts/main/renewal/undercut'))
  for (const [key, dimension] of now) assert.equal(dimension, before.get(key), key)
})

test('threads make the same answer as no threads', async () => {
  const theCase = readSound(marlowVale()).case
  const pool = openPool({ threads: 2 })
  const aside = await workStresses(theCase, 1, pool.run)
  await pool.close()
  assert.deepEqual(aside, await workStresses(theCase, 1, runHere))
})
