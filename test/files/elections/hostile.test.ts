import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readElection } from '../../../src/files/elections/read.ts'

const MILLION = 1_000_000

/** Texts that take a reader with a careless pattern to its end, or to the end of its memory. */
const hostile: Readonly<Record<string, string>> = {
  'a declared line of ten million letters in quotation marks': `"# title: ${'x'.repeat(10 * MILLION)}"\nvote\nA\n`,
  'a declared line of five million quotation marks': `"# title: ${'""'.repeat(2.5 * MILLION)}\nvote\nA\n`,
  'declared names of five million quotation marks': `# candidates: ${'"'.repeat(5 * MILLION + 1)}\nvote\nA\n`,
  'commas and spaces that do not end a line': `# title: ${', '.repeat(MILLION)}x\nvote\nA\n`,
  'spaces that do not end a key': `#${' '.repeat(2 * MILLION)}x\n# NUMBER ALTERNATIVES: 1\n1: 1\n`,
  colons: `# NUMBER ALTERNATIVES: 1\n#${':'.repeat(MILLION)}\n1: 1\n`,
  'dots in a title': `${'.'.repeat(MILLION)}x,Ann\n1,2\n`,
  'a number of a million digits': `2 1\n${'1'.repeat(MILLION)} 1 0\n0\nA\nB\n`,
  'a word of ten million letters': `2 1\n1 ${'x'.repeat(10 * MILLION)} 0\n0\nA\nB\n`,
  'quotation marks in pairs': `2 1\n0\n"${'""'.repeat(MILLION)}"\n"B"\n`,
  'quotation marks and spaces': `2 1\n0\n${'" '.repeat(MILLION)}\n`,
  'a title of numbers without end': `2 1\n0\nA\nB\n${'1 '.repeat(5 * MILLION)}0\n`,
  'NUL after NUL': '\0'.repeat(MILLION),
  braces: `# NUMBER ALTERNATIVES: 1\n# ALTERNATIVE NAME 1: A\n1: ${'{'.repeat(MILLION)}\n`,
  'cells in quotation marks that do not close': `2,1,\n${'"x,'.repeat(MILLION)}\n`,
  'nothing but line feeds': '\n'.repeat(3 * MILLION),
}

for (const [name, text] of Object.entries(hostile))
  test(`Whatever reader is given ${name} answers`, () => {
    const bytes = Buffer.from(text)
    for (const ending of ['blt', 'csv', 'tsv', 'toi', 'txt']) {
      const answer = readElection(bytes, `a.${ending}`)
      if (!answer.ok) assert.ok(answer.problems.length >= 1 && answer.problems.length <= 101)
    }
  })
