import assert from 'node:assert/strict'
import { test } from 'node:test'
import { report } from '../../src/cli/report/report.ts'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import type { Appraisal } from '../../src/core/appraisal/result.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { openYouthFirst } from '../worker/youthFirst.ts'

const { case: theCase, book } = await openYouthFirst()
const appraisal = await appraise(theCase, book, { trials: 40, seed: 1 }, runHere)
const plain = { isBold: false }

/** What the report says below the name of an option, up to the next heading. */
const partOf = (text: string, name: string): string => text.split(`\n${name}\n`)[1]?.split('\n\n')[0] ?? ''

test('each option has its tests as frequencies with their error, and carrying on has no money test', () => {
  const text = report(appraisal, plain)
  for (const { name, moneySaved } of appraisal.options) {
    const part = partOf(text, name)
    assert.match(part, /^ {2}Service kept +.* of 100.* \((?:likely|uncertain|unlikely)\)$/m, name)
    assert.equal(part.includes('Money saved'), moneySaved !== null, name)
  }
})

test('a venture that cannot start is answered with what it needs, and with no probability of a test', () => {
  const unanswered = { needsPounds: 41_234.5, serviceKept: null, noWorse: null, moneySaved: null, both: null }
  const unfunded: Appraisal = {
    ...appraisal,
    unfundedStart: { needsPounds: 50_000 },
    options: appraisal.options.map((option) => (option.id === 'mutual' ? { ...option, ...unanswered } : option)),
  }
  const part = partOf(report(unfunded, plain), 'A mutual controlled by its staff')
  // Three figures, rounded up: £41,200 would leave it £34.50 short of 41,234.50.
  assert.match(part, /^ {2}Answer +unfunded start: needs £41,300$/m)
  assert.doesNotMatch(part, /Service kept|Money saved|^ {2}(?:Fails|Loses|Service ended)/m)
  assert.match(partOf(report(unfunded, plain), 'Carry on within the budget'), /Service kept/)
})

test('of what an input moves only that is told in which its two ends read apart', () => {
  const told = { input: 'x', label: 'Leaving', lowWords: '1%', highWords: '2%', cash: null }
  const goes = { rank: 0, rankSe: 0.01, firstOrder: 0, firstOrderSe: 0.01 }
  const same = { ...goes, low: 0, high: 0.2 }
  const sensitivities = [
    { ...told, label: 'Neither', saving: same, service: { ...goes, low: 0.9, high: 0.9001 } },
    { ...told, label: 'Service', saving: same, service: { ...goes, low: 0.8, high: 0.9 } },
    { ...told, label: 'Saving', saving: { ...goes, low: 10, high: 20 }, service: { ...goes, low: 0.9, high: 0.9 } },
  ]
  const options = appraisal.options.map((option) => ({ ...option, sensitivities }))
  const matters = partOf(report({ ...appraisal, options }, plain), 'What matters most').replaceAll(/\n {2}/g, ' ')
  assert.match(matters, /: Service \(1% to 2%\) moves the lowest year of service from 80% to 90%\./)
  assert.match(matters, /: Saving \(1% to 2%\) moves the saving from £10 to £20\./)
  assert.doesNotMatch(matters, /Neither|By itself/)
})

test('what an input explains by itself is told where it can be told from nothing', () => {
  const told = { input: 'x', label: 'Leaving', lowWords: '1%', highWords: '2%', cash: null }
  const goes = { low: 10, high: 20, rank: 0.5, rankSe: 0.01 }
  const saving = { ...goes, firstOrder: 0.378, firstOrderSe: 0.008 }
  const service = { ...goes, firstOrder: 0.01, firstOrderSe: 0.008 }
  const options = appraisal.options.map((option) => ({ ...option, sensitivities: [{ ...told, saving, service }] }))
  const flat = report({ ...appraisal, options }, plain).replaceAll(/\s+/g, ' ')
  assert.match(flat, /By itself it explains 38 of 100 parts of how the saving varies, give or take 2\. /)
})

test('headings are bold on a screen that can, and nothing else changes', () => {
  const bold = report(appraisal, { isBold: true })
  const [on, off] = ['\u001B[1m', '\u001B[22m']
  assert.ok(bold.includes(`${on}The case against${off}`))
  assert.equal(bold.replaceAll(on, '').replaceAll(off, ''), report(appraisal, plain))
})

test('every note, every case against and the key are in it', () => {
  const flat = report(appraisal, plain).replaceAll(/\s+/g, ' ')
  for (const sentence of [...appraisal.notes, ...appraisal.verdict.against, appraisal.key])
    assert.ok(flat.includes(sentence.replaceAll(/\s+/g, ' ')), sentence)
})
