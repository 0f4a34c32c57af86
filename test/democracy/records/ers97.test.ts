import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { sayUnits } from '../../../src/core/democracy/count/units.ts'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import { bundlesOf } from '../../../src/core/democracy/election/paperTree.ts'
import { countedFrom } from '../counted.ts'
import { plainErs97 } from '../plain/ers97.ts'
import { plainOf, type PlainElection } from '../plain/plain.ts'
import { readArchive, recordPath } from './archive.ts'

const wards = readdirSync(recordPath('stv-scotland', 'ballots')).filter((name) => name.endsWith('.blt'))
const archive = readArchive('stv-reference-counts', 'droop', 'blt.tar.gz')
const made = [...archive].filter(([name]) => ['M135.blt', 'SC.blt', 'SC-Vm-12.blt'].includes(basename(name)))

test('there are forty wards and three made-up elections', () => assert.deepEqual([wards.length, made.length], [40, 3]))

for (const [name, bytes] of [
  ...wards.map((ward) => [ward, readFileSync(recordPath('stv-scotland', 'ballots', ward))] as const),
  ...made,
])
  test(`${basename(name)} by ERS97: a plain counter in exact fractions agrees, stage by stage`, () => {
    const { election, count } = countedFrom(bytes, name, 'ers97')
    assert.deepEqual(plainOf(count), plainErs97(plainFrom(election)))
  })

test('the election made in 1999 to check programs for ERS97 has the first preferences and the quota it says', () => {
  const bytes = made.find(([name]) => basename(name) === 'M135.blt')![1]
  const { count } = countedFrom(bytes, 'M135.blt', 'ers97')
  const [, prefers, quota] = /First Prefs\r?\n +(.+)\r?\nQuota +(\S+)/.exec(bytes.toString('latin1'))!
  const numbers = prefers!.trim().split(/ +/).map(Number)
  // The last of its numbers are two blank papers. It has them in its quota; by 5.1.2 they are no part of it.
  const blank = numbers.pop()!
  assert.deepEqual(
    count.stages[0]!.totals.map((votes) => Number(votes) / 100),
    numbers,
  )
  const together = Math.ceil((100 * (count.valid + blank)) / (count.seats + 1))
  assert.equal(sayUnits(together, 2), quota)
  assert.equal(sayUnits(count.quota!, 2), '84.63')
})

const plainFrom = ({ candidates, withdrawn, seats, papers }: Election): PlainElection => ({
  names: candidates,
  withdrawn,
  seats: seats!,
  papers: [...bundlesOf(papers)].map(({ votes, codes }) => ({
    votes,
    preferences: codes.map((code) => (code < candidates.length ? [code] : papers.equals[code - candidates.length]!)),
  })),
  seed: '',
})
