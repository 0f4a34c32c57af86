import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BLOCK_TRIALS } from '../chance/block.ts'
import { compile } from '../graph/compile/compile.ts'
import { input } from '../graph/expression.ts'
import { makeModel } from '../graph/model.ts'
import { makeJob, type Job } from './job.ts'
import { makeStore, type Store } from './store.ts'
import { makeHand, runHere, type FanTask, type InfluenceTask } from './task.ts'

/** A model of one line, which nothing here works out: what is asked of a run needs no machine. */
function anyJob(): Job {
  const years = Int32Array.of(2026)
  const lines = [{ name: 'a', unit: 'ratio', says: 'a', is: input('drawn', 'ratio') }]
  const model = makeModel(lines, { months: 1, years, yearStarts: Uint8Array.of(1) })
  assert.ok(model.ok)
  return makeJob(
    compile(model.value, { singles: [], doubles: [], ends: [] }),
    { slots: [], linked: [], drawn: [] },
    1,
    [],
  )
}

/** A store as a run might have left it. */
const left = (given: Partial<Store>): Store => ({
  trials: 200,
  months: 1,
  ends: [],
  wantedEnds: 0,
  series: new Float32Array(0),
  uniforms: new Uint16Array(0),
  ...given,
})

const oneTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const hand = makeHand()
const fanOf = (store: Store, task: Partial<FanTask>) =>
  hand.do(anyJob(), store, { kind: 'fan', line: 0, lasted: null, from: 0, to: 1, shares: [0.05, 0.5, 0.95], ...task })

test('a fan is the quantiles of a series, month by month, of the months that are asked', () => {
  // Three months of two lines; the second line has 1 to 200, and then 800 to 999 backwards.
  const series = Float32Array.from([
    ...Array(3 * 200).fill(0),
    ...Array(200).fill(0),
    ...oneTo(200),
    ...oneTo(200).map((value) => 1_000 - value),
  ])
  assert.deepEqual(fanOf(left({ months: 3, series }), { line: 1, from: 1, to: 3 }), {
    kind: 'fan',
    months: [
      { share: 1, quantiles: [10, 100, 190] },
      // The 10th smallest of 800 to 999 is 809, and so on.
      { share: 1, quantiles: [809, 899, 989] },
    ],
  })
})

test('where an end says how long a trial lasted, those still lasting are counted, and their share is said', () => {
  const series = Float32Array.from([...oneTo(200), ...oneTo(200), ...oneTo(200)])
  // The first 100 last one month, the others two: nobody is left in the third.
  const lasted = Float64Array.from(oneTo(200), (trial) => (trial <= 100 ? 1 : 2))
  const other = new Float64Array(200)
  const ends = [Float64Array.from([...other, ...lasted])]
  assert.deepEqual(fanOf(left({ months: 3, series, ends, wantedEnds: 2 }), { lasted: 1, to: 3 }), {
    kind: 'fan',
    months: [
      { share: 1, quantiles: [10, 100, 190] },
      { share: 0.5, quantiles: [105, 150, 195] },
      { share: 0, quantiles: [] },
    ],
  })
})

/** A store of one end that is the sum of its first slot and a hundredth of its second. */
function influenced(): Store {
  const trials = 2 * BLOCK_TRIALS
  const uniforms = new Uint16Array(3 * trials)
  const end = new Float64Array(trials)
  for (let trial = 0; trial < trials; trial++) {
    // Three columns whose values are spread evenly, each in an order of its own.
    const [first, second, third] = [37, 1_001, 777].map((stride) => ((trial * stride) % trials) * 32)
    uniforms.set([first!], trial)
    uniforms.set([second!], trials + trial)
    uniforms.set([third!], 2 * trials + trial)
    end[trial] = first! + second! / 100
  }
  return left({ trials, ends: [end], wantedEnds: 1, uniforms })
}

test('what an end goes with is told for each input in the order asked, and one of several slots by their mean', () => {
  const store = influenced()
  const ask = (inputs: InfluenceTask['inputs']) => {
    const answer = hand.do(anyJob(), store, { kind: 'influence', end: 0, inputs })
    assert.ok(answer.kind === 'influence')
    assert.equal(answer.firstOrder.length, inputs.length)
    return answer.ranks.map(({ correlation }) => correlation)
  }
  const [second, first, both, third] = ask([[1], [0], [0, 1], [2]])
  assert.ok(first! > 0.999, `${first}`)
  // A sum of two even parts goes with either by 1/√2 = 0.707, in ranks a little less or more.
  assert.ok(Math.abs(both! - 0.7) < 0.05, `${both}`)
  for (const nothing of [second!, third!]) assert.ok(Math.abs(nothing) < 0.1, `${nothing}`)
  // Asked again and asked otherwise, the columns kept are those asked for.
  assert.deepEqual(ask([[0]]), [first])
  assert.deepEqual(ask([[1], [0], [0, 1], [2]]), [second, first, both, third])
})

test('tasks done here are answered in the order asked', async () => {
  const job = anyJob()
  const store = left({ months: 2, series: Float32Array.from([...oneTo(200), ...oneTo(200).map((each) => 2 * each)]) })
  const task = (from: number): FanTask => ({ kind: 'fan', line: 0, lasted: null, from, to: from + 1, shares: [0.5] })
  assert.deepEqual(await runHere(job, store, [task(1), task(0), task(1)]), [
    { kind: 'fan', months: [{ share: 1, quantiles: [200] }] },
    { kind: 'fan', months: [{ share: 1, quantiles: [100] }] },
    { kind: 'fan', months: [{ share: 1, quantiles: [200] }] },
  ])
  assert.deepEqual(await runHere(job, makeStore(job, 1), []), [])
})
