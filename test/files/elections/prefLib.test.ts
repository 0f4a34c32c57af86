import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import type { Checked } from '../../../src/core/shared/problem.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'
import { flipped } from '../flip.ts'
import { sayPapers } from './said.ts'

const read = (text: string, file = 'a.toi'): Checked<Election> => readElection(Buffer.from(text), file)

const HEAD = `# FILE NAME: 00001-00000001.toi
# TITLE: Dublin: North
# DESCRIPTION:
# NUMBER ALTERNATIVES: 3
# NUMBER VOTERS: 17
# NUMBER UNIQUE ORDERS: 3
# ALTERNATIVE NAME 1: Ann, of Leith
# ALTERNATIVE NAME 2: Bola: B.
# ALTERNATIVE NAME 3: Cai
`
const NOW = `${HEAD}12: 1,{2,3}\n4: 3, 1 ,2\n1: 2\n`
const BEFORE = '3\n1,Ann, of Leith\n2,Bola: B.\n3,Cai\n17,17,3\n12,1,{2,3}\n4,3,1,2\n1,2\n'

test('Orders are read in the format of today and in the one before', () => {
  const now = valueOf(read(NOW))
  assert.deepEqual(sayPapers(now.papers, now), ['12: 1 (2=3)', '1: 2', '4: 3 1 2'])
  const { title, candidates, seats, papersCast, remarks } = now
  assert.deepEqual(
    { title, candidates, seats, papersCast, remarks },
    {
      title: 'Dublin: North',
      candidates: ['Ann, of Leith', 'Bola: B.', 'Cai'],
      seats: undefined,
      papersCast: 17,
      remarks: [],
    },
  )
  assert.deepEqual({ ...valueOf(read(BEFORE)), title }, now)
  for (const text of [NOW, BEFORE]) {
    assert.deepEqual(valueOf(read(text.replaceAll('\n', '\r\n'), 'pasted.txt')), valueOf(read(text)))
    assert.deepEqual(valueOf(read(`\ufeff\n${text}\n \n`)), valueOf(read(text)))
  }
})

test('A count with no order after it is a blank paper', () => {
  const { papers, papersCast, candidates } = valueOf(read(NOW.replace('1: 2', '1:')))
  assert.deepEqual([sayPapers(papers, { candidates })[0], papersCast], ['1:', 17])
  assert.equal(valueOf(read(BEFORE.replace('1,2\n', '1\n').replace('4,3,1\n', '4,3,1,2\n'))).papersCast, 17)
})

const order = (line: string): string => NOW.replace('1: 2\n', `${line}\n`)

const refusals: ReadonlyArray<[text: string, ...problems: string[]]> = [
  ['', '1:1 : There is nothing in this file.'],
  ['# TITLE: x\n1: 1\n', '1:1 : The file does not say how many alternatives there are.'],
  [NOW.replace('ALTERNATIVES: 3', 'ALTERNATIVES: three'), '4:24 : This is not a whole number from 1.'],
  [NOW.replace('ALTERNATIVES: 3', 'ALTERNATIVES: 4'), '4:24 : Alternative 4 has no name.'],
  [NOW.replace('ALTERNATIVES: 3', 'ALTERNATIVES: 2'), '9:1 : There is no alternative of this number.'],
  [NOW.replace('ALTERNATIVES: 3', `ALTERNATIVES: ${'9'.repeat(400)}`), '4:24 : This is not a whole number from 1.'],
  [NOW.replace('ALTERNATIVES: 3', 'ALTERNATIVES: 1001'), '4:24 : There are too many candidates.'],
  ['999999999999\n1,Ann\n', '1:1 : There are too many candidates.'],
  [NOW.replace('Dublin: North', 'T'.repeat(501)), '2:10 : This name is too long.'],
  [NOW.replace('NAME 3', 'NAME 2'), '4:24 : Alternative 3 has no name.', '9:1 : This alternative has a name already.'],
  [NOW.replace('3: Cai', '3:'), '9:22 : This name is empty.'],
  [NOW.replace('VOTERS: 17', 'VOTERS: 18'), '5:18 : The file says it has another number of voters than are in it.'],
  [NOW.replace('ORDERS: 3', 'ORDERS: 2'), '6:25 : The file says it has another number of orders than are in it.'],
  [NOW.replace('# DESC', '# NUMBER VOTERS: 17\n# DESC'), '6:1 : This is said a second time.'],
  [NOW.replace('# DESC', '# TITLE: Another\n# DESC'), '3:1 : This is said a second time.'],
  [NOW.replace('DESCRIPTION:', 'DATA TYPE: wmd'), '3:14 : Data of this type are not read.'],
  [NOW.replace('DESCRIPTION:', 'DATA TYPE: soi'), '10:4 : A file of type soi has no ties.'],
  [NOW.replace('DESCRIPTION:', 'DATA TYPE: toc'), '12:3 : A file of type toc has complete orders.'],
  [order('1: 2,1').replace('DESCRIPTION:', 'DATA TYPE: toc'), '12:3 : A file of type toc has complete orders.'],
  [order('1 2'), '12:1 : This is not an order: no colon stands in it.'],
  [order('1.5: 2'), '12:1 : The number of voters is not a whole number.'],
  [order('-1: 2'), '12:1 : The number of voters is not a whole number.'],
  [order('0: 2'), '12:1 : The number of voters is 0.'],
  [order('90000000001: 2'), '12:1 : The number of voters is too large.'],
  [order('90000000000: 2'), '12:1 : With this line there are too many votes.'],
  [order('1: 4'), '12:4 : There is no alternative of this number.'],
  [order('1: 2,{1,2}'), '12:9 : This alternative is in the order twice.'],
  [order('1: 2,,1'), '12:6 : A comma stands here with nothing before it.'],
  [order('1: 2 1'), '12:6 : This does not belong here.'],
  [order('1: {}'), '12:5 : This does not belong here.'],
  [order('1: {1,{2}}'), '12:7 : This does not belong here.'],
  [order('1: {1,2'), '12:3 : A brace opens and is not closed.'],
  [order('1: 1,'), '12:5 : The order ends in a comma.'],
  [order('1: Ann'), '12:4 : This does not belong here.'],
  ['three\n', '1:1 : This is not a whole number from 1.'],
  ['3\n1,Ann\nBola\n', '3:1 : Here stands no name.'],
  ['2\n1,Ann\n2,Bola\n3,1\n', '4:1 : Below the names stands no line of sums.'],
  [BEFORE.replace('17,17,3', '18,19,4'), ...['voters', 'votes', 'orders'].map(differs)],
]

function differs(what: string): string {
  return `5:1 : The file says it has another number of ${what} than are in it.`
}

test('Everything that is wrong with a file is told with its line and column', () => {
  for (const [text, ...problems] of refusals) assert.deepEqual(problemsOf(read(text)), problems, JSON.stringify(text))
})

test('The ending of the name says what orders may be, where the file does not', () => {
  assert.deepEqual(problemsOf(read(NOW, 'a.soi')), ['10:4 : A file of type soi has no ties.'])
  assert.deepEqual(problemsOf(read(NOW, 'a.TOC')), ['12:3 : A file of type toc has complete orders.'])
})

test('A file with any bytes changed is read or refused, never worse', () => {
  for (const text of [NOW, BEFORE]) {
    fc.assert(
      fc.property(flipped(Buffer.from(text)), (bytes) => {
        const answer = readElection(bytes, 'a.toi')
        if (!answer.ok) assert.ok(answer.problems.every(({ where }) => where.file === 'a.toi'))
      }),
      { numRuns: 1_000 },
    )
  }
})
