import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { flipped } from '../flip.ts'
import { sayPapers } from './said.ts'

const read = (text: string, file = 'a.csv'): Checked<Election> => readElection(Buffer.from(text), file)
const LAST = '"Lee, Cai",Bola,Ann,1\n,,,1\n'
const papersIn = (text: string): string[] => {
  const election = valueOf(read(text))
  return sayPapers(election.papers, election)
}

const DECLARED = '# candidates: Ann, Bola, "Lee, Cai"\n'
const TREE = ['1:', '3: 1 2', '2: 2', '1: 3 2 1']

test('Papers are read in every layout', () => {
  const layouts: Readonly<Record<string, string>> = {
    'columns of names': '1,2,3,papers\nAnn,Bola,,3\nBola,,,2\n"Lee, Cai",Bola,Ann,1\n,,,1\n',
    'columns of names, in words and another order':
      'Second,First,Third,Papers\nBola,Ann,,3\n,Bola,,2\nBola,"Lee, Cai",Ann,1\n,,,1\n',
    'a column for each candidate': 'papers,Bola,Ann,"Lee, Cai"\n3,2,1,\n2,1,,\n1,2,3,1\n1,,,\n',
    semicolons: 'papers;Ann;Bola;Lee, Cai\n3;1;2;\n2;;1;\n1;3;2;1\n1;;0;no\n',
    tabs: 'papers\tAnn\tBola\tLee, Cai\n3\t1\t2\t\n2\t\t1\t\n1\t3\t2\t1\n1\t\t\t\n',
    'a paper on each row': `First,Choice 2,3rd,papers\n${'Ann,Bola,,1\n'.repeat(3)}Bola,,,2\n${LAST}`,
  }
  for (const [name, text] of Object.entries(layouts)) assert.deepEqual(papersIn(DECLARED + text), TREE, name)
})

test('One vote, the votes that papers carry, and classes are read', () => {
  const election = valueOf(
    read(
      '# class staff: entitled 64, needs 50%\n# class users: entitled 1,200\n# class council\n' +
        '# candidates: For, Against\nvote,class,weight,papers\nFor,staff,1,2\nAgainst,users,3,2\n,staff,5,1\n',
    ),
  )
  assert.deepEqual(sayPapers(election.papers, election), ['5:', '2: 1', '6: 2'])
  assert.equal(election.papersCast, 5)
  assert.deepEqual(
    election.classes.map((each) => ({ ...each, papers: sayPapers(each.papers, election) })),
    [
      { name: 'staff', papers: ['5:', '2: 1'], papersCast: 3, entitled: 64, threshold: 0.5 },
      { name: 'users', papers: ['6: 2'], papersCast: 2, entitled: 1200, threshold: undefined },
      { name: 'council', papers: [], papersCast: 0, entitled: undefined, threshold: undefined },
    ],
  )
  const undeclared = valueOf(read('vote,class\nYes,users\nNo,staff\n'))
  assert.deepEqual(
    undeclared.classes.map(({ name }) => name),
    ['staff', 'users'],
  )
})

test('What stands above the list is read, as a spreadsheet writes it too', () => {
  const plain =
    '# Title: Board, 2026\n# seats: 2\n# seed: 7 14 22\n# lots: Bola, Ann\n# withdrawn: "Lee, Cai"\n' +
    '# entitled: 1,204\n' +
    '# rejected: 3\n# quorum: 12.5%\n# threshold: 2/3\n'
  const spread =
    '"# Title: Board, 2026",,\n# seats: 2,,\n# seed: 7 14 22,,\n"# lots: Bola, Ann",,\n' +
    '"# withdrawn: ""Lee, Cai""",,\n' +
    '"# entitled: 1,204",,\n# rejected: 3,,\n\n# quorum: 12.5%,,\n# threshold: 2/3,,\n'
  const list = 'Ann,Bola,"Lee, Cai"\n1,2,3\n'
  const election = valueOf(read(plain + list))
  assert.deepEqual(
    { ...election, papers: sayPapers(election.papers, election) },
    {
      title: 'Board, 2026',
      candidates: ['Ann', 'Bola', 'Lee, Cai'],
      withdrawn: [2],
      seats: 2,
      papers: ['1: 1 2 3'],
      papersCast: 1,
      papersRejected: 3,
      entitled: 1204,
      classes: [],
      declared: { seed: '7 14 22', lots: [1, 0], quorum: 0.125, threshold: 2 / 3 },
      remarks: [],
    },
  )
  assert.deepEqual(valueOf(read(spread + list)), election)
  assert.equal(valueOf(read(`# seed: "  two ""words"" "\n${list}`)).declared.seed, '  two "words" ')
})

test('Papers that skip or share a preference count, and are told of', () => {
  const cases: ReadonlyArray<[text: string, papers: string[], ...remarks: string[]]> = [
    ['Ann,Bola,Cai\n1,2,\n', ['1: 1 2']],
    ['papers,Ann,Bola,Cai\n12,1,,3\n', ['12: 1'], '12 papers skip a preference: each counts up to there.'],
    ['Ann,Bola,Cai\n2,3,\n', ['1:'], '1 paper skips a preference: it counts up to there.'],
    [
      'Ann,Bola,Cai\n1,1,\n',
      ['1: (1=2)'],
      '1 paper gives one number to several candidates: they share that preference.',
    ],
    ['Ann,Bola,Cai\nx,,X\n✓,yes,No\n', ['1: (1=2)', '1: (1=3)']],
    [`${DECLARED}1,2,3\nAnn,,Bola\n`, ['1: 1'], '1 paper skips a preference: it counts up to there.'],
    [
      '1,2\nBola,Ann\nAnn,\n',
      ['1: 1', '1: 2 1'],
      'The file does not declare its candidates: they are those who are on papers, in order of name. Declare them by ' +
        '# candidates: Ann, Bola.',
    ],
  ]
  for (const [text, papers, ...remarks] of cases) {
    assert.deepEqual(papersIn(text), papers, text)
    assert.deepEqual(valueOf(read(text)).remarks, remarks, text)
  }
})

const refusals: ReadonlyArray<[text: string, ...problems: string[]]> = [
  ['', '1:1 : There are no papers in this list.'],
  ['# seats: 3\n', '2:1 : There are no papers in this list.'],
  [
    '# seets: 3\n# so far: 1\n# only words\nvote\nYes\n',
    `1:1 seets: This is not known here. Perhaps seats was meant.`,
    `2:1 so far: This is not known here.`,
    `3:1 only words: This is not known here.`,
  ],
  [
    '# seats: 3\n# seats: 3\n# title:\nvote\nYes\n',
    '2:1 seats: This is said a second time.',
    '3:1 title: Nothing follows here.',
  ],
  [
    '# seats: some\n# entitled: -2\n# rejected: 1.5\nvote\nYes\n',
    '1:1 seats: "some" is not a number.',
    '2:1 entitled: This is out of range.',
    '3:1 rejected: This is not a whole number.',
  ],
  [
    '# quorum: half\n# threshold: 101%\nvote\nYes\n',
    '1:1 quorum: This is not a share of votes.',
    '2:1 threshold: This is not a share of votes.',
  ],
  [
    '# class : needs 50%\n# class staff: wants 3\nvote,class\nYes,staff\n',
    '1:1 class: This is not known here.',
    '2:1 class staff: This is not understood of a class.',
  ],
  ['# candidates: Ann, Ann\nvote\nAnn\n', '1:1 candidates: A name stands here twice.'],
  ['# candidates: Ann,, Bola\nvote\nAnn\n', '1:1 candidates: A name is empty here.'],
  [`${DECLARED}vote\nAnne\n`, '3:1 : No candidate has this name. Perhaps Ann was meant.'],
  [`${DECLARED}1,2\nAnn,Zoltan\n`, '3:5 : No candidate has this name.'],
  [
    '# lots: Zoltan\n# withdrawn: Anne\nvote\nAnn\n',
    '1:1 : No candidate has this name.',
    '2:1 : No candidate has this name. Perhaps Ann was meant.',
  ],
  ['vote\nYes\nyes\n', '3:1 : This name differs from Yes only in capitals or spaces. Write both alike.'],
  [
    'vote\n\n"For\nit"\n',
    '2:1 : This row is empty: it may be a blank paper, or nothing.',
    '3:1 : This name goes over several lines.',
  ],
  [`vote\n${'A'.repeat(501)}\n`, '2:1 : This name is too long.'],
  ['papers\n1\n', '1:1 : There is no column of votes.'],
  ['papers,vote\n1,\n', '1:1 : There are no candidates.'],
  ['vote,Ann\nYes,1\n', '1:6 : Beside a vote no other column is read.'],
  ['preference 1;1st;papers\n', '1:1 : No column holds preference 2.'],
  ['1,3\nAnn,Bola\n', '1:1 : No column holds preference 2.'],
  [
    'Ann,,ann\n1,2,3\n',
    '1:5 : This column has no title.',
    '1:6 ann: Two columns have this title: the first is at line 1. Rename or delete one.',
  ],
  [
    `${DECLARED}Ann,Bolla,"Lee, Cai"\n1,2,3\n`,
    '1:1 : This candidate has no column.',
    '2:5 : No candidate has this name. Perhaps Bola was meant.',
  ],
  ['# class staff\nvote\nYes\n', '2:1 : Classes are declared, and no column says of which class a paper is.'],
  [
    '# class staff\nvote,class\nYes,stuff\nYes,\n',
    '3:5 : No class has this name. Perhaps staff was meant.',
    '4:5 : This paper is of no class.',
  ],
  ['1,2\nAnn,Ann\n', '2:5 : This candidate is on the paper twice.'],
  [
    'Ann,Bola\n1,maybe\n-1,1\n1.5,1\n1,x\n',
    '2:3 : This is not a preference.',
    '3:1 : This is not a preference.',
    '4:1 : This is not a preference.',
    '5:3 : This paper has numbers and crosses.',
  ],
  [
    `papers,vote,weight\n0,Yes,1\n-1,Yes,1\n1,Yes,2.5\n,Yes,1\n${'9'.repeat(400)},Yes,1\n`,
    '2:1 : This row has no papers or votes.',
    ...[3, 5, 6].map((line) => `${line}:1 : This is not a number of papers or votes.`),
    '4:7 : This is not a number of papers or votes.',
  ],
  ['papers,vote,weight\n1000000,Yes,1000000\n', '2:1 : This row carries too many votes.'],
  ['papers,vote\n90000000000,Yes\n1,No\n1,No\n', '3:1 : With this row there are too many votes.'],
  [
    'Ann,Bola\n1\n1,2,3\n',
    '2:1 : This row has not as many cells as there are titles. Put text that holds a comma in quotes.',
    '3:1 : This row has not as many cells as there are titles. Put text that holds a comma in quotes.',
  ],
  ['vote\n"Yes\n', '2:1 : A quotation mark opens here and is never closed.'],
  ['vote\nY\u202ees\n', '2:2 : This line holds a character that changes the direction of text (U+202E). Delete it.'],
]

test('Everything that is wrong with a list is told with its line and column', () => {
  for (const [text, ...problems] of refusals)
    assert.deepEqual(problemsOf(read(text)), problems.toSorted(byPlace), JSON.stringify(text))
})

function byPlace(a: string, b: string): number {
  return Number(a.split(':', 1)[0]) - Number(b.split(':', 1)[0])
}

test('Rows of nothing below the list are passed over, as spreadsheets write them', () => {
  assert.deepEqual(valueOf(read('Ann,Bola\n1,2\n,\n,\n\n')), valueOf(read('Ann,Bola\n1,2\n')))
})

test('A list has as many papers as rows, wherever room for them has to grow', () => {
  for (const rows of [255, 256, 257, 511, 512, 513, 1_024])
    assert.equal(valueOf(read(`vote\n${'Yes\n'.repeat(rows)}`)).papers.papers[0], rows)
})

test('A pasted list is told by how it begins', () => {
  for (const text of ['vote\nYes\n', '# seats: 1\nAnn,Bola\n1,2\n', 'Ann\tBola\n1\t2\n'])
    assert.deepEqual(valueOf(read(text, 'pasted.txt')), valueOf(read(text)))
})

const tangled: Readonly<Record<string, string>> = {
  'a million columns': `${'a,'.repeat(1_000_000)}b\n1\n`,
  'two thousand candidates': `vote\n${Array.from({ length: 2_000 }, (_, index) => `c${index}\n`).join('')}`,
  'a million declared names': `# candidates: ${'x,'.repeat(1_000_000)}y\nvote\nx\n`,
  'a million lines of what is not known': '# x: 1\n'.repeat(1_000_000),
  'a million quotation marks': `vote\n${'"'.repeat(1_000_001)}\n`,
  'more votes than can be added up': `papers,1,2\n${'90000000000,,x\n'.repeat(150_000)}`,
  'a name of ten megabytes': `vote\n${'x'.repeat(10_000_000)}\n`,
}
for (const [name, text] of Object.entries(tangled)) {
  test(`A list of ${name} is refused with at most a page of problems`, () => {
    assert.ok(problemsOf(read(text)).length <= 101)
  })
}

test('A list with any bytes changed is read or refused, never worse', () => {
  const original = Buffer.from(
    `${DECLARED}# class staff: needs 50%\npapers,class,Ann,Bola,"Lee, Cai"\n3,staff,1,2,\n1,staff,1,1,3\n`,
  )
  fc.assert(
    fc.property(flipped(original), (bytes) => {
      const answer = readElection(bytes, 'a.csv')
      if (!answer.ok) assert.ok(answer.problems.every(({ where }) => where.file === 'a.csv'))
    }),
    { numRuns: 2_000 },
  )
})
