import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CANDIDATES_MOST, VOTES_MOST } from '../../../src/core/democracy/election/election.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { problemsOf, valueOf } from '../checked.ts'

const read = (file: string, text: string) => readElection(Buffer.from(text), file)

/** A file of two lines of papers, with so many votes each. */
const withVotes: readonly [string, (one: number, other: number) => string][] = [
  ['plain.blt', (one, other) => `2 1\n${one} 1 0\n${other} 2 0\n0\n"A"\n"B"\n"T"\n`],
  ['shared.blt', (one, other) => `2 1\n${one} 1=2 0\n${other} 2 0\n0\n"A"\n"B"\n"T"\n`],
  ['list.csv', (one, other) => `papers,vote\n${one},Yes\n${other},No\n`],
  ['before.toi', (one, other) => `2\n1,A\n2,B\n${one + other},${one + other},2\n${one},1\n${other},2\n`],
]

for (const [file, write] of withVotes)
  test(`As many votes as are allowed are read from ${file}, and one more is refused`, () => {
    for (const other of [1, VOTES_MOST - 1])
      assert.equal(valueOf(read(file, write(VOTES_MOST - other, other))).papers.papers[0], VOTES_MOST)
    const said = problemsOf(read(file, write(VOTES_MOST, 1)))
    assert.ok(
      said.some((each) => each.includes('there are too many votes')),
      said.join('\n'),
    )
    const alone = problemsOf(read(file, write(VOTES_MOST + 1, 1)))
    assert.doesNotMatch(alone[0]!, /there are too many votes/)
  })

test('All votes that are allowed may stand on one line', () => {
  const files = [
    ['plain.blt', `2 1\n${VOTES_MOST} 1 0\n0\n"A"\n"B"\n"T"\n`],
    ['shared.blt', `2 1\n${VOTES_MOST} 1=2 0\n0\n"A"\n"B"\n"T"\n`],
    ['list.csv', `papers,vote\n${VOTES_MOST},Yes\n`],
    ['before.toi', `2\n1,A\n2,B\n${VOTES_MOST},${VOTES_MOST},1\n${VOTES_MOST},1\n`],
  ] as const
  for (const [file, text] of files) assert.equal(valueOf(read(file, text)).papers.papers[0], VOTES_MOST, file)
})

/** A file of one paper, for the first of so many candidates. */
const withCandidates: readonly [string, (names: readonly string[]) => string][] = [
  ['a.blt', (names) => `${names.length} 1\n1 1 0\n0\n${names.map((name) => `"${name}"\n`).join('')}"T"\n`],
  ['a.csv', (names) => `papers,${names.join(',')}\n1,1${names.map(() => '').join(',')}\n`],
  ['a.toi', (names) => `${names.length}\n${names.map((name, at) => `${at + 1},${name}\n`).join('')}1,1,1\n1,1\n`],
]

for (const [file, write] of withCandidates)
  test(`As many candidates as are allowed are read from ${file}, and one more is refused`, () => {
    const names = Array.from({ length: CANDIDATES_MOST + 1 }, (_, each) => `Candidate ${each + 1}`)
    assert.equal(valueOf(read(file, write(names.slice(1)))).candidates.length, CANDIDATES_MOST)
    assert.match(problemsOf(read(file, write(names))).join('\n'), /too many candidates/i)
  })
