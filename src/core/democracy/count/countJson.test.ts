import assert from 'node:assert/strict'
import { test } from 'node:test'
import { electionOf } from '../../../../test/democracy/anyElection.ts'
import { countBy } from './countBy.ts'
import { countJson } from './countJson.ts'
import { scottish } from './rules/scottish.ts'

const given = {
  ...electionOf({
    names: ['30', '4'],
    withdrawn: [],
    seats: 1,
    papers: [
      { votes: 3, preferences: [[1], [0]] },
      { votes: 1, preferences: [[0]] },
      { votes: 2, preferences: [] },
    ],
    seed: '',
  }),
  title: 'Names that are numbers',
  papersRejected: 1,
  entitled: 10,
}

test('candidates stand in ballot-paper order though their names are numbers, and votes are texts', () => {
  const counted = countBy(scottish, given)
  assert.ok(counted.ok)
  const line = countJson({ file: 'a.blt' }, counted.value)
  assert.ok(line.startsWith('{"file":"a.blt","title":"Names that are numbers","rule":"scottish","seats":1,'), line)
  assert.ok(line.includes('"totals":{"30":"1.00000","4":"3.00000"}'), line)
  assert.ok(line.includes('"turnout":{"papers":6,"rejected":1,"votes":6,"blank":2,"entitled":10}'), line)
  assert.ok(line.includes('"elected":[{"candidate":"4","stage":1}]'), line)
  const { stages } = JSON.parse(line) as { readonly stages: readonly { readonly because: readonly string[] }[] }
  assert.deepEqual(stages[0]!.because, ['rule 45', 'rule 46', 'rule 47'])
})
