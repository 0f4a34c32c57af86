import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { anyFutures, anyModel } from '../../../../test/graph/anyModel.ts'
import {
  disagreements,
  disagreementsLeft,
  isFinite,
  kernelOf,
  notFiniteIn,
  runKernel,
} from '../../../../test/graph/compiled.ts'
import { input, over, yearly } from '../expression.ts'
import type { Futures } from '../interpret.ts'
import { makeModel, type Model } from '../model.ts'
import { within } from '../walk.ts'
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

test('a run that keeps no series leaves those of the run before it, and all else as it should', () => {
  fc.assert(
    fc.property(anyModel, anyAsked, anyFutures, anyFutures, (model, asked, before, futures) => {
      fc.pre(isFinite(model, before) && isFinite(model, futures) && before.trials >= futures.trials)
      const wanted = wantedOf(model, asked)
      const kernel = kernelOf(model, wanted)
      assert.ok(runKernel(kernel, before))
      assert.ok(runKernel(kernel, futures, false))
      const left = (figure: string, of: Futures) =>
        disagreementsLeft(kernel, model, of).filter((each) => each.startsWith(figure))
      assert.deepEqual(left('single', before), [])
      assert.deepEqual([...left('double', futures), ...left('end', futures)], [])
    }),
    { numRuns: 300 },
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

/** One line divided by what is drawn, which is 0 in some trials. */
const anyDivided = fc.tuple(anyModel, fc.nat(99), fc.constantFrom('z', 'cpi')).map(([{ lines, calendar }, any, by]) => {
  const divided = any % lines.length
  const by0 = by === 'z' ? input('z', 'ratio') : yearly('cpi', 'ratio')
  const model = makeModel(
    lines.map((line, number) => (number === divided ? { ...line, is: over(line.is, by0) } : line)),
    calendar,
  )
  assert.ok(model.ok)
  return model.value
})

const canDivide = ({ byName }: Model, line: string | null): boolean =>
  line === null ||
  within(byName.get(line)!.is).some(
    (each) => each.kind === 'root' || (each.kind === 'binary' && each.operator === 'over'),
  )

test('a compiled model of all lines stops where the interpreter does, and where it does not, it does not', () => {
  fc.assert(
    fc.property(anyDivided, anyFutures, (model, futures) => {
      const stopsAt = notFiniteIn(model, futures)
      // What grows without end and then starts again, dividing for nothing, need not be noticed.
      fc.pre(canDivide(model, stopsAt))
      const doubles = model.lines.map(({ name }) => name)
      assert.equal(runKernel(kernelOf(model, { doubles }), futures), stopsAt === null, `${stopsAt}`)
    }),
    { numRuns: 500 },
  )
})

test('a compiled model stops for no figure that the interpreter does not stop for, whatever is asked of it', () => {
  fc.assert(
    fc.property(anyDivided, anyAsked, anyFutures, (model, asked, futures) => {
      if (!runKernel(kernelOf(model, wantedOf(model, asked)), futures)) assert.ok(notFiniteIn(model, futures))
    }),
    { numRuns: 500 },
  )
})
