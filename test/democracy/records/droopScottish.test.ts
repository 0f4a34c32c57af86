import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { test } from 'node:test'
import { countBy } from '../../../src/core/democracy/count/countBy.ts'
import { scottish } from '../../../src/core/democracy/count/rules/scottish.ts'
import { sayUnits } from '../../../src/core/democracy/count/units.ts'
import { readElection } from '../../../src/files/elections/read.ts'
import { readArchive } from './archive.ts'

/** What droop.py recorded of a count by its Scottish rule, as far as it is compared. */
interface Reference {
  readonly seats: number
  readonly quota: string
  readonly cdict: Readonly<Record<string, { readonly tie_order: number }>>
  readonly actions: readonly {
    readonly tag: string
    readonly msg: string
    readonly nt_votes?: string
    readonly cstate?: Readonly<Record<string, { readonly state: string; readonly vote: string }>>
  }[]
}

const papers = new Map(
  [...readArchive('stv-reference-counts', 'droop', 'blt.tar.gz')].map(([at, bytes]) => [basename(at), bytes]),
)
const references = [...readArchive('stv-reference-counts', 'droop', 'ref_json_report_dump.tar.gz')].filter(
  ([path]) => path.startsWith('ref/json/') && path.endsWith('-scotland-fixed-p5-d5.txt'),
)

test('there are thirty-two references, and not none', () => assert.equal(references.length, 32))

for (const [path, bytes] of references) {
  const name = basename(path, '-scotland-fixed-p5-d5.txt')
  test(`${name}: every total of every stage, and who is elected, is what droop.py recorded`, () => {
    const reference = JSON.parse(bytes.toString()) as Reference
    const { count, election } = drawn(papers.get(`${name}.blt`)!, reference)
    const { stages, decimals, quota, elected, seats } = count
    const codes = election.candidates.map((_, candidate) => String(candidate + 1))
    // First preferences, then what a stage came to once papers had moved. Whoever has the quota exactly is transferred
    // too there; by rule 48(1) only those are who exceed it, so that stages which move nothing are none of ours.
    const recorded = reference.actions.filter(
      ({ tag, msg }) => tag === 'begin' || (tag === 'transfer' && !msg.endsWith('(0.00000)')),
    )
    const votesOf = ({ cstate }: Reference['actions'][number]) => codes.map((code) => cstate![code]?.vote ?? '0.00000')
    assert.deepEqual([sayUnits(quota!, decimals), seats], [reference.quota, reference.seats])
    assert.deepEqual(
      stages.map(({ totals }) => totals.map((votes) => sayUnits(votes, decimals))),
      recorded.map(votesOf),
    )
    const last = reference.actions.findLast(({ cstate }) => cstate)!.cstate!
    assert.deepEqual(
      elected.map(({ candidate }) => candidate).toSorted((a, b) => a - b),
      codes.flatMap((code, candidate) => (last[code]?.state === 'elected' ? [candidate] : [])),
    )
  })
}

/** Counted with lots as droop.py draws them: in the order of its candidates. */
function drawn(blt: Uint8Array, { cdict }: Reference) {
  const read = readElection(blt, 'droop.blt')
  assert.ok(read.ok, JSON.stringify(read))
  const lots = Object.keys(cdict)
    .toSorted((a, b) => cdict[a]!.tie_order - cdict[b]!.tie_order)
    .map((code) => Number(code) - 1)
  const counted = countBy(scottish, { ...read.value, declared: { ...read.value.declared, lots } })
  assert.ok(counted.ok, JSON.stringify(counted))
  return counted.value
}
