import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sensitivity, Swing } from '../../src/core/appraisal/result.ts'
import { explainedTable } from '../../src/view/appraisal/explainedTable.ts'
import { html } from '../../src/view/html.ts'
import { inHouse, mutual } from './appraisals.ts'
import { rowsOf } from './markup.ts'

const swing = (firstOrder: number, rank: number): Swing => ({
  low: 0,
  high: 1,
  rank,
  rankSe: 0.01,
  firstOrder,
  firstOrderSe: 0.005,
})
const sensitivity = (label: string, service: Swing, saving: Swing | null, cash: Swing | null): Sensitivity => ({
  input: label,
  label,
  lowWords: `low ${label}`,
  highWords: `high ${label}`,
  service,
  saving,
  cash,
})
const none = swing(0.004, 0.5)
const nothing = '<span aria-hidden="true">–</span><span class="govuk-visually-hidden">too small to tell</span>'

test('what an input explains by itself is told with its error and where the figure is higher, the most first', () => {
  const sensitivities = [
    sensitivity('pay', swing(0.1, -0.3), none, none),
    sensitivity('noise', none, none, none),
    sensitivity('renewal', none, swing(0.38, 0.3), swing(0.2, 0.001)),
  ]
  const markup = html`${explainedTable({ ...mutual(0.5, 0.5, 0.5), sensitivities }, 5)}`.toString()
  // Twice 0.005 is 1 of 100; a rank correlation of 0.001 ± 0.02 goes neither way.
  assert.deepEqual(rowsOf(markup), [
    ['renewal', nothing, '38 of 100, give or take 1<br />(higher: high renewal)', '20 of 100, give or take 1'],
    ['pay', '10 of 100, give or take 1<br />(higher: low pay)', nothing, nothing],
  ])
  assert.match(markup, /Saving over 5 years/)
})

test('carrying on has no saving and no cash, and so no column of either', () => {
  const sensitivities = [sensitivity('pay', swing(0.1, -0.3), null, null)]
  const baseline = { ...inHouse('baseline', 'Carry on', 0.5, null), sensitivities }
  const markup = html`${explainedTable(baseline, 5)}`.toString()
  assert.equal(rowsOf(markup)[0]?.length, 2)
  assert.doesNotMatch(markup, /Saving|cash/)
})

test('where no input can be told from nothing that is said in words', () => {
  const markup =
    html`${explainedTable({ ...inHouse('improve', 'Improve', 0.5, 0.5), sensitivities: [] }, 5)}`.toString()
  assert.match(markup, /Improve: no input explains by itself a share that can be told from nothing\./)
})
