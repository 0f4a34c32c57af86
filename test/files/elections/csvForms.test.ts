import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { sayPapers } from './said.ts'

const read = (text: string): Checked<Election> => readElection(Buffer.from(text), 'a.csv')
const papersIn = (text: string): string[] => {
  const election = valueOf(read(text))
  return sayPapers(election.papers, election)
}

/** Three papers, of Ann Lee (1), Bola Ade (2) and Cai Rhys (3). */
const THREE = ['1: 1 2', '1: 2', '1: 3 1 2'].toSorted()

const TIME = '2026/05/01 10:01:02 am GMT+1'
const exports: Readonly<Record<string, string>> = {
  'Excel on the continent': 'sep=;\r\nAnn Lee;Bola Ade;Cai Rhys\r\n1;2;\r\n;1;\r\n2;3;1\r\n',
  'Excel with empty columns and rows behind the list':
    '\ufeffAnn Lee,Bola Ade,Cai Rhys,,\r\n1,2,,,\r\n,1,,,\r\n2,3,1,,\r\n,,,,\r\n',
  'a grid with a row for each candidate':
    'Timestamp,Email address,Rank them [Ann Lee],Rank them [Bola Ade],Rank them [Cai Rhys]\n' +
    `${TIME},a@b.org,1st choice,2nd choice,\n${TIME},c@d.org,,1st choice,\n` +
    `${TIME},e@f.org,2nd choice,3rd choice,1st choice\n`,
  'a grid with a row for each choice':
    'Timestamp,Your choices [1st choice],Your choices [2nd choice],Your choices [3rd choice]\n' +
    `${TIME},Ann Lee,Bola Ade,\n${TIME},Bola Ade,,\n${TIME},Cai Rhys,Ann Lee,Bola Ade\n`,
  'a question for each choice, with who answered':
    'ID,Start time,Completion time,Email,Name,First choice,Second choice,Third choice\n' +
    '1,5/1/26 10:00,5/1/26 10:01,anonymous,,Ann Lee,Bola Ade,\n' +
    '2,5/1/26 10:00,5/1/26 10:01,anonymous,,Bola Ade,,\n' +
    '3,5/1/26 10:00,5/1/26 10:01,anonymous,,Cai Rhys,Ann Lee,Bola Ade\n',
  'a list in words, with a dash where there is no preference':
    'ID,Ann Lee,Bola Ade,Cai Rhys\n7,First,Second,-\n8,–,1st,no preference\n9,Choice 2,Rank 3,preference 1\n',
}
for (const [name, text] of Object.entries(exports))
  test(`The papers of an export are read as they are: ${name}`, () => {
    assert.deepEqual(papersIn(text).toSorted(), THREE)
  })

test('Columns that say who voted are passed over with a remark of their titles, and nothing of what is in them', () => {
  const { remarks, candidates } = valueOf(read(`Timestamp,E-mail,Ann,Bola\n${TIME},a@b.org,1,2\n`))
  assert.deepEqual(candidates, ['Ann', 'Bola'])
  assert.match(remarks.join(' '), /Passed over.*: Timestamp, E-mail\. If they tell who voted, delete them/)
  assert.doesNotMatch(remarks.join(' '), /a@b/)
  assert.deepEqual(valueOf(read('Ann,Bola\n1,2\n')).remarks, [])
})

test('Who is declared as a candidate is one, whatever the name', () => {
  assert.deepEqual(papersIn('# candidates: Date, Name, Votes\nDate,Name,Votes\n1,2,3\n'), ['1: 1 2 3'])
  assert.deepEqual(papersIn('# candidates: A [x], A [y]\nA [x],A [y]\n1,2\n'), ['1: 1 2'])
})

test('Brackets are part of a name unless all columns are parts of one question', () => {
  for (const titles of ['Ann [Labour],Bola [Green]', 'Ann [x],Bola'])
    assert.deepEqual(valueOf(read(`${titles}\n1,2\n`)).candidates, titles.split(','))
})

test('A count by hand is read with a row for each answer', () => {
  const election = valueOf(read('Class,Answer,Votes\nStaff,For,"1,041"\nStaff,Against,9\nUsers,For,3\n'))
  assert.deepEqual(sayPapers(election.papers, election).toSorted(), ['1044: 2', '9: 1'].toSorted())
  assert.equal(election.papersCast, 1053)
  // That answers were not declared as candidates is nothing to remark on.
  assert.deepEqual(election.remarks, [])
})

const refusals: readonly (readonly [string, ...string[]])[] = [
  [
    'Class,For,Against\nStaff,41,9\nUsers,1,\n',
    '2:7 : Answers to a motion are not put in order. A number of votes has a row of its own.',
  ],
  ['Answer,Votes\nFor,41\nAbstain,0\n', '3:9 : This row has no papers or votes.'],
  ['Ann,Bola,,\n1,2,,x\n', '2:6 : This cell stands in a column without a title.'],
  [
    'Timestamp,Do you agree?\nnoon,Yes\nlater,No\n',
    '2:6 : This is not a preference.',
    '3:7 : This is not a preference.',
  ],
  ['Ann,Bola\n41,9\n', '1:1 : No paper has a 1. Numbers of votes have a row of their own for each candidate.'],
  ['ID,Name\n1,Ann\n', '1:1 : There is no column of votes.'],
  ['ID,Rank them\n1,Ann;Bola;\n', '2:3 : This is not a preference.'],
]
for (const [text, ...problems] of refusals)
  test(`What cannot be read without guessing is refused: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(problemsOf(read(text)), problems)
  })
