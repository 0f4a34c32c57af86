import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { channelOf, representationFindings, type Channel, type StaffFacts } from './representatives.ts'

const nobody = { hasUnion: false, hasRepresentatives: false }

test('TUPE-3: who may be consulted directly, on both sides of each limit and day', () => {
  // rules.md names TUPE-3 without figures: the limits are those of reg 13A as inserted in 2014 and widened in 2024.
  const cases: [string, Day, number, number, Channel][] = [
    ['nobody before 31 July 2014', '2014-07-30', 9, 9, 'election'],
    ['an employer of nine from then on', '2014-07-31', 9, 9, 'direct'],
    ['not one of ten', '2014-07-31', 10, 9, 'election'],
    ['49 were too many until June 2024', '2024-06-30', 49, 49, 'election'],
    ['49 are not from July 2024', '2024-07-01', 49, 49, 'direct'],
    ['50 are, if ten of them move', '2024-07-01', 50, 10, 'election'],
    ['any employer, if nine move', '2024-07-01', 3000, 9, 'direct'],
  ]
  for (const [name, day, employed, transferring, channel] of cases) {
    assert.equal(channelOf({ ...nobody, employed, transferring }, lawOn(day)), channel, name)
  }
})

test('a union comes before representatives, and both before everybody directly', () => {
  const small: StaffFacts = { ...nobody, employed: 9, transferring: 9 }
  const on = lawOn('2027-04-01')
  assert.equal(channelOf({ ...small, hasUnion: true }, on), 'union')
  assert.equal(channelOf({ ...small, hasRepresentatives: true }, on), 'representatives')
  assert.equal(channelOf({ ...small, hasUnion: null }, on), null)
  assert.equal(channelOf({ ...small, hasRepresentatives: null }, on), null)
})

test('each way is a finding: with a union none of the others is open', () => {
  const met = (change: Partial<StaffFacts>) =>
    representationFindings({ ...nobody, employed: 3000, transferring: 120, ...change }, lawOn('2027-04-01')).map(
      (each) => each.met,
    )
  assert.deepEqual(met({ hasUnion: true }), [true, false, false, false])
  assert.deepEqual(met({ hasUnion: null }), [null, null, null, null])
  assert.deepEqual(met({}), [false, false, false, true])
  assert.deepEqual(met({ hasRepresentatives: true }), [false, true, false, true])
  assert.deepEqual(met({ transferring: 9 }), [false, false, true, true])
})
