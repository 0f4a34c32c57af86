import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readBlt } from '../../../src/files/elections/blt.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'

const read = (text: string) => readElection(Buffer.from(text), 'a.csv')

const NAMES = [
  '"Candidate 1","Ann O\'Lee","Labour (Lab)",',
  '"Candidate 2","Bo Höfer-Brown","Green (Gr)",',
  '"Candidate 3","Cy ""Sy"" Grey","",',
  '',
].join('\n')
const LIST = `3,2,\n12,1,\n88,1,3,2,\n14,2,3,\n1,\n${NAMES}`
const said = ["Ann O'Lee (Labour (Lab))", 'Bo Höfer-Brown (Green (Gr))', 'Cy "Sy" Grey']

test('A list of the collected votes of councils says what the same ballot file says', () => {
  const blt = `3 2\n12 1 0\n88 1 3 2 0\n14 2 3 0\n1 0\n0\n${said.join('\n')}\n`
  const wards: ReadonlyArray<[line: string, ward: string]> = [
    ['"Wardy McWard Town",', 'Wardy McWard Town'],
    ['"Wardy McWard Town,', 'Wardy McWard Town'],
    ['""Ward 11 - Bishopton, Bridge of Weir and Langbank"",', 'Ward 11 - Bishopton, Bridge of Weir and Langbank'],
    ['""""Ward 5 - Kilmarnock South"" "",', 'Ward 5 - Kilmarnock South'],
    ['', ''],
  ]
  for (const [line, ward] of wards) {
    const wanted = valueOf(readBlt(Buffer.from(`${blt}${ward}`), 'a.blt'))
    assert.deepEqual(valueOf(read(LIST + line)), wanted, line)
    assert.deepEqual(valueOf(read(`\ufeff${LIST}${line}`.replaceAll(',\n', ' ,,\r\n\r\n'))), wanted, line)
  }
})

test('Candidates of one name and party are told apart', () => {
  const election = valueOf(read('2,1,\n"Candidate 1","Ann","Lab",\n"Candidate 2","Ann","Lab",\n"Ward",'))
  assert.deepEqual(election.candidates, ['Ann (Lab) (1)', 'Ann (Lab) (2)'])
})

const refusals: ReadonlyArray<[text: string, ...problems: string[]]> = [
  ['0,1,\n', '1:1 : This is not a number of candidates.'],
  [`3,0,\n${NAMES}W`, '1:3 : This is not a number of seats.'],
  [`3,2,\n0,1,\n${NAMES}W`, '2:1 : This is not a number of papers.'],
  [`3,2,\n-4,1,\n1.5,2,\nx,2,\n${NAMES}W`, ...[2, 3, 4].map((line) => `${line}:1 : This is not a number of papers.`)],
  [`3,2,\n5,1,4,\n${NAMES}W`, '2:5 : This is not the number of a candidate.'],
  [`3,2,\n5,1,0,\n${NAMES}W`, '2:5 : This is not the number of a candidate.'],
  [`3,2,\n5,1,2,1,\n${NAMES}W`, '2:7 : This candidate is on the paper twice.'],
  [`3,2,\n5,1,,2,\n${NAMES}W`, '2:5 : A preference is skipped here.'],
  [`3,2,\n90000000000,1,\n1,1,\n${NAMES}W`, '3:1 : With this line there are too many votes.'],
  [`3,2,\n${NAMES}${'W'.repeat(501)}`, '5:1 : This name is too long.'],
  [`3,2,\n,,\n${NAMES}W`, '2:1 : This is not a number of papers.'],
  [`3,2,\n5 1 2 0\n${NAMES}W`, '2:1 : This is not a number of papers.'],
  // As an earlier version of renfrewshire_2017_ward11 is: the first candidate is left out, and the others move up.
  [`4,2,\n5,1,\n${NAMES}"Ward",`, '6:1 : There are fewer names than candidates.'],
  ['2,1,\n5,1,\n', '-:- : There are fewer names than candidates.'],
  [`2,1,\n5,1,\n${NAMES}"Ward",`, '6:1 : There are more lines than names and a title.'],
  [`2,1,\n5,1,\n${NAMES}`, '5:1 : There are more lines than names and a title.'],
  [
    '2,1,\n"Candidate 2","Ann","Lab",\n"Candidate 1","Bo","Gr",\n"W",',
    '2:1 : This name says that it is number 2, and it stands as number 1.',
    '3:1 : This name says that it is number 1, and it stands as number 2.',
  ],
  ['1,1,\n"Candidate 1","Wilma","LEE","Lab",\n"W",', '2:29 : Text follows the party.'],
  ['1,1,\n"Candidate 1","Wilma,"Lab",\n"W",', '2:15 : A quotation mark has no other to go with it.'],
  ['1,1,\n"Candidate 1",,,\n"W",', '2:1 : There are fewer names than candidates.'],
  ['1,1,\n"Candidate 1","","Lab",\n"W",', '2:15 : This name is empty.'],
]

test('Everything that is wrong with such a list is told with its line and column', () => {
  for (const [text, ...problems] of refusals) assert.deepEqual(problemsOf(read(text)), problems, text)
})

test('A ballot file that is named as a list is read as the ballot file it is', () => {
  assert.equal(valueOf(read('2 1\n3 1 0\n0\n"Ann ""Lab"""\n"Bo ""Gr"""\nWard\n')).candidates[0], 'Ann (Lab)')
})

const tangled: Readonly<Record<string, string>> = {
  'a million quotation marks': `1,1,\n${'"'.repeat(1_000_001)}`,
  'a million cells that do not close': `1,1,\n${'"x,'.repeat(500_000)}`,
  'a million cells': `1,1,\n${'1,'.repeat(1_000_000)}2`,
  'a million lines': `1,1,\n${'1\n'.repeat(1_000_000)}`,
}
for (const [name, text] of Object.entries(tangled)) {
  test(`Such a list of ${name} is refused with at most a page of problems`, () => {
    assert.ok(problemsOf(read(text)).length <= 101)
  })
}
