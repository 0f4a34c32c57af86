import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { tellPlan } from '../../src/core/finance/tellPlan.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, type Values } from './marlowVale.ts'

const answered = async (values: Values) => {
  const { case: theCase, book } = readSound(values)
  return appraise(theCase, book, { trials: 16, seed: 1 }, runHere)
}

const renewal = { nextMonths: 12, extended: '100%' }
const broken = (means: string) =>
  withAll(marlowVale(), {
    'contracts/main/renewal': renewal,
    'contracts/main/break': { noticeMonths: 5, chance: '100%', means },
  })

for (const [means, follows] of [
  ['anotherProvider', 'Another provider takes the contract.'],
  ['end', 'The authority ends the service.'],
] as const)
  test(`a told future names the break in its month, and what follows: ${means}`, async () => {
    const { options } = await answered(broken(means))
    for (const id of ['mutual', 'outsource'])
      for (const { events } of options.find((option) => option.id === id)!.futures) {
        const told = events.filter(({ month }) => month === '2025-02').map(({ what }) => what)
        assert.deepEqual(told, ['The authority uses its break clause.', follows])
        assert.equal(events.filter(({ what }) => what.includes('break clause')).length, 1)
      }
  })

test('the answer says how each contract is paid, broken and held to account', async () => {
  const { notes } = await answered(
    withAll(broken('end'), {
      'contracts/main/mechanism': { kind: 'costAndVolume', guaranteed: '40%', volume: '80% to 90%' },
      'contracts/main/performance': { atRisk: '5%' },
      'contracts/school': {
        commissioner: 'A school',
        price: '£20,000',
        termMonths: 24,
        mechanism: { kind: 'activity', volume: '70%' },
        break: { chance: '5%', noticeMonths: 60 },
      },
      'economy/seasons': Array.from({ length: 12 }, () => 1),
    }),
  )
  assert.deepEqual(
    notes.filter((note) => /contract |providers|seasons/.test(note)),
    [
      'The main contract guarantees 40% of its price; the rest follows the volume that comes, at first 80% to 90% ' +
        '(90% interval, log-normal) of what was planned, and no more than its staff can do.',
      'What goes to other providers is paid to them at the same price: a cost that only moves is not counted ' +
        'as saved.',
      "Of each invoice of the main contract 5% is at risk: all of it is paid at a service level of 97% of today's " +
        'the month before, none at 85%.',
      'The authority may break the main contract in February 2025 and every quarter after, with a chance of 100% a ' +
        'year: the service ends.',
      'The school contract guarantees nothing: it pays for the volume that comes, at first 70% of what was planned, ' +
        'and no more than its staff can do.',
      'The school contract can be broken only after the run: no break is counted.',
      'Demand has seasons: volumes and costs that move with it follow them, and the service level does not.',
    ],
  )
})

test('a block without a clause is not spoken of', async () => {
  const { notes } = await answered(marlowVale())
  assert.ok(notes.every((note) => !/guarantees|break|at risk|providers|seasons/.test(note)))
})

test('the sampling plan says in words what a break is drawn for, and counts it with the events', () => {
  const { built } = makeReady(readSound(broken('end')).case, {})
  const { slots } = tellPlan(built.case, built.draws)
  const at = slots.findIndex(({ slot }) => slot === 'contracts/main/break/when')
  assert.equal(slots[at]!.says, 'When the authority breaks the main contract')
  assert.ok(at < slots.findIndex(({ slot }) => slot === 'contracts/main/price'))
})
