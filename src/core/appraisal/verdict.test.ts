import assert from 'node:assert/strict'
import { test } from 'node:test'
import { probabilityOf } from '../chance/probability.ts'
import { wordFor } from './verdict.ts'

test('the word follows the probability and its error, at the borders of 80% and 20%', () => {
  const cases: [number, number, ReturnType<typeof wordFor>][] = [
    [0.8, 0, 'likely'],
    [0.799, 0, 'uncertain'],
    [0.2, 0, 'unlikely'],
    [0.201, 0, 'uncertain'],
    [0.5, 0, 'uncertain'],
    // Twice an error of 0.01 reaches 0.02: from 0.821 not to the border, from 0.819 over it.
    [0.821, 0.01, 'likely'],
    [0.819, 0.01, 'uncertain'],
    [0.179, 0.01, 'unlikely'],
    [0.181, 0.01, 'uncertain'],
  ]
  for (const [p, se, word] of cases) assert.equal(wordFor({ p, se }), word, `${p} ± ${se}`)
})

test('no hit, or nothing but hits, in a few trials is not yet a word: the limit is asked', () => {
  // 3 ÷ 10 = 0.3 is over the border of 0.2; 3 ÷ 15 = 0.2 is on it.
  const cases: [number, number, ReturnType<typeof wordFor>][] = [
    [0, 10, 'uncertain'],
    [0, 15, 'unlikely'],
    [10, 10, 'uncertain'],
    [15, 15, 'likely'],
    [2000, 2000, 'likely'],
  ]
  for (const [hits, of, word] of cases) {
    const flags = Uint8Array.from({ length: of }, (_, trial) => (trial < hits ? 1 : 0))
    assert.equal(wordFor(probabilityOf(flags, 'plain')), word, `${hits} of ${of}`)
  }
})
