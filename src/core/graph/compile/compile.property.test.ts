import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyFutures, anyModel } from '../../../../test/graph/anyModel.ts'
import { disagreements, isFinite, kernelOf, runKernel } from '../../../../test/graph/compiled.ts'
import type { Model } from '../model.ts'
import type { Wanted } from './places.ts'

/** Some lines kept as singles, some as doubles, and some at one month alone: what nobody asks for is not worked out. */
interface Asked {
  readonly singles: readonly number[]
  readonly doubles: readonly number[]
  readonly ends: readonly (readonly [line: number, month: number])[]
}

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  singles: fc.array(fc.nat(99), { maxLength: 3 }),
  doubles: fc.array(fc.nat(99), { maxLength: 3 }),
  ends: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 3 }),
})

function wantedOf({ lines, calendar }: Model, { singles, doubles, ends }: Asked): Wanted {
  const name = (number: number): string => lines[number % lines.length]!.name
  return {
    singles: [...new Set(singles.map(name))],
    doubles: [...new Set(doubles.map(name))],
    ends: ends.map(([number, month]) => ({ line: name(number), month: month % calendar.months })),
  }
}

test('a compiled model agrees with the interpreter to the last bit, on any graph', () => {
  fc.assert(
    fc.property(anyModel, anyAsked, anyFutures, anyFutures, (model, asked, before, futures) => {
      fc.pre(isFinite(model, futures))
      const kernel = kernelOf(model, wantedOf(model, asked))
      // What another run left in its memory must be of no account.
      runKernel(kernel, before)
      assert.deepEqual(disagreements(kernel, model, futures), [])
    }),
    { numRuns: 2000 },
  )
})

test('a model compiled twice is the same bytes', () => {
  fc.assert(
    fc.property(anyModel, anyAsked, (model, asked) => {
      const wanted = wantedOf(model, asked)
      assert.deepEqual(kernelOf(model, wanted).compiled, kernelOf(model, wanted).compiled)
    }),
    { numRuns: 50 },
  )
})
