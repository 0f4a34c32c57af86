import assert from 'node:assert/strict'
import { test } from 'node:test'
import { serve, type ServeSettings } from '../../src/web/serve.ts'

const settings: ServeSettings = {
  appraise: () => Promise.reject(new Error('nobody asks')),
  today: () => '2026-11-22',
  report: (fault) => assert.ifError(fault),
}

test('the site is served on this machine alone, and stops when it is told to', async () => {
  const served = await serve({ ...settings, port: 0 })
  assert.ok(served.ok)
  assert.match(served.value.address, /^http:\/\/127\.0\.0\.1:\d+$/)
  assert.equal(await (await fetch(`${served.value.address}/health`)).text(), 'ok')
  await served.value.close()
  await assert.rejects(fetch(`${served.value.address}/health`))
})

test('a port that is taken is a problem where it was asked for, and passed over where none was', async () => {
  const first = await serve({ ...settings })
  assert.ok(first.ok)
  const taken = Number(new URL(first.value.address).port)
  const again = await serve({ ...settings, port: taken })
  assert.ok(!again.ok)
  assert.equal(again.problems[0]?.message, `Port ${taken} is taken.`)
  const next = await serve({ ...settings })
  assert.ok(next.ok)
  assert.ok(Number(new URL(next.value.address).port) > taken)
  await first.value.close()
  await next.value.close()
})

for (const port of [-1, 65_536, 80.5, Number.NaN])
  test(`${port} is not a port, and is said not to be`, async () => {
    const served = await serve({ ...settings, port })
    assert.ok(!served.ok)
    assert.equal(served.problems[0]?.message, 'This is not a port.')
  })
