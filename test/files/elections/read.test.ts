import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'

test('A file of 256 MB is looked at, and one of a byte more is refused with the limit', () => {
  const answer = readElection(new Uint8Array(256_000_001), 'a.blt')
  assert.deepEqual(problemsOf(answer), ['-:- : This file is too large to read.'])
  assert.equal(!answer.ok && answer.problems[0]?.wanted, 'at most 256 MB')
})

test('An election is read by the ending of its name', () => {
  for (const file of ['a.blt', 'A1.HIL'])
    assert.equal(valueOf(readElection(Buffer.from('1 1\n0\nA\nT'), file)).title, 'T')
})
