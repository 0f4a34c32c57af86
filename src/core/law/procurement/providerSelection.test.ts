import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import { isInForce } from '../rule.ts'
import { chooseProcess, keyCriteria, providerSelectionRules, type SelectionFacts } from './providerSelection.ts'
import { SELECTION_NAMES, type SelectionProcess } from './providerSelectionValues.ts'

const on = lawOn('2026-06-01')

/** A new staff mutual: an NHS trust runs the service under a contract that is not ending. */
const spinOut: SelectionFacts = {
  framework: false,
  incumbent: 'another',
  onlyIncumbent: false,
  openChoice: false,
  expiring: false,
  changed: false,
  satisfying: true,
  canIdentify: true,
}

test('the first step that is met decides which processes are open, and which of them lead to us', () => {
  const cases: [string, Partial<SelectionFacts>, SelectionProcess[], SelectionProcess[]][] = [
    ['a new mutual', {}, ['mostSuitable', 'competitive'], ['mostSuitable', 'competitive']],
    ['and nobody can say who is most suitable', { canIdentify: false }, ['competitive'], ['competitive']],
    ['a framework', { framework: true, onlyIncumbent: true }, ['competitive'], ['competitive']],
    ['only the trust can do it', { onlyIncumbent: true }, ['directA'], []],
    ['only we can do it', { onlyIncumbent: true, incumbent: 'us' }, ['directA'], ['directA']],
    [
      'nobody does it now',
      { onlyIncumbent: true, incumbent: 'nobody', canIdentify: false },
      ['competitive'],
      ['competitive'],
    ],
    ['patients choose', { openChoice: true }, ['directB'], ['directB']],
    [
      'the contract of the trust ends',
      { expiring: true },
      ['directC', 'mostSuitable', 'competitive'],
      ['mostSuitable', 'competitive'],
    ],
    [
      'our own contract ends',
      { expiring: true, incumbent: 'us', canIdentify: false },
      ['directC', 'mostSuitable', 'competitive'],
      ['directC', 'mostSuitable', 'competitive'],
    ],
    [
      'it ends, and changes a great deal',
      { expiring: true, changed: true, canIdentify: false },
      ['competitive'],
      ['competitive'],
    ],
    [
      'it ends, and did badly',
      { expiring: true, satisfying: false },
      ['mostSuitable', 'competitive'],
      ['mostSuitable', 'competitive'],
    ],
  ]
  for (const [name, change, processes, forUs] of cases) {
    const ruling = chooseProcess({ ...spinOut, ...change }, on)
    assert.deepEqual([ruling.processes, ruling.forUs, ruling.sure], [processes, forUs, true], name)
    assert.equal(ruling.findings.at(-1)?.met, true, name)
  }
})

test('a step that nobody can say yet leaves its processes open with those after it', () => {
  const cases: [string, Partial<SelectionFacts>, SelectionProcess[]][] = [
    ['can others do it?', { onlyIncumbent: null }, ['directA', 'mostSuitable', 'competitive']],
    ['do patients choose?', { openChoice: null }, ['directB', 'mostSuitable', 'competitive']],
    ['who is most suitable?', { canIdentify: null }, ['mostSuitable', 'competitive']],
    ['is there a contract?', { incumbent: null, expiring: true }, ['directC', 'mostSuitable', 'competitive']],
  ]
  for (const [name, change, processes] of cases) {
    const ruling = chooseProcess({ ...spinOut, ...change }, on)
    assert.deepEqual([ruling.processes, ruling.sure], [processes, false], name)
  }
})

test('a framework that is not ruled out does not hide what is certain after it', () => {
  const ruling = chooseProcess({ ...spinOut, framework: null, onlyIncumbent: true }, on)
  assert.deepEqual([ruling.processes, ruling.sure], [['competitive', 'directA'], false])
})

test('every rule of the regime is in force on its first day or ended before it', () => {
  for (const rule of providerSelectionRules) {
    const { from, to } = rule.inForce
    assert.ok(isInForce(rule, '2024-01-01') || (to !== undefined && to < '2024-01-01'), `${rule.id} from ${from}`)
  }
  assert.equal(keyCriteria.length, 5)
  assert.equal(Object.keys(SELECTION_NAMES).length, 5)
})
