import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { isMet, missedBy, sayGoal, type Limit } from '../../src/cli/bench/goal.ts'
import { measureOutside } from '../../src/cli/bench/outside.ts'
import { peakBytes } from '../../src/cli/bench/peakMemory.ts'
import { peersAsked } from '../../src/cli/bench/peerAsked.ts'
import { readyMilliseconds, untilSettled } from '../../src/cli/bench/ready.ts'
import { readLine } from '../../src/cli/line.ts'
import { openScreen } from '../../src/cli/screen.ts'
import { spinout } from './spinout.ts'

/** What `bench --json` prints, as far as it is looked at here. */
interface Printed {
  readonly youthFirst: Figures & { readonly trials: number; readonly options: number; readonly months: number }
  readonly law: Figures & { readonly advisers: readonly { readonly topic: string }[] }
  readonly count: Figures & { readonly wards: number; readonly npmStvAgrees: number }
  readonly m1: Figures & {
    readonly contest: { readonly standings: readonly { readonly name: string; readonly timesFirst?: object }[] }
  }
}

interface Figures {
  readonly goals: readonly { readonly what: string; readonly measured: number; readonly isMet: boolean }[]
}

test('bench times Youth First, then M1 against whoever is asked for, each figure beside its goal', () => {
  const peer = 'avx2=echo \'{"ns_trial": 200, "N": {trials}, "Pins": 0.2287}\''
  const { status, stdout, stderr } = spinout(['bench', '--rounds', '1', '--alone', '--peer', peer, '--json'])
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  const { youthFirst, law, count, m1 } = JSON.parse(stdout) as Printed
  assert.deepEqual([youthFirst.trials, youthFirst.options, youthFirst.months], [8_192, 4, 60])
  assert.ok(law.advisers.some(({ topic }) => topic === 'subsidy'))
  const { standings } = m1.contest
  assert.deepEqual(
    standings.map(({ name }) => name),
    ['spinout', 'interpreter', 'avx2'],
  )
  for (const { name, timesFirst } of standings) assert.ok(timesFirst, `${name} was not timed`)
  assert.ok(count.npmStvAgrees > 0 && count.npmStvAgrees <= count.wards)
  for (const { goals: held } of [youthFirst, law, count, m1])
    for (const { what, measured } of held) assert.ok(measured > 0, what)
  assert.ok(m1.goals.some(({ what }) => what === 'a trial, over avx2'))
})

test('bench count times counting votes alone, beside any counter that prints how many contests it counts', () => {
  const peer = 'droop=echo \'{"contests_second": 150}\' # {files}'
  const { status, stdout } = spinout(['bench', 'count', '--rounds', '1', '--peer', peer, '--json'])
  assert.equal(status, 0)
  const printed = JSON.parse(stdout) as { readonly count: Figures & { readonly peers: readonly { name: string }[] } }
  assert.deepEqual(Object.keys(printed), ['count'])
  assert.deepEqual(
    printed.count.peers.map(({ name }) => name),
    ['droop'],
  )
  assert.ok(printed.count.goals.some(({ what }) => what === 'droop over ours'))
})

test('a peer that is no program by name is refused before anything is timed', () => {
  const { status, stdout, stderr } = spinout(['bench', '--peer', 'avx2'])
  assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
  assert.match(stderr, /This names no program to run\./)
})

const asked = { operands: {}, options: { peer: peersAsked('a program') } }
for (const { title, line, peers } of [
  { title: 'no peer', line: [], peers: [] },
  {
    title: 'two peers, one of whose commands has an equals sign',
    line: ['--peer', 'a=./a {trials} n=15', '--peer', 'b = ./b'],
    peers: [
      { name: 'a', command: './a {trials} n=15' },
      { name: 'b', command: './b' },
    ],
  },
]) {
  test(`${title}: a peer is asked for as name=command, as often as there are peers`, () => {
    assert.deepEqual(readLine(line, asked), { ok: true, value: { peer: peers } })
  })
}

for (const given of ['avx2', '=./avx2', 'avx2=']) {
  test(`a peer asked for as ${given} is a problem with its place`, () => {
    const read = readLine(['--peer', 'a=./a', '--peer', given], asked)
    assert.ok(!read.ok)
    assert.deepEqual(
      read.problems.map(({ where, got }) => [where.field, got]),
      [['--peer', given]],
    )
  })
}

test('a copy without the folder that M1 is in measures Youth First alone', async () => {
  const { screen } = openScreen()
  const order = { rounds: 1, isAlone: true, peers: [] }
  assert.equal(await measureOutside('main', order, screen, '/no/such/folder'), null)
})

const goals: readonly { readonly measured: number; readonly limit: Limit; readonly met: boolean; by: number }[] = [
  { measured: 10, limit: { atMost: 10 }, met: true, by: 0 },
  { measured: 15, limit: { atMost: 10 }, met: false, by: 0.5 },
  { measured: 40, limit: { atLeast: 40 }, met: true, by: 0 },
  { measured: 30, limit: { atLeast: 40 }, met: false, by: 0.25 },
]
for (const { measured, limit, met, by } of goals) {
  test(`${measured} ${met ? 'meets' : 'misses'} ${JSON.stringify(limit)}${met ? '' : ` by ${by} of it`}`, () => {
    assert.equal(isMet({ measured, limit }), met)
    if (!met) assert.equal(missedBy({ measured, limit }), by)
  })
}

test('a goal that is missed says by how much', () => {
  const [, says] = sayGoal({ what: 'frame', unit: ' ms', measured: 1.65, limit: { atMost: 1.5 } })
  assert.equal(says, '1.65 ms, at most 1.5: missed by 10%')
})

const blocks: readonly { readonly title: string; readonly taken: readonly number[]; readonly until: number }[] = [
  { title: 'as fast as ever from the first', taken: [1, 1, 1, 1], until: 1 },
  { title: 'slow twice', taken: [5, 3, 1.2, 1, 1, 1, 1, 1], until: 9.2 },
  { title: 'slow again at the end', taken: [5, 1, 1, 1, 1, 1, 1, 9], until: 6 },
]
for (const { title, taken, until } of blocks) {
  test(`first blocks last up to and with the first at full speed: ${title}`, () => {
    assert.ok(Math.abs(untilSettled(taken) - until) < 1e-12)
  })
}

test('a new model waits for all stages but its lines', () => {
  assert.equal(readyMilliseconds({ lines: 100, emit: 1, tables: 2, open: 3, firstBlocks: 4 }), 10)
})

test('the most memory a process held is its own, whatever the process that started it holds', () => {
  const ballast = new Uint8Array(200_000_000).fill(1)
  const program = fileURLToPath(new URL('../../src/cli/bench/peakMemory.ts', import.meta.url))
  const source = `import { peakBytes } from ${JSON.stringify(program)}; console.log(peakBytes())`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' })
  assert.ok(Number(stdout) > 10_000_000 && Number(stdout) < 150_000_000, stdout)
  assert.ok(peakBytes() > ballast.length)
})
