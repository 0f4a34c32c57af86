import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numpy } from '../../bench/peers/numpy.ts'

for (const way of ['whole', 'by-month'] as const) {
  test(`M1 in numpy, ${way}, is held to the dump and to the truth before it is timed`, async () => {
    const { agrees, says } = await numpy('numpy', way).check()
    assert.ok(agrees, says)
  })
}

test('numpy and Python are named by their versions', async () => {
  const found = await numpy('numpy', 'whole').version()
  assert.match(found.found ? found.version : found.why, /^numpy \d+\.\d+\S*, Python 3\.\d+/)
})
