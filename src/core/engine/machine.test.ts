import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BLOCK_TRIALS } from '../chance/block.ts'
import { choleskyOf } from '../chance/cholesky.ts'
import type { Shape } from '../chance/shape.ts'
import { readingOf } from '../chance/table/reading.ts'
import { compile } from '../graph/compile/compile.ts'
import { choose, input, isLess, minus, of, over, previous, sum, type Expression } from '../graph/expression.ts'
import type { Line } from '../graph/line.ts'
import { makeModel, type Model } from '../graph/model.ts'
import { makeJob, type Job, type Variant } from './job.ts'
import { openMachine } from './machine.ts'
import { leaningSlots, makeDrawing, type Sampler } from './sampler.ts'
import { endOf, makeStore, seriesIn, uniformsOf } from './store.ts'

const MONTHS = 3
const SEED = 20260401
const PLAIN: readonly Variant[] = [{ inputs: {}, blocks: Infinity }]

const line = (name: string, is: Expression, opens?: Expression): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...(opens && { opens }),
})

function modelOf(...lines: Line[]): Model {
  const years = new Int32Array(MONTHS).fill(2026)
  const model = makeModel(lines, { months: MONTHS, years, yearStarts: Uint8Array.of(1, 0, 0) })
  assert.ok(model.ok)
  return model.value
}

const listed = (count: number): Shape => ({
  kind: 'samples',
  values: Array.from({ length: count + 1 }, (_, index) => index * index - 7),
})

/** Every shape; of steps one threshold, three, and more than are drawn as passes. */
const SHAPES: readonly Shape[] = [
  { kind: 'certain', value: 3 },
  { kind: 'normal', mean: 100, sd: 20 },
  { kind: 'lognormal', logMean: 10, logSd: 0.4 },
  { kind: 'logitnormal', logitMean: -2, logitSd: 0.5 },
  { kind: 'uniform', low: -2, high: 6 },
  { kind: 'triangular', low: 3, likely: 6, high: 12 },
  { kind: 'pert', low: 100, likely: 200, high: 350 },
  { kind: 'beta', alpha: 0.5, beta: 2 },
  { kind: 'bernoulli', chance: 0.35 },
  { kind: 'oneOf', values: [84, 36, 60, 12].map((value) => ({ value, weight: value })) },
  listed(1),
  listed(3),
  listed(100),
]

const CORRELATIONS = [
  [1, 0.5, -0.3],
  [0.5, 1, -0.1],
  [-0.3, -0.1, 1],
].map((row) => Float64Array.from(row))

/** Each shape on five slots: in the plan and out of it, and three that are linked, of which the first leans on none. */
function samplerOf(shape: Shape): Sampler {
  const slots = ['planned', 'plain', 'first', 'second', 'third'].map((key, at) => ({
    key,
    dimension: key === 'plain' ? null : 3 * at,
  }))
  const reading = readingOf(shape)
  return {
    slots,
    linked: [{ slots: [2, 3, 4], factor: choleskyOf(CORRELATIONS)! }],
    drawn: slots.map(({ key }, slot) => ({ key, slot, reading })),
  }
}

/** A job whose ends, in month 0, are what is drawn itself. */
function drawingJob(sampler: Sampler): Job {
  const names = sampler.drawn.map(({ key }) => key)
  const model = modelOf(...names.map((name) => line(name, sum(input(name, 'ratio')))))
  const ends = names.map((name) => ({ line: name, month: 0 }))
  return makeJob(compile(model, { singles: [], doubles: [], ends }), sampler, SEED, PLAIN)
}

const trialsOf = (block: number): number[] =>
  Array.from({ length: BLOCK_TRIALS }, (_, trial) => block * BLOCK_TRIALS + trial)

for (const shape of SHAPES)
  test(`a machine draws ${JSON.stringify(shape).slice(0, 60)} as the reference does, to the bit`, () => {
    const sampler = samplerOf(shape)
    const store = makeStore(drawingJob(sampler), 3)
    const machine = openMachine(drawingJob(sampler))
    for (const block of [2, 0]) {
      assert.equal(machine.work(block, store), null)
      const { values } = makeDrawing(sampler, SEED).futures(trialsOf(block))
      for (const [end, { key }] of sampler.drawn.entries()) {
        const found = endOf(store, 0, end).subarray(block * BLOCK_TRIALS, (block + 1) * BLOCK_TRIALS)
        assert.deepEqual(found, values.get(key), `${key}, block ${block}`)
      }
    }
  })

test('the uniforms kept of a block are the top bits of its words, or of the share of a linked score', () => {
  const sampler = samplerOf({ kind: 'uniform', low: 0, high: 1 })
  const store = makeStore(drawingJob(sampler), 1)
  openMachine(drawingJob(sampler)).work(0, store)
  assert.deepEqual(
    leaningSlots(sampler).map(({ slot }) => slot),
    [3, 4],
  )
  const { values } = makeDrawing(sampler, SEED).futures(trialsOf(0))
  for (const [slot, { key }] of sampler.slots.entries()) {
    const drawn = values.get(key)!
    assert.deepEqual(
      uniformsOf(store, slot),
      Uint16Array.from(drawn, (share) => Math.floor(share * 2 ** 16)),
      key,
    )
  }
})

/** A running sum of what is drawn and of what only a variant says. */
const running = modelOf(
  line('sum', sum(previous('sum'), input('drawn', 'ratio'), input('asked', 'ratio')), of(0, 'ratio')),
)
const oneDraw: Sampler = {
  slots: [{ key: 'drawn', dimension: 0 }],
  linked: [],
  drawn: [{ key: 'drawn', slot: 0, reading: readingOf({ kind: 'uniform', low: 0, high: 8 }) }],
}
const wanted = { singles: ['sum'], doubles: [], ends: [{ line: 'sum', month: 2 }] }

test('every variant is run on the same futures, for its own blocks, and the series are those of the first', () => {
  const job = makeJob(compile(running, wanted), oneDraw, SEED, [
    { inputs: { asked: 0 }, blocks: 2 },
    { inputs: { asked: 5 }, blocks: 1 },
  ])
  const store = makeStore(job, 2)
  const machine = openMachine(job)
  for (const block of [0, 1]) assert.equal(machine.work(block, store), null)
  const drawn = makeDrawing(oneDraw, SEED)
    .futures([...trialsOf(0), ...trialsOf(1)])
    .values.get('drawn')!
  assert.deepEqual(
    endOf(store, 0, 0),
    drawn.map((each) => each + each + each),
  )
  assert.equal(endOf(store, 1, 0).length, BLOCK_TRIALS)
  assert.deepEqual(
    endOf(store, 1, 0),
    drawn.slice(0, BLOCK_TRIALS).map((each) => each + 5 + each + 5 + each + 5),
  )
  assert.deepEqual(
    seriesIn(store, 0, 1),
    Float32Array.from(drawn, (each) => each + each),
  )
})

test('a machine says in which variant a figure was not finite', () => {
  const quotient = modelOf(line('share', over(input('drawn', 'ratio'), input('asked', 'ratio'))))
  const ends = [{ line: 'share', month: 0 }]
  const workWith = (...asked: number[]) => {
    const variants = asked.map((each) => ({ inputs: { asked: each }, blocks: 1 }))
    const job = makeJob(compile(quotient, { singles: [], doubles: [], ends }), oneDraw, SEED, variants)
    return openMachine(job).work(0, makeStore(job, 1))
  }
  assert.equal(workWith(1, 2), null)
  assert.equal(workWith(1, 0), 1)
  assert.equal(workWith(0, 1), 0)
})

test('on given values a machine gives the ends, one value or a thousand, and stops where it is given too few', () => {
  const job = makeJob(compile(running, wanted), oneDraw, SEED, PLAIN)
  const machine = openMachine(job)
  const given = (count: number): Map<string, Float64Array> =>
    new Map([
      ['drawn', Float64Array.from({ length: count }, (_, trial) => trial)],
      ['asked', new Float64Array(count).fill(1)],
    ])
  for (const count of [1, 2, 3, BLOCK_TRIALS])
    // Three months of trial + 1.
    assert.deepEqual(
      machine.given(given(count), count),
      Float64Array.from({ length: count }, (_, trial) => 3 * trial + 3),
    )
  assert.throws(() => machine.given(given(2), 3), { name: 'AssertionError' })
  assert.throws(() => machine.given(new Map(), 1), { name: 'AssertionError' })
})

test('a quotient that a choice throws away stops nothing, in any trial or month', () => {
  const drawn = minus(input('drawn', 'ratio'), 4)
  const guarded = modelOf(
    line('least', choose(isLess(drawn, 0), 0, drawn)),
    line('share', choose(isLess(0, 'least'), over(1, 'least'), 0)),
  )
  const ends = [{ line: 'share', month: 1 }]
  const job = makeJob(compile(guarded, { singles: [], doubles: ['share'], ends }), oneDraw, SEED, PLAIN)
  const store = makeStore(job, 1)
  assert.equal(openMachine(job).work(0, store), null)
  const values = makeDrawing(oneDraw, SEED).futures(trialsOf(0)).values.get('drawn')!
  assert.deepEqual(
    endOf(store, 0, 0),
    values.map((each) => (each > 4 ? 1 / (each - 4) : 0)),
  )
})
