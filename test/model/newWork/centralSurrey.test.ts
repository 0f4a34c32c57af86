import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workStanding } from '../../../src/core/appraisal/standing/standing.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import { openSound } from '../cases.ts'

const CASE = 'test/golden/standing/central-surrey/case.yaml'

test('Central Surrey fails the test of its bid, and the three cheapest remedies are those worked by hand', async () => {
  const { case: theCase } = await openSound(CASE)
  const { options } = await workStanding(theCase, { trials: 1024, seed: 1 }, runHere)
  const [bid] = options[0]!.bids
  assert.deepEqual([bid!.passes, bid!.alone!.p, bid!.accountsTo], [false, 0, '2017-03'])
  assert.equal(bid!.fails.length, 2)
  const ranked = bid!.ranked.map(({ kind, figure, costPounds, months }) => [
    kind,
    Math.round(figure * 100) / 100,
    Math.round(costPounds),
    months,
  ])
  assert.deepEqual(ranked, [
    ['guarantee', 95e6, 4.75e6, 3],
    ['bond', 95e6, 9.5e6, 2],
    ['consortium', 162e6, 20.25e6, 4],
    ['smallerLot', 0.06, 22.325e6, 0],
  ])
  assert.deepEqual(
    bid!.others.map(({ kind }) => kind),
    ['capital', 'waiting'],
  )
})
