import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn } from '../lawOn.ts'
import type { Known } from '../rule.ts'
import { considerableChange, type ContractChange } from './considerableChange.ts'

const on = lawOn('2026-06-01')

/** Two million becomes two and six tenths, by a decision of the authority. */
const grown: ContractChange = {
  otherCharacter: false,
  onlySuccession: false,
  authorityDecided: true,
  outsideControl: false,
  oldPounds: 2_000_000,
  newPounds: 2_600_000,
}

test('a change of value is considerable when it reaches both limits by a decision of the authority', () => {
  const cases: [string, Partial<ContractChange>, Known][] = [
    ['PSR-1: 2.0m to 2.6m is 600,000 and 30% more', {}, true],
    ['PSR-2: 2.0m to 2.4m is only 400,000 more', { newPounds: 2_400_000 }, false],
    ['PSR-3: 3.0m to 3.6m is only 20% more', { oldPounds: 3_000_000, newPounds: 3_600_000 }, false],
    ['PSR-4: 2.0m to 2.5m reaches both limits exactly', { newPounds: 2_500_000 }, true],
    ['a penny less reaches neither', { newPounds: 2_499_999.99 }, false],
    ['PSR-5: 2m to 3m because of more patients', { newPounds: 3_000_000, outsideControl: true }, false],
    ['not decided by the authority', { authorityDecided: false }, false],
    ['nobody knows who decided', { authorityDecided: null }, null],
    ['nobody knows, and too little anyway', { authorityDecided: null, newPounds: 2_400_000 }, false],
    ['nobody knows whether it lay outside control', { outsideControl: null }, null],
    ['from nothing', { oldPounds: 0, newPounds: 500_000 }, true],
    ['less than before', { newPounds: 1_000_000 }, false],
  ]
  for (const [name, change, considerable] of cases)
    assert.equal(considerableChange({ ...grown, ...change }, on).considerable, considerable, name)
})

test('a change of character is considerable, and each exception helps only while the other limb does not apply', () => {
  const same: ContractChange = { ...grown, newPounds: 2_000_000, otherCharacter: true }
  const cases: [string, ContractChange, Known][] = [
    ['another character', same, true],
    ['only another body in the place of the provider', { ...same, onlySuccession: true }, false],
    ['that, and a rise by decision', { ...grown, otherCharacter: true, onlySuccession: true }, true],
    ['another character, and a rise from outside', { ...grown, otherCharacter: true, outsideControl: true }, true],
    ['nobody knows the character', { ...same, otherCharacter: null }, null],
    ['nobody knows whether only by succession', { ...same, onlySuccession: null }, null],
    [
      'both exceptions, and both limbs',
      { ...grown, otherCharacter: true, onlySuccession: true, outsideControl: true },
      true,
    ],
  ]
  for (const [name, change, considerable] of cases)
    assert.equal(considerableChange(change, on).considerable, considerable, name)
})

test('each limit shows its figures', () => {
  const cases: [number, string[]][] = [
    [
      2_600_000,
      [
        'from £2,000,000 to £2,600,000 is £600,000 more; the limit is £500,000 more',
        'from £2,000,000 to £2,600,000 is 30% more; the limit is 25% more',
      ],
    ],
    [
      1_500_000,
      [
        'from £2,000,000 to £1,500,000 is £500,000 less; the limit is £500,000 more',
        'from £2,000,000 to £1,500,000 is 25% less; the limit is 25% more',
      ],
    ],
  ]
  for (const [newPounds, says] of cases) {
    const { findings } = considerableChange({ ...grown, newPounds }, on)
    const limits = findings.filter(({ rule }) => /pounds|share/.test(rule))
    assert.deepEqual(
      limits.map(({ because }) => because),
      says,
    )
  }
})
