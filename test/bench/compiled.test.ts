import assert from 'node:assert/strict'
import { test } from 'node:test'
import { futuresOf, readDump } from '../../bench/m1/dump.ts'
import { m1Compiled, m1Job, runM1, WANTED } from '../../bench/m1/job.ts'
import { m1, OUTPUTS } from '../../bench/m1/model.ts'
import { m1Sampler } from '../../bench/m1/sampler.ts'
import { differences } from '../../bench/peers/agreement.ts'
import { makeDrawing } from '../../src/core/engine/sampler.ts'
import { endOf, seriesIn } from '../../src/core/engine/store.ts'
import { compile } from '../../src/core/graph/compile/compile.ts'
import { makeKernel, runFutures } from '../../src/core/graph/compile/kernel.ts'
import { interpret } from '../../src/core/graph/interpret.ts'

const model = m1()
const dump = readDump()
const onDump = runFutures(makeKernel(compile(model, { singles: [], doubles: OUTPUTS, ends: [] })), futuresOf(dump))

test('M1 compiled is within a hundredth of a penny of the program in C, and its months are the same', () => {
  const { pounds, months } = differences(onDump, dump)
  assert.ok(pounds < 1e-4, `£${pounds}`)
  assert.equal(months, 0)
})

test('M1 compiled is what the interpreter makes of the dumped futures, to the bit, in every month', () => {
  const interpreted = interpret(model, futuresOf(dump), OUTPUTS)
  for (const line of OUTPUTS) assert.deepEqual(onDump.get(line), interpreted.get(line), line)
})

for (const sampling of ['sobol', 'plain'] as const) {
  test(`M1 as it is timed is what the interpreter makes of the same ${sampling} futures, to the bit`, () => {
    const store = runM1(m1Compiled(model), 7, 3, sampling)
    // Every fifth trial of three blocks: 205 a block or so, in every scramble.
    const trials = Array.from({ length: store.trials / 5 }, (_, index) => 5 * index)
    const futures = makeDrawing(m1Sampler(sampling), 7).futures(trials)
    const interpreted = interpret(model, futures, OUTPUTS)
    const of = (line: string, month: number) =>
      interpreted.get(line)!.subarray(month * trials.length, (month + 1) * trials.length)
    for (const [number, { line, month }] of WANTED.ends.entries())
      assert.deepEqual(
        Float64Array.from(trials, (trial) => endOf(store, 0, number)[trial]!),
        of(line, month),
        `${line}, month ${month}`,
      )
    for (let month = 0; month < model.calendar.months; month++)
      assert.deepEqual(
        Float32Array.from(trials, (trial) => seriesIn(store, 0, month)[trial]!),
        Float32Array.from(of('cash', month)),
        `cash, month ${month}`,
      )
  })
}

test('M1 makes the same bytes whenever it is compiled', () => {
  assert.deepEqual(m1Compiled(m1()).wasm, m1Compiled(model).wasm)
  assert.equal(m1Job(m1Compiled(model), 1, 1).columns.length, 34)
})
