import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { readElection } from '../../../src/files/elections/read.ts'
import { writeBlt } from '../../../src/files/elections/writeBlt.ts'
import { writeCsvElection } from '../../../src/files/elections/writeCsv.ts'
import { problemsOf, valueOf } from '../../files/checked.ts'
import { readArchive, recordPath } from './archive.ts'

const isElection = (name: string): boolean => /\.(?:blt|hil)$/i.test(name)

const folders = ['stv-scotland/ballots', 'stv-reference-counts/tideman-hil'].flatMap((folder) =>
  readdirSync(recordPath(folder))
    .filter(isElection)
    .map((name) => [`${folder}/${name}`, readFileSync(recordPath(folder, name))] as const),
)
const archives = ['droop/blt.tar.gz', 'stv-rs/testdata.tar.gz'].flatMap((name) =>
  [...readArchive('stv-reference-counts', name)].filter(([each]) => isElection(each)),
)
const all = [...folders, ...archives]

/** Its votes are more than the people of a billion worlds, to see what a counter does. */
const TOO_MANY = /ballot_sum_overflows/

test('Every election of the records is read, with a name for each candidate and nothing cut', () => {
  assert.ok(folders.length >= 44 && archives.length >= 60, `${folders.length} and ${archives.length} files`)
  for (const [name, bytes] of all.filter(([each]) => !TOO_MANY.test(each))) {
    const { candidates, seats, papersCast, papers } = valueOf(readElection(bytes, name))
    const [first = ''] = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split('\n', 1)
    assert.equal(`${candidates.length} ${seats}`, first.trim().replaceAll(/\s+/g, ' '), name)
    assert.equal(papersCast, papers.papers[0], name)
    assert.ok(
      candidates.every((each) => each.trim() !== ''),
      name,
    )
  }
})

test('One of them has more votes than are read, and says so at each line', () => {
  const [found] = all.filter(([name]) => TOO_MANY.test(name))
  assert.deepEqual(problemsOf(readElection(found![1], 'a.blt')), [
    '3:1 : The number of papers is too large.',
    '4:1 : The number of papers is too large.',
  ])
})

test('Every election of the records is the same when it is written and read again', () => {
  for (const [name, bytes] of all.filter(([each]) => !TOO_MANY.test(each))) {
    const election = { ...valueOf(readElection(bytes, name)), remarks: [] }
    const list = valueOf(writeCsvElection(election)).text
    const again = valueOf(readElection(Buffer.from(list), 'a.csv'))
    assert.deepEqual({ ...again, remarks: [] }, election, name)
    const blt = valueOf(writeBlt(election)).text
    assert.deepEqual({ ...valueOf(readElection(Buffer.from(blt), 'a.blt')), remarks: [] }, election, name)
  }
})
