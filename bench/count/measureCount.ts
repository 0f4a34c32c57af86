import { createHash } from 'node:crypto'
import { figureIn, runJson } from '../../src/cli/bench/runJson.ts'
import { spreadOf, type Spread } from '../../src/cli/bench/spread.ts'
import { meek } from '../../src/core/democracy/count/rules/meek.ts'
import { scottish } from '../../src/core/democracy/count/rules/scottish.ts'
import type { Count } from '../../src/core/democracy/count/result.ts'
import type { RuleSet } from '../../src/core/democracy/count/ruleSet.ts'
import { readElection } from '../../src/files/elections/read.ts'
import { millionPapers } from './million.ts'
import { askedOf, loadNpmStv } from './npmStv.ts'
import { readWards, type Ward } from './wards.ts'

/** How fast votes are counted. A contest is the count of one ward. */
export interface CountMeasured {
  readonly wards: number
  readonly papers: number
  /** Scottish contests a second, from papers that are read to every stage of the result. */
  readonly scottish: Spread
  /** The same from the bytes of the files. */
  readonly fromBytes: Spread
  readonly meek: Spread
  readonly npmStv: Spread
  /** Within each round. */
  readonly timesNpmStv: Spread
  /** Wards in which the package elects the people that the rule does, as does the official count. */
  readonly npmStvAgrees: number
  /** Seconds from the bytes of a million papers to a result that adds up at every stage. */
  readonly million: Spread
  readonly millionBytes: number
  /** Counters of others, by name: contests a second, and ours over theirs within each round. */
  readonly peers: readonly PeerMeasured[]
}

export interface PeerMeasured {
  readonly name: string
  readonly aSecond: Spread
  readonly timesOver: Spread
}

/** As `src/cli/bench.ts` asks. */
export interface CountOrder {
  readonly rounds: number
  readonly peers: readonly { readonly name: string; readonly command: string }[]
}

const MILLISECONDS = 150

/** Time all by turns, so that what else the machine does falls on all. */
export async function measureCount({ rounds, peers }: CountOrder): Promise<CountMeasured> {
  const wards = readWards()
  const stv = await loadNpmStv()
  const million = millionPapers()
  const theirs = peers.map((): number[] => [])
  const laps = { scottish: [], fromBytes: [], meek: [], npmStv: [], million: [] } as Record<Lap, number[]>
  for (let round = -1; round < rounds; round++) {
    const lap = {
      scottish: aSecond(wards, countBy(scottish)),
      fromBytes: aSecond(wards, fromBytes),
      meek: aSecond(wards, countBy(meek)),
      npmStv: npmStvASecond(wards, stv),
      million: secondsOf(million),
    }
    // The first round is for the engine to learn what runs often.
    if (round < 0) continue
    for (const name of Object.keys(lap) as Lap[]) laps[name].push(lap[name])
    for (const [at, { command }] of peers.entries()) theirs[at]!.push(await peerASecond(command, wards))
  }
  const agrees = wards.filter((ward) => {
    const ours = scottish
      .count(ward.election, ward.seats)
      .elected.map(({ candidate }) => ward.election.candidates[candidate]!)
    return ours.toSorted().join('\n') === [...stv(askedOf(ward)).winners].toSorted().join('\n')
  })
  return {
    wards: wards.length,
    papers: wards.reduce((sum, { election }) => sum + election.papersCast, 0),
    scottish: spreadOf(laps.scottish),
    fromBytes: spreadOf(laps.fromBytes),
    meek: spreadOf(laps.meek),
    npmStv: spreadOf(laps.npmStv),
    timesNpmStv: spreadOf(laps.scottish.map((ours, round) => ours / laps.npmStv[round]!)),
    npmStvAgrees: agrees.length,
    million: spreadOf(laps.million),
    millionBytes: million.length,
    peers: peers.map(({ name }, at) => ({
      name,
      aSecond: spreadOf(theirs[at]!),
      timesOver: spreadOf(laps.scottish.map((ours, round) => ours / theirs[at]![round]!)),
    })),
  }
}

type Lap = 'scottish' | 'fromBytes' | 'meek' | 'npmStv' | 'million'

const countBy =
  (rule: RuleSet) =>
  ({ election, seats }: Ward): Count =>
    rule.count(election, seats)

function fromBytes({ bytes, name, seats }: Ward): Count {
  const read = readElection(bytes, name)
  if (!read.ok) throw new Error(`${name} is not sound`)
  return scottish.count(read.value, seats)
}

function aSecond(wards: readonly Ward[], count: (ward: Ward) => Count): number {
  const begun = performance.now()
  let contests = 0
  for (; performance.now() - begun < MILLISECONDS; contests += wards.length) for (const ward of wards) count(ward)
  return (1000 * contests) / (performance.now() - begun)
}

/** Only the counting is timed, and not the copy of the papers that each count needs. */
function npmStvASecond(wards: readonly Ward[], stv: Awaited<ReturnType<typeof loadNpmStv>>): number {
  let spent = 0
  let contests = 0
  while (spent < MILLISECONDS) {
    const asked = wards.map(askedOf)
    const begun = performance.now()
    for (const each of asked) stv(each)
    spent += performance.now() - begun
    contests += asked.length
  }
  return (1000 * contests) / spent
}

/** What another counter says of itself: a line of JSON with `contests_second`, over the same files. */
async function peerASecond(command: string, wards: readonly Ward[]): Promise<number> {
  const files = wards.map(({ path }) => `'${path}'`).join(' ')
  return figureIn(await runJson(command.replaceAll('{files}', files), [], { isShell: true }), 'contests_second')
}

/** Seconds to hash, read, count and check a file. */
function secondsOf(bytes: Uint8Array): number {
  const begun = performance.now()
  createHash('sha256').update(bytes).digest('hex')
  const read = readElection(bytes, 'million.blt')
  if (!read.ok) throw new Error('the million papers are not sound')
  const count = scottish.count(read.value, read.value.seats!)
  if (!addsUp(count)) throw new Error('the count of a million papers does not add up')
  return (performance.now() - begun) / 1000
}

/** Every vote is with somebody, non-transferable or lost to fractions, at every stage. */
function addsUp({ stages, valid }: Count): boolean {
  return stages.every(({ totals, nonTransferable, lost }) => {
    const sum = totals.reduce((all: bigint, votes) => all + BigInt(votes), BigInt(nonTransferable) + BigInt(lost))
    return sum === BigInt(valid) * 100_000n
  })
}
