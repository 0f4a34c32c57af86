import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { lanesOf, ribbonsAt } from '../../src/view/count/flowLayout.ts'
import { anyElection, electionOf } from '../democracy/anyElection.ts'

/** Rules that say of every vote where it went. */
const TRANSFERRING = ruleSets.filter(({ id }) => ['scottish', 'ers97', 'two-round'].includes(id))

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6

test('what leaves and enters each band is what its width changes by, but for what is lost to fractions', () => {
  fc.assert(
    fc.property(anyElection(), fc.constantFrom(...TRANSFERRING), (plain, rule) => {
      const election = electionOf(plain)
      fc.pre(rule.objections(election, plain.seats).length === 0)
      const count = rule.count(election, plain.seats)
      const telling = { election, count, rule }
      const lanes = lanesOf(telling, 0)
      for (const stage of count.stages.slice(1)) {
        const ribbons = ribbonsAt(stage, lanes, telling)
        for (const lane of lanes.filter(({ candidate }) => candidate !== null)) {
          const came = ribbons.filter(({ to }) => to === lane).reduce((sum, { width }) => sum + width, 0)
          assert.ok(close(came, lane.widths[stage.number - 1]!), `${came} and ${lane.widths[stage.number - 1]!}`)
        }
        for (const { from, to, fromOffset, toOffset, width } of ribbons) {
          assert.ok(fromOffset + width <= from.widths[stage.number - 2]! + 1e-6, 'a ribbon leaves from within its band')
          const next = ribbons.filter((each) => each.from === from && each.fromOffset > fromOffset)
          assert.ok(
            next.every((each) => each.fromOffset >= fromOffset + width - 1e-6),
            'no two leave from one place',
          )
          assert.ok(
            ribbons.filter((each) => each.from === from && each.fromOffset === fromOffset).length === 1,
            'nor begin there',
          )
          assert.ok(toOffset + width <= to.widths[stage.number - 1]! + 1e-6, 'and arrives within the other')
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('lanes do not touch, who is elected stands above who is not, and votes nobody holds stand last', () => {
  fc.assert(
    fc.property(anyElection(), fc.constantFrom(...TRANSFERRING), (plain, rule) => {
      const election = electionOf(plain)
      fc.pre(rule.objections(election, plain.seats).length === 0)
      const count = rule.count(election, plain.seats)
      const lanes = lanesOf({ election, count, rule }, 10)
      for (const [index, lane] of lanes.entries()) {
        const above = lanes[index - 1]
        assert.ok(lane.height >= Math.max(...lane.widths) && lane.top >= (above ? above.top + above.height : 10))
      }
      const order = lanes.map(({ candidate }) => candidate)
      assert.deepEqual(
        order.slice(0, count.elected.length),
        count.elected.map(({ candidate }) => candidate),
      )
      assert.ok(!order.slice(0, -1).includes(null))
    }),
    { numRuns: 200 },
  )
})
