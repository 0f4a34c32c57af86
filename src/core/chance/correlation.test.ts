import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertNear } from '../../../test/close.ts'
import { linkSlots } from './correlation.ts'
import type { Correlations } from './links.ts'
import { slotKey, type Slot } from './slot.ts'

const where = { field: 'correlations' }

const cpi = (year: number): Slot => ({ name: 'economy/cpi', time: { year } })
const pay = (year: number): Slot => ({ name: 'economy/pay', time: { year } })
const lateDays: Slot = { name: 'contracts/main/late' }
const renewal = (occurrence: number): Slot => ({ name: 'contracts/main/renewal', time: { occurrence } })

const CORRELATIONS: Correlations = {
  names: ['economy/cpi', 'economy/pay', 'contracts/main/late', 'contracts/main/renewal', 'productivity/uplift'],
  links: [
    { first: 'economy/pay', second: 'economy/cpi', correlation: 0.6 },
    { first: 'contracts/main/late', second: 'contracts/main/renewal', correlation: -0.2 },
  ],
  events: new Set(['contracts/main/renewal']),
  repair: false,
  where,
}

function linked(correlations: Correlations, slots: readonly Slot[]) {
  const checked = linkSlots(correlations, slots)
  assert.ok(checked.ok)
  return checked.value
}

const keysOf = ({ slots }: { readonly slots: readonly Slot[] }) => slots.map(slotKey)

test('processes are linked year by year, in stored order whatever the order of the slots', () => {
  const { blocks } = linked(CORRELATIONS, [pay(2019), cpi(2018), pay(2018), cpi(2019), { name: 'productivity/uplift' }])
  assert.deepEqual(
    blocks.map(keysOf).toSorted(([first], [second]) => (first! < second! ? -1 : 1)),
    [
      ['economy/cpi@2018', 'economy/pay@2018'],
      ['economy/cpi@2019', 'economy/pay@2019'],
    ],
  )
  for (const { factor } of blocks) assert.deepEqual(factor, [Float64Array.of(1, 0), Float64Array.of(0.6, 0.8)])
})

test('a parameter is linked with the first occurrence of an event, and an event that happens counts as high', () => {
  const { blocks } = linked(CORRELATIONS, [renewal(0), renewal(1), lateDays])
  assert.deepEqual(blocks.map(keysOf), [['contracts/main/late', 'contracts/main/renewal#0']])
  // Winning is u below its chance: for fewer wins with later payment, u must rise with it.
  assert.equal(blocks[0]!.factor[1]![0], 0.2)
})

test('a parameter is linked with the first year of a process', () => {
  const { blocks } = linked(
    { ...CORRELATIONS, links: [{ first: 'economy/cpi', second: 'contracts/main/late', correlation: 0.1 }] },
    [cpi(2020), cpi(2019), lateDays],
  )
  assert.deepEqual(blocks.map(keysOf), [['economy/cpi@2019', 'contracts/main/late']])
})

test('quantities linked through a third are one block, and a link of 0 links nothing', () => {
  const { blocks } = linked(
    {
      ...CORRELATIONS,
      links: [
        { first: 'economy/cpi', second: 'economy/pay', correlation: 0.5 },
        { first: 'economy/pay', second: 'contracts/main/late', correlation: 0.5 },
        { first: 'economy/cpi', second: 'productivity/uplift', correlation: 0 },
      ],
    },
    [{ name: 'productivity/uplift' }, lateDays, pay(2018), cpi(2018)],
  )
  assert.deepEqual(blocks.map(keysOf), [['economy/cpi@2018', 'economy/pay@2018', 'contracts/main/late']])
})

const IMPOSSIBLE: Correlations = {
  ...CORRELATIONS,
  links: [
    { first: 'economy/cpi', second: 'economy/pay', correlation: 1 },
    { first: 'economy/pay', second: 'contracts/main/late', correlation: 1 },
  ],
}

test('correlations that cannot all hold are refused with their names and a way out', () => {
  const checked = linkSlots(IMPOSSIBLE, [cpi(2018), pay(2018), lateDays])
  assert.ok(!checked.ok)
  assert.equal(checked.problems.length, 1)
  assert.deepEqual(checked.problems[0]!.where, where)
  assert.match(checked.problems[0]!.message, /economy\/cpi, economy\/pay, contracts\/main\/late cannot all hold/)
  assert.match(checked.problems[0]!.wanted!, /repair/)
})

test('on request they are repaired, and what was asked is shown beside what is used', () => {
  const { blocks, repaired } = linked({ ...IMPOSSIBLE, repair: true }, [cpi(2018), pay(2018), lateDays])
  assert.equal(repaired.length, 1)
  assert.deepEqual(repaired[0]!.names, ['economy/cpi', 'economy/pay', 'contracts/main/late'])
  assert.equal(repaired[0]!.asked[0]![1], 1)
  // The nearest matrix in Higham (2002) for these three.
  assertNear(repaired[0]!.used[0]![1]!, 0.7607, 0.00005)
  assertNear(blocks[0]!.factor[1]![0]!, 0.7607, 0.00005)
})

test('correlations that can hold are never repaired', () => {
  const { repaired } = linked({ ...CORRELATIONS, repair: true }, [cpi(2018), pay(2018)])
  assert.deepEqual(repaired, [])
})
