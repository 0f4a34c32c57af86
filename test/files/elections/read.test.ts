import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'

test('A file of 256 MB is looked at, and one of a byte more is refused with the limit', () => {
  const spaces = new Uint8Array(256_000_001).fill(0x20)
  const looked = readElection(spaces.subarray(1), 'a.blt')
  assert.deepEqual(problemsOf(looked), ['1:1 : There is nothing in this file.'])
  const answer = readElection(spaces, 'a.blt')
  assert.deepEqual(problemsOf(answer), ['-:- : This file is too large to read.'])
  assert.equal(!answer.ok && answer.problems[0]?.wanted, 'at most 256 MB')
})

test('Pasted papers in which commas were put are refused as papers', () => {
  const [problem] = problemsOf(readElection(Buffer.from('2,1\n3,1,2,0\n0\nA\nB\n'), 'pasted.txt'))
  assert.equal(problem, '1:2 : Numbers in a BLT file stand apart by spaces, and here are commas.')
})

test('An election is read by the ending of its name', () => {
  for (const file of ['a.blt', 'A1.HIL'])
    assert.equal(valueOf(readElection(Buffer.from('1 1\n0\nA\nT'), file)).title, 'T')
})

test('What is no text at all is refused by what it is, whatever it is called', () => {
  const starts = [
    ['504b0304', /workbook.*Save the sheet.*as CSV/],
    ['d0cf11e0a1b11ae1', /workbook/],
    ['89504e47', /picture/],
    ['ffd8ffe0', /picture/],
    ['255044462d312e37', /PDF/],
  ] as const
  for (const [start, says] of starts)
    for (const file of ['votes.xlsx', 'votes.csv', 'votes.blt', 'votes']) {
      const bytes = Buffer.concat([Buffer.from(start, 'hex'), Buffer.alloc(600, 0xfe)])
      const problems = problemsOf(readElection(bytes, file))
      assert.equal(problems.length, 1)
      assert.match(problems[0]!, says)
    }
})
