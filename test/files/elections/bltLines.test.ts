import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readBlt } from '../../../src/files/elections/blt.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { sayPapers } from './said.ts'

const read = (text: string): Checked<Election> => readBlt(Buffer.from(text), 'a.blt')

test('A line of numbers and the same line in words are read alike', () => {
  const paper = fc.record({ votes: fc.integer({ min: 1, max: 9_999 }), codes: fc.shuffledSubarray([1, 2, 3, 4, 5]) })
  fc.assert(
    fc.property(fc.array(paper), (papers) => {
      const written = (head: string, say: (code: number) => string): string => {
        const lines = papers.map(({ votes, codes }) => `${[votes, ...codes.map(say), 0].join(' ')}\n`)
        return `5 2\n${head}${lines.join('')}0\nA\nB\nC\nD\nE`
      }
      const plain = valueOf(read(written('', String)))
      assert.deepEqual(valueOf(read(written('[nick a b c d e]\n', (code) => 'abcde'[code - 1]!))), plain)
    }),
  )
})

/** Lines as hands and programs may write them, most of them papers, each with spaces and an end of its own. */
const anyLine = fc
  .record({
    before: fc.constantFrom('', '', ' ', '\t'),
    words: fc.array(
      fc.constantFrom('1', '2', '3', '5', '6', '003', '00', '1=2', 'a', '-', '90000000000', '9'.repeat(20)),
      { minLength: 1, maxLength: 5 },
    ),
    last: fc.constantFrom('0', '0', '0', '0', '000', '', '0,', '0 ,,', '4'),
    between: fc.constantFrom(' ', ' ', '\t', '  '),
    end: fc.constantFrom('', '', ' ', '\r'),
  })
  .map(({ before, words, last, between, end }) => ({ text: before + [...words, last].join(between), end }))
  .filter(({ text }) => /[^\s0,]/.test(text))

test('A line is read alike by its bytes and by its words, whatever stands on it', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'T'].map((name) => `"${name}"`).join('\n')
  const lastLine = fc.record({
    text: fc.constantFrom('0', ' 0', '\t00', '0 \t', '0,,'),
    end: fc.constantFrom('', '\r'),
  })
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 6 }), lastLine, (papers, last) => {
      const said = (comment: string): unknown => {
        const lines = [...papers, last].map(({ text, end }) => text + comment + end)
        const answer = read(`5 2\n${lines.join('\n')}\n${names}`)
        return answer.ok ? answer : problemsOf(answer)
      }
      // No line with a comment is read by its bytes.
      assert.deepEqual(said(''), said(' # so it was found'))
    }),
    { numRuns: 2_000 },
  )
})

test('As many sets share preferences as there are codes beside the candidates, and one more is refused', () => {
  // Every set of two or more of twenty candidates, by the bits of a number.
  const sets = (most: number): string[] => {
    const found: string[] = []
    for (let bits = 3; found.length < most; bits++)
      if ((bits & (bits - 1)) !== 0)
        found.push(
          Array.from({ length: 20 }, (_, index) => index + 1)
            .filter((each) => (bits >> (each - 1)) & 1)
            .join('='),
        )
    return found
  }
  const names = Array.from({ length: 20 }, (_, index) => `"C${index}"\n`).join('')
  const file = (shared: readonly string[]): string =>
    `20 1\n${shared.map((each) => `1 ${each} 0\n`).join('')}0\n${names}`
  const most = 65_536 - 20
  const { equals } = valueOf(read(file(sets(most)))).papers
  assert.deepEqual([equals.length, new Set(equals.map(String)).size], [most, most])
  assert.deepEqual(problemsOf(read(file(sets(most + 1)))), [
    `${most + 2}:3 : More different sets of candidates share a preference than can be told apart.`,
  ])
})

test('Files of nothing but the shortest papers, or the shortest preferences, are read whole', () => {
  const names = '0\nA\nB\nC\nD\nE\nF\nG\nH\nI\n'
  const full = valueOf(read(`9 1\n${'1 1 2 3 4 5 6 7 8 9 0\n'.repeat(1_000)}${names}`))
  assert.deepEqual(sayPapers(full.papers, full), ['1000: 1 2 3 4 5 6 7 8 9'])
  const blank = valueOf(read(`9 1\n${'1 0\n'.repeat(1_000)}${names}`))
  assert.deepEqual(sayPapers(blank.papers, blank), ['1000:'])
})
