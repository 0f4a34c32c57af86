import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { makeApp } from '../../src/web/app.ts'
import { openGate } from '../../src/web/gate.ts'

test('a gate lets so many in, and another once one has left', () => {
  const gate = openGate(2)
  const [first, second, third] = [gate.enter(), gate.enter(), gate.enter()]
  assert.ok(first && second)
  assert.equal(third, null)
  first()
  assert.ok(gate.enter())
  assert.equal(gate.enter(), null)
})

test('while two papers are printed a third is told to come again, and is printed after', async () => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const app = makeApp({
    appraise: ({ case: theCase, book }) => appraise(theCase, book, { trials: 1024, seed: 1 }, runHere),
    print: () => held.then(() => new TextEncoder().encode('%PDF-')),
    today: () => '2026-11-22',
    report: (fault) => assert.ifError(fault),
  })
  const annex = async () => (await app.request('/paper?example=youth-first&kind=annex')).status
  // The case is worked out before the papers are asked for, so that all come to the gate at once.
  assert.equal((await app.request('/paper?example=youth-first&kind=brief')).status, 200)
  const [first, second, third] = [annex(), annex(), annex()]
  assert.equal(await third, 503)
  letGo()
  assert.deepEqual(await Promise.all([first, second]), [200, 200])
  assert.equal(await annex(), 200)
})
