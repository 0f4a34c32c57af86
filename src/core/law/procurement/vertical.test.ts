import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { lawOn } from '../lawOn.ts'
import { allMet, isInForce } from '../rule.ts'
import type { OwnedBody } from './ownedBody.ts'
import { verticalFindings, verticalRules } from './vertical.ts'

const ACT: Day = '2026-06-01'
const REGULATIONS: Day = '2020-06-01'
const CASE_LAW: Day = '2012-06-01'

/** A company that one council owns wholly and alone. */
const company: OwnedBody = {
  parent: true,
  othersDecide: false,
  shareForOwners: 1,
  outsideShares: false,
  jointly: null,
}
/** The same, owned by two councils. */
const joint: OwnedBody = { ...company, jointly: { eachOnBoard: true, actsAgainst: false } }

const exempt = (body: OwnedBody, day: Day): boolean | null => allMet(verticalFindings(body, lawOn(day)))

test('the vertical exemption of the Act holds or falls by each of its conditions', () => {
  const cases: [string, OwnedBody, boolean | null][] = [
    ['one council owns it', company, true],
    ['SCH2-1: 81% of its work is for the council', { ...company, shareForOwners: 0.81 }, true],
    ['SCH2-2: exactly 80% is not more than 80%', { ...company, shareForOwners: 0.8 }, false],
    ['a hair over 80%', { ...company, shareForOwners: 0.8001 }, true],
    ['SCH2-3: one outside shareholder', { ...company, outsideShares: true }, false],
    ['the council is not its parent', { ...company, parent: false }, false],
    ['somebody else has a decisive influence', { ...company, othersDecide: true }, false],
    ['nobody knows who holds shares', { ...company, outsideShares: null }, null],
    [
      'nobody knows the share, but there is an outsider',
      { ...company, shareForOwners: null, outsideShares: true },
      false,
    ],
    ['two councils own it', joint, true],
    ['one of the two is not on its board', { ...joint, jointly: { eachOnBoard: false, actsAgainst: false } }, false],
    ['it works against one of the two', { ...joint, jointly: { eachOnBoard: true, actsAgainst: true } }, false],
    ['nobody knows who is on its board', { ...joint, jointly: { eachOnBoard: null, actsAgainst: false } }, null],
  ]
  for (const [name, body, met] of cases) assert.equal(exempt(body, ACT), met, name)
})

test('regulation 12 of 2015 asked for control, more than 80% of the work, and no private money', () => {
  const cases: [string, OwnedBody, boolean | null][] = [
    ['one council owns it', company, true],
    ['exactly 80%', { ...company, shareForOwners: 0.8 }, false],
    ['81%', { ...company, shareForOwners: 0.81 }, true],
    ['private money', { ...company, outsideShares: true }, false],
    ['not in control', { ...company, parent: false }, false],
    ['others decide', { ...company, othersDecide: true }, false],
    ['two councils', joint, true],
    ['one of two left out', { ...joint, jointly: { eachOnBoard: false, actsAgainst: false } }, false],
    ['against one of two', { ...joint, jointly: { eachOnBoard: true, actsAgainst: true } }, false],
    ['control not known', { ...company, parent: null }, null],
  ]
  for (const [name, body, met] of cases) assert.equal(exempt(body, REGULATIONS), met, name)
})

// Asemfo v Tragsa held nine tenths to be enough; half cannot be the essential part; between them no court drew a line.
test('the case law before 2015 asked for the essential part, and set no figure', () => {
  const cases: [string, OwnedBody, boolean | null][] = [
    ['all of its work', company, true],
    ['nine tenths', { ...company, shareForOwners: 0.9 }, true],
    ['a little less', { ...company, shareForOwners: 0.89 }, null],
    ['a little over half', { ...company, shareForOwners: 0.51 }, null],
    ['half', { ...company, shareForOwners: 0.5 }, false],
    ['not known', { ...company, shareForOwners: null }, null],
    ['any private capital (Stadt Halle)', { ...company, outsideShares: true }, false],
  ]
  for (const [name, body, met] of cases) assert.equal(exempt(body, CASE_LAW), met, name)
})

test('each law governs up to its last day, and the findings are of rules in force on the day', () => {
  const cases: [Day, string][] = [
    ['2015-02-25', 'procurement.teckal.control'],
    ['2015-02-26', 'procurement.regulation12.control'],
    ['2025-02-23', 'procurement.regulation12.control'],
    ['2025-02-24', 'procurement.vertical.parent'],
  ]
  for (const [day, first] of cases) {
    const findings = verticalFindings(joint, lawOn(day))
    assert.equal(findings[0]?.rule, first, day)
    for (const { rule, because } of findings) {
      const of = verticalRules.find(({ id }) => id === rule)
      assert.ok(of && isInForce(of, day), `${rule} on ${day}`)
      assert.doesNotMatch(because, /\.$/, because)
    }
  }
})
