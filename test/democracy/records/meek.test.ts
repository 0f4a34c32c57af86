import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meek } from '../../../src/core/democracy/count/rules/meek.ts'
import type { Count } from '../../../src/core/democracy/count/result.ts'
import { sayUnits } from '../../../src/core/democracy/count/units.ts'
import type { Election } from '../../../src/core/democracy/election/election.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { readArchive } from './archive.ts'

const droopFiles = readArchive('stv-reference-counts', 'droop', 'blt.tar.gz')
const droopCounts = readArchive('stv-reference-counts', 'droop', 'ref_json_report_dump.tar.gz')
const stvRs = readArchive('stv-reference-counts', 'stv-rs', 'testdata.tar.gz')

/** Counted with ties broken as both counters break them: in the order in which candidates stand in the file. */
function countedInOrder(bytes: Buffer, file: string): { readonly election: Election; readonly count: Count } {
  const read = readElection(bytes, file)
  if (!read.ok) assert.fail(JSON.stringify(read.problems))
  const { candidates, declared, seats } = read.value
  const lots = declared.lots ?? candidates.map((_, candidate) => candidate)
  const election = { ...read.value, declared: { ...declared, lots } }
  return { election, count: meek.count(election, seats!) }
}

interface DroopAction {
  readonly round: number
  readonly tag: string
  readonly msg: string
  readonly quota: string
  readonly residual: string
  /** By candidate from 1. Whoever withdrew has no vote at all. */
  readonly cstate: Readonly<Record<string, { readonly state: string; readonly vote?: string }>>
}

const droopNames = [...droopCounts.keys()].flatMap(
  (path) => /^ref\/json\/(.*)-meek-prf-.*\.txt$/.exec(path)?.slice(1) ?? [],
)

test('Droop publishes nine counts by this rule, and not none', () => assert.equal(droopNames.length, 9))

for (const name of droopNames)
  test(`${name}: every vote, quota and remainder of every round is Droop's, and so are those elected`, () => {
    const { count } = countedInOrder(droopFiles.get(`blt/${name}.blt`)!, `${name}.blt`)
    const text = droopCounts
      .get(`ref/json/${name}-meek-prf-o6-fixed-p9-d9.txt`)!
      .toString()
      .replace(/^\ufeff/, '')
    const { actions } = JSON.parse(text) as { readonly actions: readonly DroopAction[] }
    const closing = actions.filter(({ tag, msg }) => (tag === 'elect' || tag === 'defeat') && !/ remaining/.test(msg))
    // Where several are elected in a round there is an action for each; votes are the same in all.
    const rounds = new Map(closing.map((action) => [action.round, action]))
    assert.equal(count.stages.length, rounds.size)
    for (const { totals, quota, nonTransferable, number } of count.stages) {
      const theirs = rounds.get(number)!
      assert.deepEqual([quota!, nonTransferable].map(say), [theirs.quota, theirs.residual], `stage ${number}`)
      const votes = totals.map((_, candidate) => theirs.cstate[candidate + 1]!.vote ?? '0.000000000')
      assert.deepEqual(totals.map(say), votes, `stage ${number}`)
    }
    const last = Object.entries(actions.findLast(({ tag }) => tag === 'end' || tag === 'elect')!.cstate)
    const elected = last.filter(([, { state }]) => state === 'elected').map(([candidate]) => Number(candidate) - 1)
    assert.deepEqual(
      electedIn(count),
      elected.toSorted((a, b) => a - b),
    )
  })

const say = (units: number | bigint): string => sayUnits(units, 9)
const electedIn = ({ elected }: Count): number[] => elected.map(({ candidate }) => candidate).toSorted((a, b) => a - b)

/*
 * stv-rs differs from the reference rule in three ways, found by counting with them in its place: what a candidate
 * keeps is cut, not rounded up; what goes on is worked out and cut by itself; and a paper on which any preference is
 * shared ends at the first preference whose candidates are all excluded. The first two show in the last digits. The
 * third moves whole votes, as its file `transfer_is_blocked` is made to show, so files in which it bears on the result
 * are not compared. Those in which no rounding differs are in the golden folders, to the last decimal.
 */
const nearTo = [
  'vegetables',
  'equal_preference/equal_preference',
  'equal_preference/always_behind',
  'negative_surplus/below_quota',
  'crashes/crash',
  'crashes/minimal',
  'crashes/minimal10',
]

for (const name of nearTo)
  test(`stv-rs ${name}: the same people in the same rounds, and no vote off by more than 20 billionths`, () => {
    const { election, count } = countedInOrder(stvRs.get(`testdata/ballots/${name}.blt`)!, `${name}.blt`)
    const rounds = roundsIn(stvRs.get(`testdata/meek/${name}.fixed9.log`)!.toString())
    assert.equal(count.stages.length, rounds.length)
    for (const { number, totals, elected } of count.stages) {
      const { votes, elected: theirs } = rounds[number - 1]!
      assert.deepEqual(
        elected.map((each) => election.candidates[each]!).toSorted(),
        theirs.toSorted(),
        `stage ${number}`,
      )
      for (const [candidate, units] of totals.entries()) {
        const off = Number(units) - 1e9 * (votes.get(election.candidates[candidate]!) ?? 0)
        assert.ok(Math.abs(off) < 20.5, `stage ${number}, candidate ${candidate + 1}: off by ${off}`)
      }
    }
  })

// All kept is whole at first, so nothing is rounded but the parts of preferences that are shared.
for (const name of [
  'skewed',
  'random/rand_2x10',
  'random/rand_5x4',
  'random/rand_hypergeometric',
  'random/rand_mixed_5k',
])
  test(`stv-rs ${name}: first preferences that are shared come to the same, to the last decimal`, () => {
    const { election, count } = countedInOrder(stvRs.get(`testdata/ballots/${name}.blt`)!, `${name}.blt`)
    const { votes } = roundsIn(stvRs.get(`testdata/meek/${name}.fixed9.log`)!.toString())[0]!
    assert.equal(votes.size, election.candidates.length)
    for (const [candidate, units] of count.stages[0]!.totals.entries())
      assert.equal(Number(say(units)), votes.get(election.candidates[candidate]!))
  })

/** The rounds of a log of stv-rs: votes by name as each stood when it closed, and who was elected in it. */
function roundsIn(
  log: string,
): readonly { readonly votes: ReadonlyMap<string, number>; readonly elected: readonly string[] }[] {
  return log
    .split(/\nRound \d+:\n/)
    .slice(1)
    .map((round) => {
      const actions = round.split('Action: ')
      const closing = actions.findLast((action) => /^(Elect|Defeat)(?! remaining)/.test(action))!
      const lines = closing.matchAll(/^\t(?:Elected|Hopeful|Defeated):\s+(.*) \(([\d.]+)\)$/gm)
      const votes = new Map(
        [...lines].flatMap(([, names, each]) =>
          names!.split(', ').map((name): [string, number] => [name, Number(each)]),
        ),
      )
      return { votes, elected: actions.flatMap((action) => /^Elect(?: remaining)?: (.*)/.exec(action)?.slice(1) ?? []) }
    })
}
