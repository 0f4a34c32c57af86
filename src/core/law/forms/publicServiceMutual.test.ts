import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allMet } from '../rule.ts'
import { employeesControl, type Control } from './control.ts'
import type { MutualFacts } from './mutualFacts.ts'
import { publicServiceMutualFindings } from './publicServiceMutual.ts'
import { qualifyingOrganisationFindings } from './qualifyingOrganisation.ts'

const staffLed: Control = { staffVoteShare: 1, trustVoteShare: 0, appoints: 'members' }

const mutual: MutualFacts = {
  publicServiceShare: 1,
  reservableShare: 1,
  profitsGo: 'purpose',
  employeesManage: true,
  control: employeesControl(staffLed),
  activePart: true,
}

test('control by employees is more than half of the votes and a board that answers to them', () => {
  const cases: [Partial<Control>, boolean | null][] = [
    [{}, true],
    [{ appoints: 'staff' }, true],
    [{ staffVoteShare: 0.501 }, true],
    [{ staffVoteShare: 0.5 }, false],
    [{ staffVoteShare: 0.5, appoints: 'staff' }, null],
    [{ appoints: 'authority' }, null],
    [{ appoints: 'trustees' }, null],
    [{ appoints: 'others' }, null],
    [{ appoints: null }, null],
    [{ staffVoteShare: 0.25, trustVoteShare: 0.26 }, null],
    [{ staffVoteShare: 0.25, trustVoteShare: 0.25 }, false],
    [{ staffVoteShare: 0, trustVoteShare: 0 }, false],
    [{ staffVoteShare: null }, null],
    [{ trustVoteShare: null }, null],
  ]
  for (const [change, controls] of cases)
    assert.equal(employeesControl({ ...staffLed, ...change }).controls, controls, JSON.stringify(change))
})

test('a public service mutual meets every condition of the Act, and each can fail alone', () => {
  const cases: [string, Partial<MutualFacts>, (boolean | null)[]][] = [
    ['a mutual', {}, [true, true, true, true, true]],
    ['no public services', { publicServiceShare: 0 }, [false, true, true, true, true]],
    ['just over half of the listed kinds', { reservableShare: 0.501 }, [true, true, true, true, true]],
    ['half is not mainly', { reservableShare: 0.5 }, [true, false, true, true, true]],
    ['profits to members', { profitsGo: 'membersByCapital' }, [true, true, true, true, true]],
    ['profits through a trust', { profitsGo: 'staffTrust' }, [true, true, null, true, true]],
    ['profits to others too', { profitsGo: 'others' }, [true, true, false, true, true]],
    ['run by a contractor', { employeesManage: false }, [true, true, true, false, true]],
    [
      'half the votes',
      { control: employeesControl({ ...staffLed, staffVoteShare: 0.5 }) },
      [true, true, true, true, false],
    ],
  ]
  for (const [name, change, met] of cases)
    assert.deepEqual(
      publicServiceMutualFindings({ ...mutual, ...change }).map((found) => found.met),
      met,
      name,
    )
})

test('a body led by its community could have a kept contract by the regulations of 2015, not by the Act', () => {
  const community: MutualFacts = {
    ...mutual,
    control: employeesControl({ staffVoteShare: 0.33, trustVoteShare: 0, appoints: 'members' }),
  }
  assert.equal(allMet(qualifyingOrganisationFindings(community)), true)
  assert.equal(allMet(publicServiceMutualFindings(community)), false)
})

test('the regulations of 2015 asked for profits by taking part, not by money put in', () => {
  const cases: [string, Partial<MutualFacts>, (boolean | null)[]][] = [
    ['put back', {}, [true, true, true]],
    ['by work', { profitsGo: 'membersByWork' }, [true, true, true]],
    ['to all staff through a trust', { profitsGo: 'staffTrust' }, [true, true, true]],
    ['by money put in', { profitsGo: 'membersByCapital' }, [true, false, true]],
    ['to others', { profitsGo: 'others' }, [true, false, true]],
    ['not said', { profitsGo: null }, [true, null, true]],
    ['none of the listed kinds', { reservableShare: 0 }, [false, true, true]],
    ['not said what it does', { publicServiceShare: null }, [null, true, true]],
    ['staff control and nobody else takes part', { activePart: false }, [true, true, true]],
    [
      'nobody takes part',
      { activePart: false, control: { controls: false, because: 'a company owns it' } },
      [true, true, false],
    ],
    [
      'not said who takes part',
      { activePart: null, control: { controls: null, because: 'nobody has said' } },
      [true, true, null],
    ],
  ]
  for (const [name, change, met] of cases)
    assert.deepEqual(
      qualifyingOrganisationFindings({ ...mutual, ...change }).map((found) => found.met),
      met,
      name,
    )
})

test('what is not known is neither met nor unmet', () => {
  const nothing: MutualFacts = {
    publicServiceShare: null,
    reservableShare: null,
    profitsGo: null,
    employeesManage: null,
    control: employeesControl({ staffVoteShare: null, trustVoteShare: null, appoints: null }),
    activePart: null,
  }
  for (const found of [...publicServiceMutualFindings(nothing), ...qualifyingOrganisationFindings(nothing)]) {
    assert.equal(found.met, null, found.title)
    assert.match(found.because, /nobody has said/)
  }
})
