import { moduleOf } from '../../shared/wasm/module.ts'
import { add, fill, points, scale, shares, top } from './columnPasses.ts'
import { event, stepScore, stepWord } from './stepPasses.ts'
import { scoreTable, table } from './tablePasses.ts'

/*
 * Drawing a block, as passes over columns: each reads one or two columns of 1,024 trials and writes one.
 *
 * The passes are the same for every model, so they are one small module, compiled once. What they do, to the bit, is
 * written beside the tables they read: `lookUp`, `lookUpScore` and `readWord` are the reference.
 *
 *   points(low, starts, words)            the words of a slot: one exclusive-or a trial
 *   shares(words, values)                 the uniform of each word: (word + ½) ÷ 2^32, exact
 *   table(words, table, values)           a word table read
 *   scoreTable(scores, table, values)     a score table read
 *   scale(values, terms, out)             terms[0] + terms[1] × value
 *   add(values, weight, sums)             sum + weight × value
 *   fill(term, values)                    one value for all
 *   event(words, terms, values)            terms[2] where the word is at least terms[0], elsewhere terms[1]
 *   top(words, uniforms)                  the top 16 bits of each word
 *   stepWord(words, term, values)         where the word is at least the first 32 bits of term: the value after them
 *   stepScore(scores, term, values)       where the score is at least term[0]: term[1]
 */

/** The module of all passes. */
export const passes = (): Uint8Array<ArrayBuffer> =>
  moduleOf([points(), shares(), table(), scoreTable(), scale(), add(), fill(), event(), top(), stepWord(), stepScore()])
