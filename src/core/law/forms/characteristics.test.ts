import assert from 'node:assert/strict'
import { test } from 'node:test'
import { characteristicFindings, type Characteristics, supplierRegisterFindings } from './characteristics.ts'
import { OWNERSHIPS, ownershipOf, type Votes } from './ownership.ts'

const spunOut: Characteristics = {
  cameFromPublicBody: true,
  publicVoteShare: 0,
  publicServiceShare: 1,
  staffVoteShare: 1,
  trustVoteShare: 0,
  appoints: 'members',
  activePart: true,
}

test('a mutual as governments describe it has left, still delivers, and gives its staff a large say', () => {
  const cases: [string, Partial<Characteristics>, (boolean | null)[]][] = [
    ['owned by its staff', {}, [true, true, true]],
    ['never public', { cameFromPublicBody: false }, [false, true, true]],
    ['not said', { cameFromPublicBody: null }, [null, true, true]],
    ['half of the votes public', { publicVoteShare: 0.5, staffVoteShare: 0.5 }, [true, true, true]],
    ['just over half public', { publicVoteShare: 0.501, staffVoteShare: 0.499 }, [false, true, true]],
    ['an authority appoints the board', { appoints: 'authority' }, [false, true, true]],
    ['no public services', { publicServiceShare: 0 }, [true, false, true]],
    ['services not said', { publicServiceShare: null }, [true, null, true]],
    ['a quarter through a trust', { staffVoteShare: 0, trustVoteShare: 0.25 }, [true, true, true]],
    ['just under a quarter', { staffVoteShare: 0.249 }, [true, true, null]],
    ['staff appoint the board', { staffVoteShare: 0, appoints: 'staff' }, [true, true, true]],
    ['no votes, but a part', { staffVoteShare: 0 }, [true, true, null]],
    ['no votes and no part', { staffVoteShare: 0, activePart: false }, [true, true, false]],
    ['votes not said', { staffVoteShare: null }, [true, true, null]],
  ]
  for (const [name, change, met] of cases)
    assert.deepEqual(
      characteristicFindings({ ...spunOut, ...change }).map((found) => found.met),
      met,
      name,
    )
})

test('the supplier register asks nothing about staff', () => {
  const noSay: Characteristics = { ...spunOut, staffVoteShare: 0, activePart: false }
  assert.deepEqual(
    supplierRegisterFindings(noSay).map(({ met }) => met),
    [true, true],
  )
  assert.equal(supplierRegisterFindings({ ...spunOut, publicVoteShare: 1, staffVoteShare: 0 })[0]?.met, false)
})

const nobody: Votes = { staff: 0, trust: 0, publicBodies: 0, served: 0, others: 0, by: 'membership' }

test('votes say what kind of ownership it is, at both sides of each line', () => {
  const cases: [string, Partial<Votes>, string][] = [
    ['a city’s own company', { publicBodies: 1 }, 'Council-owned'],
    ['half and half', { publicBodies: 0.5, staff: 0.5 }, 'Multi-stakeholder'],
    ['just over half public', { publicBodies: 0.51, staff: 0.49 }, 'Council-owned'],
    ['a pension administrator', { trust: 0.25, publicBodies: 0.24, others: 0.51 }, 'Joint venture'],
    ['a partner just under a quarter', { staff: 0.76, others: 0.24 }, 'Employee-controlled membership'],
    ['investors alone', { others: 1 }, 'Investor-owned'],
    ['a third staff, two thirds community', { staff: 0.33, served: 0.67 }, 'Multi-stakeholder'],
    ['staff just under a quarter', { staff: 0.24, served: 0.76 }, 'User-led'],
    ['a trust for all', { trust: 1 }, 'Employee-owned, indirect'],
    ['shares of worth', { staff: 1, by: 'shares' }, 'Employee-owned, direct'],
    ['nobody said by what', { staff: 1, by: null }, 'Employee-controlled membership'],
    ['scattered', { staff: 0.2, served: 0.45, publicBodies: 0.2, others: 0.15 }, 'Mixed'],
  ]
  for (const [name, change, kind] of cases) assert.equal(ownershipOf({ ...nobody, ...change }).name, kind, name)
})

test('each kind of ownership is found for some votes, and its name stands once', () => {
  assert.equal(new Set(OWNERSHIPS.map(({ name }) => name)).size, OWNERSHIPS.length)
})
