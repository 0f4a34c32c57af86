import { makeCode } from '../../shared/wasm/code.ts'
import { countedLoop } from '../../shared/wasm/loop.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { BLOCK_TRIALS, POINTS, SCRAMBLES } from '../block.ts'
import { WORDS } from '../table/word.ts'
import { addressOf, eachPair, loadPair, loadTerm, loadWords, PAIR_BYTES, pass } from './eachPair.ts'

/** Four words at a time; each scramble has its own start. */
export function points(): WasmFunction {
  const [low, starts, words, at] = [0, 1, 2, 3]
  const code = makeCode()
  countedLoop(code, at, PAIR_BYTES, { at: SCRAMBLES * POINTS * 4 }, () => {
    code.getLocal(words)
    code.getLocal(at)
    code.plain('i32Plus')
    code.getLocal(low)
    code.getLocal(at)
    code.plain('i32Plus')
    code.load(0)
    code.getLocal(starts)
    code.getLocal(at)
    code.i32(31 - Math.clz32(POINTS * 4))
    code.plain('i32ShiftRightUnsigned')
    code.i32(2)
    code.plain('i32ShiftLeft')
    code.plain('i32Plus')
    code.loadI32(0)
    code.lanes('i32Splat')
    code.lanes('exclusiveOr')
    code.store(0)
  })
  return { name: 'points', parameters: 3, returns: false, locals: { i32: 1, v128: 0 }, body: code }
}

export function shares(): WasmFunction {
  const [words, values] = [0, 1]
  return eachPair(pass('shares', 2, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadWords(code, words, step)
    code.lanes('fromUnsigned')
    code.both(0.5)
    code.lanes('plus')
    code.both(1 / WORDS)
    code.lanes('times')
    code.store(step.shift)
  })
}

export function scale(): WasmFunction {
  const [values, terms, out] = [0, 1, 2]
  return eachPair(pass('scale', 3, 0, 4), (code, step) => {
    addressOf(code, out, step)
    loadTerm(code, terms, 0)
    loadTerm(code, terms, 8)
    loadPair(code, values, step)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

export function add(): WasmFunction {
  const [values, weight, sums] = [0, 1, 2]
  return eachPair(pass('add', 3, 0, 4), (code, step) => {
    addressOf(code, sums, step)
    loadPair(code, sums, step)
    loadTerm(code, weight, 0)
    loadPair(code, values, step)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

export function fill(): WasmFunction {
  const [term, values] = [0, 1]
  return eachPair(pass('fill', 2, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 0)
    code.store(step.shift)
  })
}

/** Eight words at a time. */
export function top(): WasmFunction {
  const [words, uniforms, at] = [0, 1, 2]
  const code = makeCode()
  countedLoop(code, at, PAIR_BYTES, { at: BLOCK_TRIALS * 2 }, () => {
    code.getLocal(uniforms)
    code.getLocal(at)
    code.plain('i32Plus')
    for (const offset of [0, PAIR_BYTES]) {
      code.getLocal(words)
      code.getLocal(at)
      code.i32(1)
      code.plain('i32ShiftLeft')
      code.plain('i32Plus')
      code.load(offset)
      code.i32(16)
      code.lanes('i32ShiftRightUnsigned')
    }
    code.lanes('narrowUnsigned')
    code.store(0)
  })
  return { name: 'top', parameters: 2, returns: false, locals: { i32: 1, v128: 0 }, body: code }
}
