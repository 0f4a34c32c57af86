import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reaches, shareOf } from './share.ts'

test('a share that was typed as a ratio is that ratio, and not the number nearest to it', () => {
  for (const [over, under] of [
    [1, 2],
    [2, 3],
    [6_667, 9_998],
    [9_998, 9_999],
  ] as const) {
    assert.deepEqual(shareOf(over / under), { over, under })
    assert.equal(reaches(over, under, shareOf(over / under), false), true)
    assert.equal(reaches(over, under, shareOf(over / under), true), false)
  }
})

test('a share of more parts than that is its first twelve decimals', () => {
  assert.deepEqual(shareOf(0.666666666667), { over: 666_666_666_667, under: 1_000_000_000_000 })
})
