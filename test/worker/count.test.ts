import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { countHere, openCounting } from '../../src/web/count/counting.ts'
import { countAside } from '../../src/worker/countAside.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../examples/elections/musselburgh-2017.blt', import.meta.url)))
const order = { bytes, file: 'ward.blt', rule: 'scottish', seats: undefined, seed: undefined }

test('a count on a thread of its own is the count here, and so are its problems', async () => {
  assert.deepEqual(await countAside(order), await countHere(order))
  const broken = { ...order, bytes: bytes.slice(0, 1000) }
  const [aside, here] = [await countAside(broken), await countHere(broken)]
  assert.equal(here.ok, false)
  assert.deepEqual(aside, here)
})

test('a count that takes too long is stopped, and the command is named', async () => {
  const counted = await countAside(order, 1)
  assert.ok(!counted.ok)
  assert.match(counted.problems[0]!.message, /takes longer than .* seconds to count\. Use the command/)
})

test('a count that breaks leaves its place to the next', async () => {
  for (const count of [countHere, countAside]) {
    const counting = openCounting(count)
    for (let time = 0; time < 3; time++) {
      await assert.rejects(async () => counting.count({ ...order, rule: 'none' }), /there is no rule none/)
      await assert.rejects(async () => counting.examples.get('a', { ...order, rule: 'none' }), /there is no rule none/)
    }
  }
})
