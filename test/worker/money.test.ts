import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runHere } from '../../src/core/engine/task.ts'
import { workMoney } from '../../src/core/papers/further/run.ts'
import { moneyAside } from '../../src/worker/moneyAside.ts'
import { openYouthFirst } from './youthFirst.ts'

test('where a saving comes from and goes is the same, worked out beside', async () => {
  const read = await openYouthFirst()
  const settings = { trials: 1024, seed: 1 }
  assert.deepEqual(await moneyAside(read, settings), await workMoney(read.case, settings, runHere))
})
