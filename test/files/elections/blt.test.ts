import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import { bundlesOf } from '../../../src/core/democracy/election/paperTree.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readBlt } from '../../../src/files/elections/blt.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { flipped } from '../flip.ts'

const read = (text: string): Checked<Election> => readBlt(Buffer.from(text), 'a.blt')

/** The papers of an election as `votes: preferences`, sets in brackets, candidates from 1. */
function papersOf({ papers, candidates }: Election): string[] {
  const say = (code: number): string =>
    code < candidates.length
      ? String(code + 1)
      : `(${papers.equals[code - candidates.length]!.map((each) => each + 1).join('=')})`
  return [...bundlesOf(papers)].map(({ votes, codes }) => `${votes}: ${codes.map(say).join(' ')}`)
}

const FOUR = '4 2\n3 1 3 4 0\n4 1 3 2 0\n2 4 1 0\n1 2 0\n0\n"Adam"\n"Basil"\n"Charlotte"\n"Donald"\n"Title"\n'

test('The example of the paper that described the format is read', () => {
  const election = valueOf(read(FOUR))
  assert.deepEqual(
    { ...election, papers: papersOf(election) },
    {
      title: 'Title',
      candidates: ['Adam', 'Basil', 'Charlotte', 'Donald'],
      withdrawn: [],
      seats: 2,
      papers: ['4: 1 3 2', '3: 1 3 4', '1: 2', '2: 4 1'],
      papersCast: 10,
      papersRejected: 0,
      entitled: undefined,
      classes: [],
      declared: { seed: undefined, lots: undefined, quorum: undefined, threshold: undefined },
      remarks: [],
    },
  )
})

test('Every dialect says the same election', () => {
  const names = '"Adam"\n"Basil"\n"Charlotte"\n"Donald"\n"Title"\n'
  const papers = '3 1 3 4 0\n4 1 3 2 0\n2 4 1 0\n1 2 0\n0\n'
  const dialects: Readonly<Record<string, string>> = {
    'names without quotation marks, no line feed at the end': FOUR.replaceAll('"', '').trimEnd(),
    'a quoted title after plain names': `4 2\n${papers}Adam\nBasil\nCharlotte\nDonald\n"Title"`,
    'all names on one line': `4 2\n${papers}"Adam" "Basil"\t"Charlotte" "Donald" "Title"\n`,
    'line ends of Windows': FOUR.replaceAll('\n', '\r\n'),
    'a byte-order mark': `\ufeff${FOUR}`,
    'the end of file of DOS': `${FOUR}\u001a`,
    'tabs, several spaces and empty lines': `\n ${FOUR.replace('3 1', '\t3   1\t').replaceAll('0\n', '0 \t\n\n')}\n`,
    comments: FOUR.replace('4 2', '4 2 # four candidates, two seats').replace('1 2 0', '# a line\n1 2 0 # one, only'),
    'short names': `4 2\n[nick a b cc d]\n3 a cc d 0\n4 1 cc 2 0\n2 d a 0\n1 b 0\n0\n${names}`,
    'papers one by one': `4 2\n${papers.replace('4 1 3 2 0', '1 1 3 2 0\n3 1 3 2 0')}${names}`,
    'noughts before numbers': `04 002\n${papers.replace('3 1 3', '03 01 3')}${names}`,
  }
  const wanted = valueOf(read(FOUR))
  for (const [name, text] of Object.entries(dialects)) assert.deepEqual(valueOf(read(text)), wanted, name)
})

test('What is declared before the papers is read', () => {
  const text = `4 2\n-4\n-1 -3\n[TIE 3 1 2]\n[seed "Saturday's draw [live] # 7"]  \n2 1 0\n0\nA\nB\nC\nD\n`
  const { withdrawn, declared, title, remarks } = valueOf(read(text))
  assert.deepEqual(
    { withdrawn, declared, title, remarks },
    {
      withdrawn: [0, 2, 3],
      declared: { seed: "Saturday's draw [live] # 7", lots: [2, 0, 1], quorum: undefined, threshold: undefined },
      title: '',
      remarks: [],
    },
  )
  const nicks = valueOf(read('3 1\n[nick ann b c]\n[withdrawn b ann]\n[tie c ann]\n2 1 0\n0\nA\nB\nC\nD\n'))
  assert.deepEqual(
    [nicks.withdrawn, nicks.declared.lots],
    [
      [0, 1],
      [2, 0],
    ],
  )
})

test('A shared preference is one set, in whatever order and on whatever paper it is written', () => {
  const head = '4 2\n[nick a b c d]\n'
  const election = valueOf(read(`${head}2 a d=b 0\n1 2=4 1 0\n5 a=b=c d 0\n1 1 4=2 0\n0\nA\nB\nC\nD\n`))
  assert.deepEqual(papersOf(election), ['3: 1 (2=4)', '5: (1=2=3) 4', '1: (2=4) 1'])
  const turned = valueOf(read(`${head}5 c=b=a 4 0\n3 1 2=4 0\n1 b=d a 0\n0\nA\nB\nC\nD\n`))
  assert.deepEqual(turned, election)
})

test('Blank papers and more seats than candidates are sound', () => {
  const election = valueOf(read('2 5\n8 0\n1 2 0\n0\nA\nB\n'))
  assert.deepEqual([papersOf(election), election.papersCast, election.seats], [['8: ', '1: 2'], 9, 5])
})

test('What a person should know is remarked, and nothing else', () => {
  const cases: ReadonlyArray<[text: string, remarks: readonly string[]]> = [
    ['1 1\n0\n"A"\n"T"\n"Made by hand"\nfirst 3\n', ['2 lines that follow the title: passed over.']],
    ['1 1\n0\n"A" "T" and more', ['One line that follows the title: passed over.']],
    ['1 1\n[droop precision=5]\n0\nA', ['[droop precision=5] sets another program and was passed over.']],
    ['1 1\n[droop a\u202eb]\n0\nA', ['[droop aU+202Eb] sets another program and was passed over.']],
    [
      '2 1\n[undeclared 2]\n0\nA\nB',
      ['The file marks as undeclared: candidate 2. No rule here treats such a candidate differently.'],
    ],
    ['3 1\n0\nA\nB\nA\n', ['Candidates 1 and 3 have one name, A. They are told apart by their numbers on the paper.']],
  ]
  for (const [text, remarks] of cases) assert.deepEqual(valueOf(read(text)).remarks, remarks, text)
  assert.deepEqual(valueOf(read('3 1\n0\nA\nA (3)\nA\n')).candidates, ['A (1)', 'A (3)', 'A (3) (3)'])
})

const refusals: ReadonlyArray<[text: string, ...problems: string[]]> = [
  ['', '1:1 : There is nothing in this file.'],
  ['\n# only a comment\n', '1:1 : There is nothing in this file.'],
  ['4\n1 2 0\n0\n', '1:1 : The first line says how many candidates stand and how many seats there are, and no more.'],
  ['\n 2 1 -2\n0\n', '2:2 : The first line says how many candidates stand and how many seats there are, and no more.'],
  ['two 1\n0\n', '1:1 : The number of candidates is not a whole number.'],
  ['2 1.5\n0\nA\nB', '1:3 : The number of seats is not a whole number.'],
  ['0 0\n0\n', '1:1 : There are no candidates.', '1:3 : There are no seats.'],
  ['2 -1\n0\nA\nB', '1:3 : The number of seats is not a whole number.'],
  ['1001 1\n0\n', '1:1 : There are too many candidates.'],
  [`2 ${'9'.repeat(400)}\n0\nA\nB`, '1:3 : There are too many seats.'],
  ['2,1\n1,2,0\n0\n', '1:2 : Numbers in a BLT file stand apart by spaces, and here are commas.'],
  ['2 1\n1,2,0\n1,1,0\n0\n', '2:2 : Numbers in a BLT file stand apart by spaces, and here are commas.'],
  ['2 1\n1 2 1\n1 1\n0\nA\nB', '2:6 : This line does not end in 0.', '3:4 : This line does not end in 0.'],
  [
    '2 1\n1 3 0\n1 -1 0\n0\nA\nB',
    '2:3 : There is no candidate of this number.',
    '3:3 : This is not the number of a candidate.',
  ],
  [
    '2 1\n1 1 2 1 0\n1 2 0\n1 1=1 0\n0\nA\nB',
    '2:7 : This candidate is on the paper twice.',
    '4:5 : This candidate is on the paper twice.',
  ],
  [
    '2 1\n0 1 0\n-3 1 0\n1.5 1 0\n90000000001 1 0\n0\nA\nB',
    '2:1 : The number of papers is 0.',
    '3:1 : The number of papers is negative.',
    '4:1 : The number of papers is not whole.',
    '5:1 : The number of papers is too large.',
  ],
  [`2 1\n${'7'.repeat(400)} 1 0\n0\nA\nB`, '2:1 : The number of papers is too large.'],
  ['2 1\n90000000000 1 0\n1 1 0\n0\nA\nB', '3:1 : With this line there are too many votes.'],
  [
    '2 1\nx 1 0\n(7) 1 0\n+1 1 0\n0\nA\nB',
    '2:1 : This is not a number of papers.',
    '3:1 : Papers with names of their own are not read.',
    '4:1 : This is not a number of papers.',
  ],
  ['3 1\n1 1 - 2 0\n0\nA\nB\nC', '2:5 : A preference is skipped here.'],
  [
    '2 1\n1 1 0 2\n1 1 0 0\n0\nA\nB',
    '2:7 : Text follows the 0 that ends a paper.',
    '3:7 : Text follows the 0 that ends a paper.',
  ],
  [
    '2 1\n1 1 = 2 0\n1 =2 0\n0\nA\nB',
    '2:5 : This is not the number of a candidate.',
    '3:3 : This is not the number of a candidate.',
  ],
  ['2 1\n1 1 0\n', '3:1 : The file ends without the line that ends the papers.'],
  ['2 1\n1 1 0\n"A"\n"B"\n', '3:1 : Here the papers break off without the line that ends them.'],
  ['2 1\n1 1 0\nAnn Lee\nB\n', '3:1 : Here the papers break off without the line that ends them.'],
  ['2 1\n1 1 0\n0 "A" "B"\n', '3:3 : Names begin on a line of their own.'],
  [
    '2 1\n1 1 0\n-2\n[tie 1 2]\n0\nA\nB',
    '3:1 : Withdrawn candidates stand before the first paper.',
    '4:1 : Options stand before the first paper.',
  ],
  [
    '2 1\n-3\n-1 -1\n-0\n0\nA\nB',
    '2:1 : There is no candidate of this number.',
    '3:4 : This candidate is withdrawn twice.',
    '4:1 : There is no candidate of this number.',
  ],
  ['2 1\n[withdraw 2]\n0\nA\nB', '2:1 : This option is not known here. Perhaps withdrawn was meant.'],
  [
    '2 1\n[constructor 2]\n[\n[]\n[tie 1 2] 3\n0\nA\nB',
    '2:1 : This option is not known here.',
    '3:1 : A bracket opens here and is not closed on its line.',
    '4:1 : This option is not known here.',
    '5:10 : Text follows the bracket that closes an option.',
  ],
  [
    '2 1\n[seed Saturday]\n[seed "x"]\n[seed "y"]\n0\nA\nB',
    '2:1 : A seed is a text in quotation marks.',
    '4:1 : A seed is given a second time.',
  ],
  ['2 1\n[seed "a\u0007b"]\n0\nA\nB', '2:1 : This seed holds a character that cannot be seen.'],
  [
    '2 1\n[tie 1 3 1]\n[tie 2]\n0\nA\nB',
    '2:8 : There is no candidate of this number.',
    '2:10 : This candidate is there twice.',
    '3:1 : An order for ties is given a second time.',
  ],
  ['2 1\n[nick a]\n0\nA\nB', '2:1 : There is not one short name for each candidate.'],
  [
    '3 1\n[nick a a 7]\n0\nA\nB\nC',
    '2:9 : This short name is given twice.',
    '2:11 : A short name begins with a letter and holds no equals sign.',
  ],
  [
    '2 1\n[nick apple banana]\n1 aple 0\n1 x=apple 0\n0\nA\nB',
    '3:3 : No candidate has this short name. Perhaps apple was meant.',
    '4:3 : No candidate has this short name.',
  ],
  ['3 1\n0\nA\nB', '5:1 : There are fewer names than candidates.'],
  ['3 1\n0\n"A" "B"\n', '4:1 : There are fewer names than candidates.'],
  ['2 1\n0\nA\nB\nTitle\nC\nD', '6:1 : There are more lines than names and a title.'],
  ['2 1\n1 1 0\n0\n0\nA\nB', '4:1 : This line belongs among the papers, and they have ended.'],
  ['2 1\n1 1 0\n0\n"A"\n"B"\n 1 2 0\n', '6:2 : This line belongs among the papers, and they have ended.'],
  [
    '2 1\n0\n"A"\n"B"\n"T"\nmade by hand\n1 2 0\n0\n"0"',
    '7:1 : This line belongs among the papers, and they have ended.',
  ],
  ['2 1\n0\nA\n\nB\nTitle', '5:1 : The line before this name is empty.'],
  ['2 1\n0\n"A"\n""\n"T"', '4:1 : This name is empty.'],
  ['2 1\n0\n"A\n"B"\n"T"', '3:1 : A quotation mark opens here and is not closed on its line.'],
  ['2 1\n0\n"A"B\n"C"\n"T"', '3:4 : Text follows a closing quotation mark.'],
  ['2 1\n0\n"A","B"\n"C"\n"T"', '3:4 : Text follows a closing quotation mark.'],
  ['2 1\n0\n"A" B "C"\n', '3:5 : Text stands between quotation marks here.'],
  ['2 1\n0\nAnn "Nan Lee\nB', '3:1 : A quotation mark has no other to go with it.'],
  [`2 1\n0\nA\n${'B'.repeat(501)}`, '4:1 : This name is too long.'],
  ['2 1\n0\nA\u202eB\nC', '3:2 : This name holds a character that changes the direction of text (U+202E). Delete it.'],
  ['2 1\n1 \u0001 0\n0\nA\nB', '2:3 : This is not the number of a candidate.'],
]

test('Everything that is wrong with a file is told with its line and column', () => {
  for (const [text, ...problems] of refusals) assert.deepEqual(problemsOf(read(text)), problems, JSON.stringify(text))
})

test('Another encoding is refused as what it is', () => {
  const name = FOUR.replace('Adam', 'Zoë')
  const cases: ReadonlyArray<[bytes: Uint8Array, problem: RegExp]> = [
    [Buffer.from(name, 'latin1'), /^7:4 : This line holds bytes that are not UTF-8/],
    [Buffer.from(`\ufeff${name}`, 'utf16le'), /^-:- : This file is UTF-16/],
    [Buffer.from(name, 'utf16le'), /^-:- : This file is UTF-16/],
    [Buffer.from(`\0${FOUR}`), /^1:1 : This line holds a NUL character/],
  ]
  for (const [bytes, problem] of cases) assert.match(problemsOf(readBlt(bytes, 'a.blt'))[0]!, problem)
})

const tangled: Readonly<Record<string, string>> = {
  'a million brackets': '[\n'.repeat(1_000_000),
  'a million brackets on a line after the first': `2 1\n${'['.repeat(1_000_000)}`,
  'a name of ten megabytes': `2 1\n0\nA\n${'B'.repeat(10_000_000)}`,
  'a million quotation marks': `2 1\n0\n${'"'.repeat(1_000_001)}`,
  'a paper with a million preferences': `2 1\n1 ${'1 2 '.repeat(500_000)}0\n0\nA\nB`,
  'a paper with a million equals signs': `2 1\n1 1${'=2'.repeat(1_000_000)} 0\n0\nA\nB`,
  'a million papers without an end': `2 1\n${'1 1\n'.repeat(1_000_000)}`,
  'a million lines of nothing': '\n'.repeat(1_000_000),
  'a million candidates who withdraw': `2 1\n${'-1 '.repeat(1_000_000)}\n0\nA\nB`,
}
for (const [name, text] of Object.entries(tangled)) {
  test(`A file of ${name} is refused with at most a page of problems`, () => {
    assert.ok(problemsOf(read(text)).length <= 101)
  })
}

test('A file with any bytes changed is read or refused, never worse', () => {
  const original = Buffer.from(
    `5 2\n-2\n[nick a b c d e]\n[tie 1 2]\n[seed "x"]\n3 a b=c 0\n1 2 1 0\n0\n"A"\n"B"\n"C"\n"D"\n"E"\n"T"\n`,
  )
  fc.assert(
    fc.property(flipped(original), (bytes) => {
      const answer = readBlt(bytes, 'a.blt')
      if (!answer.ok)
        assert.ok(answer.problems.length > 0 && answer.problems.every(({ where }) => where.file === 'a.blt'))
    }),
    { numRuns: 2_000 },
  )
})
