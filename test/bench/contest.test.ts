import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ERROR, isWithinThreeErrors, PLAIN_TRIALS, plainTrialsFor, trialsForError } from '../../bench/peers/accuracy.ts'
import { commandPeer } from '../../bench/peers/command.ts'
import { figureIn, runJson } from '../../src/cli/bench/runJson.ts'
import { compiled } from '../../bench/peers/compiled.ts'
import type { Contestant } from '../../bench/peers/contestant.ts'
import { interpreter } from '../../bench/peers/interpreter.ts'
import { contest } from '../../bench/peers/rounds.ts'
import { sayContest } from '../../bench/peers/say.ts'
import { spreadOf } from '../../src/cli/bench/spread.ts'

/** A contestant that takes the times it is given, one a call. */
function timed(name: string, times: readonly number[], over: Partial<Contestant> = {}): Contestant {
  const left = [...times]
  return {
    name,
    trialsNeeded: PLAIN_TRIALS,
    version: async () => ({ found: true, version: '1' }),
    check: async () => ({ agrees: true, says: 'alike' }),
    time: async () => left.shift()!,
    ...over,
  }
}

test('plain trials for half a point on the truth of M1 are p(1 − p) ÷ e²', () => {
  // 0.2287 × 0.7713 = 0.17639631, over 0.000025 is 7,055.85: 7,056 whole trials.
  assert.equal(plainTrialsFor(0.2287, ERROR), 7_056)
  assert.equal(plainTrialsFor(0.5, 0.05), 100)
})

const shares = [
  { share: 0.5 + 3 * 0.05, isWithin: true },
  { share: 0.5 + 3 * 0.05 + 1e-9, isWithin: false },
  { share: 0.5 - 3 * 0.05, isWithin: true },
  { share: 0.5 - 3 * 0.05 - 1e-9, isWithin: false },
]
for (const { share, isWithin } of shares) {
  test(`a share of ${share} in 100 trials is ${isWithin ? '' : 'not '}within three errors of a half`, () => {
    // √(½ × ½ ÷ 100) is 0.05.
    assert.equal(isWithinThreeErrors(share, 0.5, 100), isWithin)
  })
}

const measured = [
  { errors: [0.02, 0.004, 0.006, 0.004, 0.003], trials: 4 * 1_024 },
  { errors: [0.005, 0.004], trials: 1_024 },
]
for (const { errors, trials } of measured) {
  test(`errors of ${errors.join(', ')} block by block are half a point at most from ${trials} trials on`, () => {
    assert.equal(trialsForError({ replicates: 128, errors }, 0.005), trials)
  })
}

test('a spread is the middle, the least and the most; of an even number the middle is between two', () => {
  assert.deepEqual(spreadOf([3, 1, 2]), { middle: 2, least: 1, most: 3 })
  assert.deepEqual(spreadOf([4, 1, 2, 9]), { middle: 3, least: 1, most: 9 })
})

test('ratios are taken within a round, against the first who takes part', async () => {
  // Each call takes the next time: trials of the contest, then those of equal accuracy, round by round.
  const ours = timed('ours', [10, 20, 100, 200])
  const peer = timed('peer', [30, 40, 200, 800])
  const { standings } = await contest([ours, peer], { trials: 1_000, rounds: 2 })
  const [, second] = standings
  assert.ok(second !== undefined && 'timesFirst' in second)
  // 30 ÷ 10 and 200 ÷ 100; 40 ÷ 20 and 800 ÷ 200: not the ratio of the middles, which would be 115 ÷ 55.
  assert.deepEqual(second.timesFirst, { middle: 2.5, least: 2, most: 3 })
  assert.deepEqual(second.timesFirstToAccuracy, { middle: 3, least: 2, most: 4 })
  // 7,056 trials at 40 and at 800 nanoseconds.
  assert.deepEqual([second.millisecondsToAccuracy.least, second.millisecondsToAccuracy.most], [0.28224, 5.6448])
})

test('every contestant is timed once a round, and another begins each round', async () => {
  const calls: string[] = []
  const named = (name: string) =>
    timed(name, [], {
      time: async () => {
        calls.push(name)
        return 1
      },
    })
  await contest([named('a'), named('b')], { trials: 1, rounds: 2 })
  assert.deepEqual(calls, ['a', 'a', 'b', 'b', 'b', 'b', 'a', 'a'])
})

test('who is not here or does not agree is named with the reason and not timed', async () => {
  const refuse = { time: () => Promise.reject(new Error('timed all the same')) }
  const absent = timed('absent', [], { ...refuse, version: async () => ({ found: false, why: 'not installed' }) })
  const wrong = timed('wrong', [], { ...refuse, check: async () => ({ agrees: false, says: '£3 away' }) })
  const broken = timed('broken', [], { ...refuse, check: () => Promise.reject(new Error('it fell over')) })
  const { standings } = await contest([absent, wrong, broken, timed('here', [1, 1])], { trials: 1, rounds: 1 })
  assert.deepEqual(standings.slice(0, 3), [
    { name: 'absent', leftOut: 'not installed' },
    { name: 'wrong', leftOut: 'it does not agree: £3 away' },
    { name: 'broken', leftOut: 'it fell over' },
  ])
  const fourth = standings[3]
  assert.ok(fourth !== undefined && 'timesFirst' in fourth && fourth.timesFirst.middle === 1)
})

test('a page of a contest says versions, times and who was left out', async () => {
  const absent = timed('absent', [], { version: async () => ({ found: false, why: 'not installed' }) })
  const page = sayContest(
    await contest([timed('ours', [12_345.6, 20]), timed('peer', [24_691.2, 40]), absent], { trials: 1_000, rounds: 1 }),
  )
  assert.match(page, /ours\n {2}version {7}1\n/)
  assert.match(page, /a trial {7}12,300 \(12,300 to 12,300\) ns/)
  assert.match(page, /times {9}2 \(2 to 2\)/)
  assert.match(page, /absent\n {2}not timed {2}not installed/)
})

/** A peer that prints what it is asked to, without a shell. */
const printing = (json: string) => commandPeer('printing', json, async (command) => JSON.parse(command))

test('a command is timed by the ns_trial it prints, and checked by its Pins over its N', async () => {
  const near = printing('{ "ns_trial": 183.5, "N": {trials}, "Pins": 0.2324 }')
  assert.equal(await near.time(5), 183.5)
  assert.equal((await near.check()).agrees, true)
  assert.equal((await printing('{ "ns_trial": 1, "N": 10240, "Pins": 0.25 }').check()).agrees, false)
  assert.equal((await printing('{ "ns_trial": 1 }').check()).agrees, true)
  await assert.rejects(printing('{ "seconds": 1 }').time(5), /no figure called ns_trial/)
})

test('the last line of JSON that a program prints is read, whatever stands before it', async () => {
  const program = 'console.log("{\\"a\\":1}\\nscalar {\\"a\\":2}\\ndone")'
  assert.equal(figureIn(await runJson(process.execPath, ['-e', program]), 'a'), 2)
  await assert.rejects(runJson(process.execPath, ['-e', 'console.error("no numpy"); process.exit(1)']), /no numpy/)
  await assert.rejects(runJson(process.execPath, ['-e', '']), /printed nothing/)
})

for (const ours of [compiled(3_072), interpreter(3_072)]) {
  test(`${ours.name} agrees with M1 and takes part`, async () => {
    const { agrees, says } = await ours.check()
    assert.ok(agrees, says)
    assert.ok((await ours.time(1_024)) > 0)
  })
}
