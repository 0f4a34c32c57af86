import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerScale } from '../../src/core/appraisal/scale/asked.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { scaleAside } from '../../src/worker/scaleAside.ts'
import { readSound } from '../model/cases.ts'
import { smallService } from '../model/scale/services.ts'

test('sizes tried on a thread of their own are those worked out here', async () => {
  const asked = { case: readSound(smallService('A')).case, second: readSound(smallService('B')).case, seed: 2 }
  assert.deepEqual(await scaleAside(asked), await answerScale(asked, runHere))
})
