import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { CANDIDATES_MOST, VOTES_MOST } from '../../../src/core/democracy/election/election.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { limits } from '../../../src/files/limits.ts'
import { valueOf } from '../checked.ts'

const page = readFileSync(fileURLToPath(new URL('../../../docs/methods/count/files.md', import.meta.url)), 'utf8')
const examples = [...page.matchAll(/^```(blt|toi|csv)\n(.*?)^```/gms)].map(([, ending, text]) => ({ ending, text }))

test('Every example of the page on election files is read, with its votes', () => {
  const votes = examples.map(({ ending, text }) => {
    const { papersCast, remarks } = valueOf(readElection(Buffer.from(text!), `page.${ending}`))
    assert.ok(remarks.every((remark) => /^Passed over, .*: Timestamp, Email address\./.test(remark)))
    return papersCast
  })
  // Added up by hand: 5 + 3 + 2 four times, three papers, 40 + 9 + 610 + 12, 41 + 9 + 3, and two papers.
  assert.deepEqual(votes, [10, 10, 10, 10, 3, 671, 53, 2])
})

test('Every line that the page says is refused is refused so', () => {
  const rows = [...page.matchAll(/^\| `(.+?)` \| (.+?) \|$/gm)]
  assert.ok(rows.length >= 14)
  for (const [, line, said] of rows) {
    const answer = readElection(Buffer.from(`2 1\n${line}\n0\nA\nB\n`), 'page.blt')
    assert.deepEqual(answer.ok ? [] : answer.problems.map(({ where, message }) => [where.line, message]), [[2, said]])
  }
})

test('The page says the limits as they are', () => {
  assert.equal(limits.electionBytes, 256_000_000)
  const [candidates, votes] = [CANDIDATES_MOST, VOTES_MOST].map((most) => most.toLocaleString('en-GB'))
  assert.ok(page.includes(`256 MB, ${candidates} candidates and ${votes} votes`))
})
