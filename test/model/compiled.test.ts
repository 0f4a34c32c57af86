import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { AS_TYPED, COUNCIL_MEAN, lostKey, PRICE_TIMES, whatIfsOf } from '../../src/core/finance/about.ts'
import type { Case } from '../../src/core/finance/case/index.ts'
import { drawFutures, middleFutures } from '../../src/core/finance/futures.ts'
import { makeKernel } from '../../src/core/graph/compile/kernel.ts'
import type { Futures } from '../../src/core/graph/interpret.ts'
import { disagreements, kernelOf } from '../graph/compiled.ts'
import { openSound } from './cases.ts'

/** The compiled model of a case against its interpreter: a case finds what no random graph is like. */

const SEED = 20260401
/** An odd number: the last of a pair is left over. */
const TRIALS = 5
/** Lines kept by one compiled model; all of a case at once would take half a gigabyte. */
const LINES_AT_ONCE = 80

const GOLDEN = 'test/golden/finance'
const CASES = [
  'examples/youth-first/youth-first.case.yaml',
  'examples/barnet-libraries/barnet.case.yaml',
  ...readdirSync(GOLDEN).map((name) => join(GOLDEN, name, 'case.yaml')),
]

/** The what-ifs of a case as they change nothing, and all of them asked at once. */
function whatIfsFor(theCase: Case): Readonly<Record<string, ReadonlyMap<string, number>>> {
  const neutral = whatIfsOf(theCase)
  const contracts = theCase.contracts.slice(0, 1).map(({ id }) => [lostKey(id), 1] as const)
  const asked = new Map([...neutral, [AS_TYPED, 1], [COUNCIL_MEAN, -0.03], [PRICE_TIMES, 0.9], ...contracts])
  return { neutral, asked }
}

const withValues = ({ trials, values }: Futures, same: ReadonlyMap<string, number>): Futures => {
  const filled = [...same].map(([key, value]) => [key, new Float64Array(trials).fill(value)] as const)
  return { trials, values: new Map([...values, ...filled]) }
}

for (const path of CASES) {
  test(`every line of ${path} is compiled to the interpreter's figures, to the last bit`, async () => {
    const { case: theCase } = await openSound(path)
    const { built, sampler } = makeWorkable(theCase, 'sobol')
    const { model } = built
    const drawn = [drawFutures(sampler, SEED, 0, TRIALS), middleFutures(sampler)]
    for (let from = 0; from < model.lines.length; from += LINES_AT_ONCE) {
      const doubles = model.lines.slice(from, from + LINES_AT_ONCE).map(({ name }) => name)
      const kernel = kernelOf(model, { doubles })
      for (const [which, same] of Object.entries(whatIfsFor(theCase)))
        for (const futures of drawn)
          assert.deepEqual(disagreements(kernel, model, withValues(futures, same)), [], which)
    }
  })

  test(`what an appraisal keeps of ${path} is the interpreter's to the bit, for blocks and what-ifs`, async () => {
    const { case: theCase } = await openSound(path)
    const { built, sampler, compiled } = makeWorkable(theCase, 'sobol')
    const kernel = makeKernel(compiled)
    for (const [which, same] of Object.entries(whatIfsFor(theCase)))
      for (const first of [0, 1000]) {
        const futures = withValues(drawFutures(sampler, SEED, first, 65), same)
        assert.deepEqual(disagreements(kernel, built.model, futures), [], which)
      }
  })
}
