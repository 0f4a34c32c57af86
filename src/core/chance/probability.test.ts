import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../test/close.ts'
import { hitFloor, probabilitiesByMonth, probabilityOf, reachOf } from './probability.ts'
import { scrambleOf } from './sampling.ts'

/** One block in which scramble s has the hits given for it, at its first trials. */
const block = (hits: readonly number[]) =>
  Uint8Array.from({ length: 1_024 }, (_, trial) => (trial % 128 < hits[scrambleOf(trial)]! ? 1 : 0))

test('plain trials carry the error of independent trials', () => {
  // √(0.2 × 0.8 / 400) = 0.02
  const flags = Uint8Array.from({ length: 400 }, (_, trial) => (trial < 80 ? 1 : 0))
  const { p, se } = probabilityOf(flags, 'plain')
  assert.equal(p, 0.2)
  assertClose(se, 0.02, 1e-15)
})

test('Sobol trials carry the error between their scrambles', () => {
  // Shares 32/128 and 64/128, four of each: each 1/8 from the mean 3/8; deviation √(8/64/7), over √8 = 1/√448.
  const { p, se } = probabilityOf(block([32, 64, 32, 64, 32, 64, 32, 64]), 'sobol')
  assert.equal(p, 0.375)
  assertClose(se, 1.21 / Math.sqrt(448), 1e-14)
})

test('no hits and nothing but hits carry a 95% limit, however the futures were drawn', () => {
  for (const sampling of ['sobol', 'plain'] as const) {
    assert.deepEqual(probabilityOf(new Uint8Array(1_024), sampling), { p: 0, se: 0, limit95: 3 / 1_024 })
    assert.deepEqual(probabilityOf(new Uint8Array(1_024).fill(1), sampling), { p: 1, se: 0, limit95: 1 - 3 / 1_024 })
  }
})

/** Wilson's upper limit with z = 2 for h hits is (h + 2 + 2√(h + 1))/n where n is large: h + 2 × the floor. */
const FLOORS = [
  { title: 'one hit', hits: [1, 0, 0, 0, 0, 0, 0, 0], floor: 1 + Math.sqrt(2) },
  { title: 'three hits', hits: [1, 0, 1, 0, 0, 0, 0, 1], floor: 3 },
  { title: 'as many hits in each scramble', hits: [1, 1, 1, 1, 1, 1, 1, 1], floor: 4 },
  { title: 'many hits, but as many in each scramble', hits: [40, 40, 40, 40, 40, 40, 40, 40], floor: 4 },
  { title: 'one miss', hits: [128, 128, 128, 127, 128, 128, 128, 128], floor: 1 + Math.sqrt(2) },
]

for (const { title, hits, floor } of FLOORS)
  test(`an error is never stated below what one more hit or one fewer makes: ${title}`, () => {
    assertClose(probabilityOf(block(hits), 'sobol').se, floor / 1_024, 1e-14)
    assert.ok(probabilityOf(block(hits), 'plain').se >= floor / 1_024)
  })

test('the floor grows to eight hits and stays there', () => {
  assert.equal(hitFloor(0, 1_000), 0.002)
  assert.equal(hitFloor(8, 1_000), 0.004)
  assert.equal(hitFloor(500, 1_000), 0.004)
})

test('hits of Sobol trials that are not whole blocks stop the work', () => {
  assert.throws(() => probabilityOf(new Uint8Array(1_000), 'sobol'), { name: 'AssertionError' })
  assert.throws(() => probabilityOf(new Uint8Array(0), 'plain'), { name: 'AssertionError' })
})

test('what has happened by each month is what had happened before and what happens in it', () => {
  // By trial modulo 8: in months 0, 1 and 3, in month 4, which is beyond the last, or never.
  const firsts = Float64Array.from({ length: 2_048 }, (_, trial) => [0, 1, 1, 3, 4, -1, -1, -1][trial % 8]!)
  for (const sampling of ['sobol', 'plain'] as const) {
    const byMonth = probabilitiesByMonth(firsts, 4, sampling)
    assert.deepEqual(
      byMonth.map(({ p }) => p),
      [1 / 8, 3 / 8, 3 / 8, 4 / 8],
    )
    for (const [month, probability] of byMonth.entries())
      assert.deepEqual(
        probability,
        probabilityOf(
          Uint8Array.from(firsts, (first) => (first >= 0 && first <= month ? 1 : 0)),
          sampling,
        ),
      )
  }
})

test('a probability reaches as far as twice its error, or its limit', () => {
  assert.equal(reachOf({ p: 0.5, se: 0.01 }), 0.02)
  assert.equal(reachOf({ p: 0, se: 0, limit95: 0.003 }), 0.003)
  assertClose(reachOf({ p: 1, se: 0, limit95: 0.997 }), 0.003, 1e-12)
})
