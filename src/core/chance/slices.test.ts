import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../test/close.ts'
import { scrambleOf } from './sampling.ts'
import { equalSlices, meanSquares, slicesAt } from './slices.ts'

const TRIALS = 1_024

test('equal slices are told by the upper bits', () => {
  const { codes, shift, widths } = equalSlices(Uint16Array.of(0, 16_383, 16_384, 65_535), 2)
  assert.deepEqual(
    [...codes].map((code) => code >> shift),
    [0, 0, 1, 3],
  )
  assert.deepEqual(widths, Float64Array.of(0.25, 0.25, 0.25, 0.25))
})

test('a slice begins at its cut', () => {
  const { codes, widths } = slicesAt(Uint16Array.of(0, 16_383, 16_384, 49_151, 49_152, 65_535), [16_384, 49_152])
  assert.deepEqual(codes, Uint16Array.of(0, 0, 1, 1, 2, 2))
  assert.deepEqual(widths, Float64Array.of(0.25, 0.5, 0.25))
})

test('scrambles that agree give the square of what they agree on', () => {
  // Half of the uniforms give 3, half give −1: (9 + 1) / 2 = 5, whichever scramble is left out.
  const uniforms = Uint16Array.from({ length: TRIALS }, (_, trial) => (trial % 2) * 40_000)
  const output = Float64Array.from(uniforms, (uniform) => (uniform === 0 ? 3 : -1))
  assert.deepEqual(meanSquares(equalSlices(uniforms, 1), output), new Float64Array(9).fill(5))
})

test('what scrambles do not agree on is left out of the square', () => {
  // Means by scramble of 8, 0, 0, …: they square to 8 for the mean 1, but no two scrambles share anything.
  const output = Float64Array.from({ length: TRIALS }, (_, trial) => (scrambleOf(trial) === 0 ? 8 : 0))
  assert.deepEqual(meanSquares(equalSlices(new Uint16Array(TRIALS), 0), output), new Float64Array(9))
  // Means 1 to 8: pairs make (36² − 204) / 56 = 19.5; without the 1, (35² − 203) / 42.
  const rising = output.map((_, trial) => 1 + scrambleOf(trial))
  const squares = meanSquares(equalSlices(new Uint16Array(TRIALS), 0), rising)
  assertClose(squares[8]!, 19.5, 1e-15)
  assertClose(squares[0]!, 1_022 / 42, 1e-15)
})

test('a slice that one scramble alone falls in says nothing', () => {
  const uniforms = Uint16Array.from({ length: TRIALS }, (_, trial) => (trial === 5 ? 65_535 : 0))
  const output = Float64Array.from(uniforms, (uniform) => (uniform === 0 ? 2 : 1_000))
  assert.deepEqual(meanSquares(equalSlices(uniforms, 1), output)[8], 2)
})
