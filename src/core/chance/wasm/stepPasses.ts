import type { Code } from '../../shared/wasm/code.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { addressOf, eachPair, loadPair, loadTerm, loadWords, pass, type Step } from './eachPair.ts'

/** All bits set, in a double's place, where the word is at least the first 32 bits of the term. */
function isAtLeast(code: Code, words: number, term: number, step: Step): void {
  loadWords(code, words, step)
  code.getLocal(term)
  code.loadI32(0)
  code.lanes('i32Splat')
  code.lanes('i32AtLeastUnsigned')
  code.lanes('widen')
}

export function event(): WasmFunction {
  const [words, terms, values] = [0, 1, 2]
  return eachPair(pass('event', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, terms, 16)
    loadTerm(code, terms, 8)
    isAtLeast(code, words, terms, step)
    code.lanes('choose')
    code.store(step.shift)
  })
}

export function stepWord(): WasmFunction {
  const [words, term, values] = [0, 1, 2]
  return eachPair(pass('stepWord', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 8)
    loadPair(code, values, step)
    isAtLeast(code, words, term, step)
    code.lanes('choose')
    code.store(step.shift)
  })
}

export function stepScore(): WasmFunction {
  const [scores, term, values] = [0, 1, 2]
  return eachPair(pass('stepScore', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 8)
    loadPair(code, values, step)
    loadPair(code, scores, step)
    loadTerm(code, term, 0)
    code.lanes('atLeast')
    code.lanes('choose')
    code.store(step.shift)
  })
}
