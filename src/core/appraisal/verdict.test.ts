import assert from 'node:assert/strict'
import { test } from 'node:test'
import { probabilityOf } from '../chance/probability.ts'
import type { OptionResult } from './result.ts'
import { verdictOf, wordFor } from './verdict.ts'

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

/** An option of which only the money is asked. */
const saving = (mean: number, se: number): Parameters<typeof verdictOf>[0] => ({
  options: [
    {
      id: 'improve',
      name: 'Improve',
      moneySaved: { p: 0.5, se: 0.01 },
      saving: { mean, se },
      failed: { applies: false },
      viability: [],
    } as unknown as OptionResult,
  ],
  inputs: { total: 4, uncertain: 1, published: 0, derived: 0, assumed: 2, byDefault: 1 },
  judgedYears: 5,
  carryingOn: { mean: 1000, se: 1 } as Parameters<typeof verdictOf>[0]['carryingOn'],
})

test('a mean saving is said beside carrying on, and within twice its error it is too close to call', () => {
  const sentence = (mean: number, se: number) => verdictOf(saving(mean, se)).sentences[0]!
  assert.match(sentence(100, 10), /On average it saves £100: 10% of what carrying on costs\.$/)
  assert.match(sentence(-100, 10), /On average it costs £100 more than carrying on: 10% of/)
  for (const mean of [20, -20, 0])
    assert.match(sentence(mean, 10), /On average it costs about as much as carrying on \(too close to call\)\.$/)
  assert.match(verdictOf(saving(15, 10)).against[0]!, /on average it costs about as much .*too close to call/)
})
