import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marlowVale, type Values } from '../../../../../test/model/marlowVale.ts'
import { change, logOf, score, THREE, THREE_SCORED, weights, type Entries } from '../../../../../test/model/scored.ts'
import type { Json } from '../../../shared/json.ts'
import { treeOf } from '../../../shared/treeOf.ts'
import { readCase } from '../read.ts'

const readWith = (criteria: Json) => readCase(treeOf({ ...marlowVale(), criteria }))

/** What a log is told, as `field: message`; `alter` may do to it what nobody should. */
function toldOf(log: readonly Json[], set: Values = THREE): string[] {
  const read = readWith({ set, log: [...log] })
  return read.ok ? [] : read.problems.map(({ where, message }) => `${where.field}: ${message}`)
}
const told = (entries: Entries) => toldOf(logOf(entries, THREE))
const log = logOf(THREE_SCORED, THREE)

/** A change without its reason. */
const silent = (entry: Values): Values => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'why'))

test('a whole log is read, with our criteria or with your own', () => {
  assert.deepEqual(toldOf(log), [])
  const points = { accountability: 10, continuity: 10, cost: 20, deliverability: 10, social: 5, staff: 10, users: 20 }
  const ours = logOf([weights({ ...points, viability: 15 }), score('mutual', 'users', 10)])
  assert.equal(readWith({ log: [...ours] }).ok, true)
  assert.equal(readWith({}).ok, true)
})

test('an entry that was altered is named, and so is the hash that it has now', () => {
  for (const change of [{ score: 9 }, { why: 'Something else' }, { by: 'Somebody else' }, { evidence: 'A survey' }]) {
    const altered = log.map((entry, index) => (index === 3 ? { ...entry, ...change } : entry))
    assert.deepEqual(toldOf(altered), [
      'criteria/log/5/after: Entry 4 was altered after entry 5 was written, or this hash was copied wrongly.',
    ])
  }
})

test('entries that are missing are named by their numbers', () => {
  const without = (...gone: number[]) => log.filter((_, index) => !gone.includes(index + 1))
  assert.deepEqual(toldOf(without(4)), ['criteria/log/4/entry: Entry 4 is missing before this one.'])
  assert.deepEqual(toldOf(without(4, 5, 6)), ['criteria/log/4/entry: Entries 4 to 6 are missing before this one.'])
  assert.deepEqual(toldOf(without(1)).slice(0, 1), ['criteria/log/1/entry: Entry 1 is missing before this one.'])
  // Nothing follows the last entry, so nothing can tell that it is gone: whoever keeps the hash of the last one can.
  assert.deepEqual(toldOf(without(log.length)), [])
})

test('an entry taken out, with those after it numbered anew, breaks the chain where it was', () => {
  const renumbered = log.filter((_, index) => index !== 3).map((entry, index) => ({ ...entry, entry: index + 1 }))
  const [first] = toldOf(renumbered)
  assert.match(first!, /^criteria\/log\/4\/after: Entry 3 was altered after entry 4 was written/)
})

test('an entry put in between, in its right form, is found at the one that followed before', () => {
  const [one, two, ...rest] = THREE_SCORED
  const added = logOf([one!, two!, score('mutual', 'people', 0)], THREE)
  const numbered = logOf([one!, two!, ...rest], THREE)
    .slice(2)
    .map((entry, index) => ({ ...entry, entry: index + 4 }))
  assert.match(
    toldOf([...added, ...numbered])[0]!,
    /^criteria\/log\/4\/after: Entry 4 was written after the entry in place 2: what stands between was put in later/,
  )
})

test('entries that changed places, or stand twice, are told where they stand', () => {
  const swapped = [...log.slice(0, 2), log[3]!, log[2]!, ...log.slice(4)]
  assert.deepEqual(toldOf(swapped).slice(0, 2), [
    'criteria/log/3/entry: Entry 3 is missing before this one.',
    'criteria/log/4/entry: Entry 3 stands after entry 4: it was put in twice, or moved.',
  ])
  const twice = [...log.slice(0, 3), log[2]!, ...log.slice(3)]
  assert.deepEqual(toldOf(twice), [
    'criteria/log/4/entry: Entry 3 stands after entry 3: it was put in twice, or moved.',
  ])
})

test('criteria that were altered after the first entry are found at that entry', () => {
  const reworded = { ...THREE, people: { says: 'What staff gain' } }
  assert.deepEqual(toldOf(log, reworded), [
    'criteria/log/1/after: The criteria were altered after entry 1 was written, or this hash was copied wrongly.',
  ])
})

test('weights, scores and changes that cannot stand are told at once, each at its place', () => {
  const problems = told([
    score('mutual', 'cost', 5),
    weights({ cost: 50, people: 40, social: 11 }),
    score('mutul', 'peple', 5),
    weights({ cost: 50, people: 50, social: 0 }),
    silent(change({ cost: 100, poeple: 0 })),
    { ...score('improve', 'cost', 1), day: '2026-01-11' },
  ])
  assert.deepEqual(problems, [
    'criteria/log/1/is: Entry 1 comes before any weights are locked.',
    'criteria/log/2/weights: The weights do not add up to 100.',
    'criteria/log/4/is: The weights are locked already. To change them is an entry of its own, with a reason.',
    'criteria/log/5/weights/poeple: There is no criterion of this name: did you mean `people`?',
    'criteria/log/5/weights: No weight is given for people, social.',
    'criteria/log/5/why: Weights are changed here and no reason is given.',
    'criteria/log/3/criterion: There is no criterion of this name: did you mean `people`?',
    'criteria/log/3/option: The case has no option of this name: did you mean `mutual`?',
    'criteria/log/6/day: This is before the day of the entry above it.',
  ])
})

test('remarks beside a value of the log are refused, for no hash reaches them', () => {
  const remarked = log.map((entry, index) =>
    index === 1 ? { ...entry, why: { value: entry['why']!, source: 'minutes' } } : entry,
  )
  assert.deepEqual(toldOf(remarked), [
    'criteria/log/2/why: Remarks beside a value are not bound by the hash of the next entry, so none may stand here.',
  ])
})

test('scores and weights off their scale are refused', () => {
  for (const [entry, field] of [
    [score('mutual', 'cost', 11), 'criteria/log/2/score'],
    [score('mutual', 'cost', 7.5), 'criteria/log/2/score'],
    [change({ cost: 101, people: 0, social: 0 }), 'criteria/log/2/weights/cost'],
  ] as const) {
    const [first] = told([THREE_SCORED[0]!, entry])
    assert.ok(first!.startsWith(`${field}: `), first)
  }
})
