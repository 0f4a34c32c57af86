import { makeCode, type Code } from '../../shared/wasm/code.ts'
import { countedLoop } from '../../shared/wasm/loop.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { BLOCK_TRIALS } from '../block.ts'

/** Bytes of a column of words and of a column of values. */
export const WORDS_BYTES = BLOCK_TRIALS * 4
export const VALUES_BYTES = BLOCK_TRIALS * 8
/** Two values. */
export const PAIR_BYTES = 16

export interface Step {
  /** How far into columns of values the loop is, in bytes, at its first pair; `shift` is added for each further one. */
  readonly at: number
  readonly vector: (index: number) => number
  readonly shift: number
}

/**
 * A loop over the pairs of a block, several to a round: the code of one pair is written for each, and only the
 * addresses are worked out once. The local after the parameters is where the loop is; vectors come after it.
 */
export function eachPair(
  { name, parameters, vectors, together }: Pass,
  work: (code: Code, step: Step) => void,
): WasmFunction {
  const code = makeCode()
  const at = parameters
  countedLoop(code, at, together * PAIR_BYTES, { at: VALUES_BYTES }, () => {
    for (let pair = 0; pair < together; pair++)
      work(code, { at, vector: (index) => parameters + 1 + pair * vectors + index, shift: pair * PAIR_BYTES })
  })
  return { name, parameters, returns: false, locals: { i32: 1, v128: vectors * together }, body: code }
}

interface Pass {
  readonly name: string
  readonly parameters: number
  readonly vectors: number
  readonly together: number
}

export const pass = (name: string, parameters: number, vectors: number, together: number): Pass => ({
  name,
  parameters,
  vectors,
  together,
})

/** The address of the round's first pair in a column of values whose address is a parameter. */
export function addressOf(code: Code, column: number, { at }: Step): void {
  code.getLocal(column)
  code.getLocal(at)
  code.plain('i32Plus')
}

export function loadPair(code: Code, column: number, step: Step): void {
  addressOf(code, column, step)
  code.load(step.shift)
}

/** Two words, in the low half. */
export function loadWords(code: Code, column: number, { at, shift }: Step): void {
  code.getLocal(column)
  code.getLocal(at)
  code.i32(1)
  code.plain('i32ShiftRightUnsigned')
  code.plain('i32Plus')
  code.loadLowHalf(shift / 2)
}

export function loadTerm(code: Code, column: number, offset: number): void {
  code.getLocal(column)
  code.loadSplat(offset)
}
