import { BLOCK_TRIALS } from '../src/core/chance/block.ts'
import { fillWords } from '../src/core/chance/counter.ts'
import type { Sampling } from '../src/core/chance/sampling.ts'
import { fillPoints, scrambledSlot } from '../src/core/chance/sobol/scramble.ts'

/** The words of so many inputs in a run of whole blocks, as the product draws them. Shapes: [inputs][trials]. */
export function drawWords(seed: number, inputs: number, blocks: number, sampling: Sampling): Uint32Array[] {
  return Array.from({ length: inputs }, (_, input) => {
    const slot = `input ${input}`
    const words = new Uint32Array(BLOCK_TRIALS * blocks)
    if (sampling === 'plain') {
      fillWords(words, seed, slot, 0)
      return words
    }
    const scrambled = scrambledSlot(seed, slot, input)
    for (let block = 0; block < blocks; block++)
      fillPoints(words.subarray(block * BLOCK_TRIALS, (block + 1) * BLOCK_TRIALS), scrambled, block)
    return words
  })
}

/** The uniform that a word stands for. */
export const uniformOf = (word: number): number => (word + 0.5) / 0x100000000

/** The upper 16 bits of the words, as sensitivities read an input. */
export const upperBits = (words: Uint32Array): Uint16Array => Uint16Array.from(words, (word) => word >>> 16)
