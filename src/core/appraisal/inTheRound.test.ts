import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTheRound } from './inTheRound.ts'

const ends = { lowWords: '1% a year', highWords: '4% a year' }

for (const [influence, told] of [
  // Twice 0.008 is 1.6 of 100, rounded up to 2.
  [
    { firstOrder: 0.378, firstOrderSe: 0.008, rank: 0.3, rankSe: 0.01 },
    { explains: '38 of 100, give or take 2', higherTowards: '4% a year' },
  ],
  [
    { firstOrder: 0.378, firstOrderSe: 0.008, rank: -0.3, rankSe: 0.01 },
    { explains: '38 of 100, give or take 2', higherTowards: '1% a year' },
  ],
  // As high at both ends: it explains much, and goes neither way.
  [
    { firstOrder: 0.2, firstOrderSe: 0.004, rank: 0.02, rankSe: 0.01 },
    { explains: '20 of 100, give or take 1', higherTowards: null },
  ],
  // Exactly twice its error; more, and yet 2 give or take 2 to read; below nothing; sure, but 1 give or take 1.
  [{ firstOrder: 0.02, firstOrderSe: 0.01, rank: 0.3, rankSe: 0.01 }, null],
  [{ firstOrder: -0.02, firstOrderSe: 0.001, rank: 0.3, rankSe: 0.01 }, null],
  [{ firstOrder: 0.021, firstOrderSe: 0.0099, rank: 0.3, rankSe: 0.01 }, null],
  [{ firstOrder: 0.012, firstOrderSe: 0.001, rank: 0.3, rankSe: 0.01 }, null],
  // The estimate may come out above the whole.
  [
    { firstOrder: 1.004, firstOrderSe: 0.001, rank: 1, rankSe: 0 },
    { explains: 'more than 99 of 100', higherTowards: '4% a year' },
  ],
] as const)
  test(`${influence.firstOrder} ± ${influence.firstOrderSe} of it is told as ${told?.explains ?? 'nothing'}`, () => {
    assert.deepEqual(inTheRound(ends, influence), told)
  })
