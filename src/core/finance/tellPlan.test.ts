import assert from 'node:assert/strict'
import { test } from 'node:test'
import { treeOf } from '../shared/treeOf.ts'
import type { Json } from '../shared/json.ts'
import type { Draw } from './about.ts'
import { readCase } from './case/read.ts'
import { tellPlan } from './tellPlan.ts'

function caseWith(plan: readonly string[]) {
  const read = readCase(
    treeOf({
      format: 1,
      service: { name: 'Home library service', sector: 'library', authority: 'Marlow Vale' },
      start: '2024-04',
      staff: { librarian: { post: 'Librarian', fte: 10, headcount: 12, pay: '£32,000' } },
      options: {},
      plan: plan as Json,
    }),
  )
  assert.ok(read.ok, JSON.stringify(read))
  return read.value.case
}

const shape = { kind: 'uniform', low: 0, high: 1 } as const
const cpi: Draw = {
  key: 'economy/cpi@2099',
  slot: { name: 'economy/cpi', time: { year: 2099 } },
  label: 'Inflation',
  shape,
  unit: '',
}
const cut: Draw = { key: 'cut', slot: { name: 'economy/cut/when' }, label: 'When one large cut comes', shape, unit: '' }

test('without a plan in the case all slots are new, in the order of the rule, a year told as a financial year', () => {
  assert.deepEqual(tellPlan(caseWith([]), [cut, cpi]), {
    slots: [
      { slot: 'economy/cpi@2099', says: 'Inflation, 2099-00', standing: 'new' },
      { slot: 'economy/cut/when', says: 'When one large cut comes', standing: 'new' },
    ],
    beyond: [],
  })
})

test('a kept plan comes first as it is, with what is no longer drawn, and what is new goes last', () => {
  const kept = ['newcomers/leaving', 'economy/cut/when', 'parent/client']
  assert.deepEqual(tellPlan(caseWith(kept), [cpi, cut]).slots, [
    { slot: 'newcomers/leaving', says: 'Share of staff who leave in a year', standing: 'unused' },
    { slot: 'economy/cut/when', says: 'When one large cut comes', standing: 'kept' },
    { slot: 'parent/client', says: 'Cost for a year of the client side', standing: 'unused' },
    { slot: 'economy/cpi@2099', says: 'Inflation, 2099-00', standing: 'new' },
  ])
})

test('what comes after 64 slots has no dimension, also where places are kept for what is no longer drawn', () => {
  const kept = Array.from({ length: 63 }, (_, index) => `economy/demand@${1900 + index}`)
  const { slots, beyond } = tellPlan(caseWith(kept), [cpi, cut])
  assert.equal(slots.length, 64)
  assert.equal(slots.at(-1)?.slot, 'economy/cpi@2099')
  assert.deepEqual(beyond, [{ slot: 'economy/cut/when', says: 'When one large cut comes', standing: 'new' }])
})
