import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { MODEL_LAW } from '../../src/core/finance/case/law.ts'
import { readCase } from '../../src/core/finance/case/read.ts'
import { within } from '../../src/core/graph/walk.ts'
import { treeOf } from '../../src/core/shared/treeOf.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAt, type Values } from './marlowVale.ts'

const withLaw = (law: Values): Values => ({ ...marlowVale(), law })
const tablesOf = (values: Values) =>
  makeReady(readSound(values).case).built.model.lines.flatMap((line) =>
    within(line.is).flatMap((part) => (part.kind === 'table' ? [part] : [])),
  )

test('every value of the law that the model reads can be set in a case, and then every line reads that', () => {
  const settable = new Set(MODEL_LAW.map(({ id }) => id))
  const read = new Set(tablesOf(marlowVale()).flatMap(({ name }) => (name.includes('.') ? [name] : [])))
  assert.ok(read.size > 10, `${read.size} values are read`)
  for (const id of read) assert.ok(settable.has(id), id)
  for (const id of read)
    for (const { name, values } of tablesOf(withLaw({ [id]: '0.5' })))
      if (name === id) assert.deepEqual([...new Set(values)], [0.5], id)
})

test('a value set in a case moves what reads it and nothing else', () => {
  const middle = (values: Values) => middleOf(makeReady(readSound(values).case))
  const [before, after] = [middle(marlowVale()), middle(withLaw({ 'nic.employer.rate': '0%' }))]
  assert.equal(Math.max(...after.get('terms/kept/driver/nic')!), 0)
  assert.ok(before.get('terms/kept/driver/nic')![0]! > 0)
  assert.deepEqual(after.get('terms/kept/driver/pay'), before.get('terms/kept/driver/pay'))
})

test('a value set in a case is said where the law would be, with what it stands for', async () => {
  const { case: theCase, book } = readSound(withLaw({ 'pension.lgps.averageTotalEmployerRate': '18%' }))
  const { notes } = await appraise(theCase, book, { trials: 1024, seed: 1 }, runHere)
  const note = notes.filter((each) => each.includes('in place of the law'))
  assert.deepEqual(note, [
    'Local Government Pension Scheme, average employer rate: the case sets 18% in place of the law.',
  ])
  const [table] = tablesOf(withLaw({ 'pension.lgps.averageTotalEmployerRate': '18%' })).filter(({ name }) =>
    name.includes('lgps'),
  )
  assert.match(String(table?.source), /18%, set by the case in place of the law$/)
})

test('a case may start before our law is known, once it sets the law it needs', () => {
  const early = withAt(marlowVale(), 'start', '2015-09')
  const refused = readCase(treeOf(early))
  assert.ok(!refused.ok && refused.problems.some(({ where }) => where.field === 'start'))
  const all = Object.fromEntries(MODEL_LAW.map(({ id, unit }) => [id, unit.startsWith('share') ? '10%' : '£5,000']))
  assert.ok(readCase(treeOf({ ...early, law: { ...all, 'nmw.topAdult': '£6.70' } })).ok)
})

test('a value that the model does not read, or that cannot be, is refused at its place', () => {
  const told = (law: Values) => {
    const read = readCase(treeOf(withLaw(law)))
    return read.ok ? [] : read.problems.map(({ where, message }) => `${where.field}: ${message}`)
  }
  assert.deepEqual(told({ 'nic.employer.rat': '15%' }), [
    'law/nic.employer.rat: There is no field `nic.employer.rat` here: did you mean `nic.employer.rate`?',
  ])
  assert.match(told({ 'nic.employer.rate': '150%' })[0] ?? '', /^law\/nic.employer.rate: .*above what is possible/)
  assert.match(told({ 'nic.employer.rate': '10% to 20%' })[0] ?? '', /cannot be uncertain/)
})
