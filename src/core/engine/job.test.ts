import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choleskyOf } from '../chance/cholesky.ts'
import type { Shape } from '../chance/shape.ts'
import { normalOverWords, readingOf, uniformOverScores } from '../chance/table/reading.ts'
import { compile } from '../graph/compile/compile.ts'
import { input, sum } from '../graph/expression.ts'
import { makeModel } from '../graph/model.ts'
import { makeJob } from './job.ts'
import type { Sampler } from './sampler.ts'
import { endOf, makeStore, seriesIn, uniformsOf } from './store.ts'

const SHAPES: Readonly<Record<string, Shape>> = {
  known: { kind: 'certain', value: 3 },
  normal: { kind: 'normal', mean: 100, sd: 20 },
  straight: { kind: 'uniform', low: -2, high: 6 },
  curved: { kind: 'pert', low: 1, likely: 2, high: 6 },
  alike: { kind: 'pert', low: 1, likely: 2, high: 6 },
  event: { kind: 'bernoulli', chance: 0.25 },
  unread: { kind: 'uniform', low: 0, high: 1 },
}
const KEYS = Object.keys(SHAPES)

/** All shapes drawn, each on a slot of its own; where they are linked, all but the first lean on it. */
function samplerOf(isLinked: boolean): Sampler {
  const linked = KEYS.map((_, row) => Float64Array.from(KEYS, (__, column) => (row === column ? 1 : 0.5)))
  return {
    slots: KEYS.map((key, dimension) => ({ key, dimension })),
    linked: isLinked ? [{ slots: KEYS.map((_, slot) => slot), factor: choleskyOf(linked)! }] : [],
    drawn: KEYS.map((key, slot) => ({ key, slot, reading: readingOf(SHAPES[key]!) })),
  }
}

const read = KEYS.filter((key) => key !== 'unread')
const model = makeModel(
  [{ name: 'all', unit: 'ratio', says: 'all', is: sum(...read.map((key) => input(key, 'ratio'))) }],
  { months: 2, years: Int32Array.of(2026, 2026), yearStarts: Uint8Array.of(1, 0) },
)
assert.ok(model.ok)
const wanted = {
  singles: ['all'],
  doubles: [],
  ends: [
    { line: 'all', month: 0 },
    { line: 'all', month: 1 },
  ],
}
const compiled = compile(model.value, wanted)

const columnsOf = (isLinked: boolean) => {
  const job = makeJob(compiled, samplerOf(isLinked), 1, [])
  return { job, fillings: new Map(job.columns.map(({ key, filling }) => [key, filling])) }
}

test('a column that no line reads is not drawn, and every other is', () => {
  const { job } = columnsOf(false)
  assert.deepEqual(
    job.columns.map(({ key, slot, scores }) => [key, slot, scores]),
    read.map((key, slot) => [key, slot, false]),
  )
})

test('columns are filled from words by the kind of their shape, and equal shapes share a table', () => {
  const { job, fillings } = columnsOf(false)
  assert.deepEqual(fillings.get('known'), { kind: 'constant', value: 3 })
  assert.deepEqual(fillings.get('normal'), { kind: 'scaled', base: 100, factor: 20, of: 0 })
  assert.deepEqual(fillings.get('straight'), { kind: 'scaled', base: -2, factor: 8, of: 'share' })
  assert.deepEqual(fillings.get('curved'), { kind: 'table', table: 1 })
  assert.deepEqual(fillings.get('alike'), { kind: 'table', table: 1 })
  // 1 below a quarter of the words, 0 from there on.
  assert.deepEqual(fillings.get('event'), {
    kind: 'steps',
    thresholds: Uint32Array.of(2 ** 30),
    values: Float64Array.of(1, 0),
  })
  assert.deepEqual(
    job.tables.map(({ over }) => over),
    ['words', 'words'],
  )
  assert.equal(job.tables[0]!.values, normalOverWords())
})

test('columns of slots that lean on others are filled from scores, by tables over scores', () => {
  const { job, fillings } = columnsOf(true)
  assert.deepEqual(
    job.columns.map(({ scores }) => scores),
    read.map((_, slot) => slot > 0),
  )
  assert.deepEqual(fillings.get('normal'), { kind: 'scaled', base: 100, factor: 20, of: 'score' })
  assert.deepEqual(fillings.get('straight'), { kind: 'scaled', base: -2, factor: 8, of: 1 })
  assert.deepEqual(fillings.get('curved'), { kind: 'table', table: 2 })
  assert.equal(job.tables[1]!.values, uniformOverScores())
  assert.deepEqual(
    job.tables.map(({ over }) => over),
    ['words', 'scores', 'scores'],
  )
})

test('a store has room for every variant’s own blocks, and its parts do not overlap', () => {
  const job = makeJob(compiled, samplerOf(false), 1, [
    { inputs: {}, blocks: Infinity },
    { inputs: {}, blocks: 1 },
  ])
  const store = makeStore(job, 2)
  assert.equal(store.trials, 2048)
  assert.deepEqual(
    [0, 1].map((variant) => endOf(store, variant, 1).length),
    [2048, 1024],
  )
  const parts = [
    ...[0, 1].flatMap((variant) => [0, 1].map((end) => endOf(store, variant, end))),
    ...[0, 1].map((month) => seriesIn(store, 0, month)),
    ...KEYS.map((_, slot) => uniformsOf(store, slot)),
  ]
  for (const [number, part] of parts.entries()) part.fill(number)
  for (const [number, part] of parts.entries()) assert.ok(part.every((value) => value === number))
})
