import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { ask } from './ask.ts'
import { award } from './award.ts'

type Typed = Readonly<Record<string, string>>

/** A reserved competition for a library service, planned as section 33 asks. */
const libraries: Typed = {
  'year-value': '£1.2m',
  vat: 'exempt',
  cpv: '92511000',
  procedure: 'flexible',
  'award-day': '2027-01-05',
}
const TODAY: Day = '2026-11-21'

function asked(answers: Typed, day: Day = TODAY) {
  const outcome = ask(award, new Map(Object.entries(answers)), day)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value.advice
}

const refused = (answers: Typed, day: Day = TODAY) => {
  const outcome = ask(award, new Map(Object.entries(answers)), day)
  return outcome.ok ? [] : outcome.problems.map(({ where, message }) => [where.field, message])
}

/** How each way stands, by the first words of its title. */
function ways(answers: Typed, day: Day = TODAY): Readonly<Record<string, string>> {
  const table = asked(answers, day).parts[0]
  assert.ok(table?.kind === 'table')
  return Object.fromEntries(
    table.rows.map(([title = '', , stands = '']) => [title.split(' ').slice(0, 3).join(' '), stands]),
  )
}

const first = (answers: Typed, day: Day = TODAY) => asked(answers, day).conclusions[0]

const ACT = {
  'Below the threshold': 'Closed',
  'A competition kept': 'Open',
  'A competition under': 'Open',
  'A company that': 'Closed',
  'Public bodies that': 'Closed',
  'The wish of': 'Closed',
  'Grounds for an': 'Closed',
}

test('a library service of a staff mutual can be reserved for mutuals, and is given to nobody', () => {
  assert.deepEqual(ways(libraries), ACT)
  assert.deepEqual(
    asked(libraries).conclusions.map(({ stands }) => stands),
    ['depends', 'yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'fact'],
  )
  assert.match(
    first(libraries).says,
    /^It cannot be awarded to us without a competition\. A competition for it can be kept/,
  )
})

test('whatever is answered, it ends by saying that no rule gives a spin-out its first contract', () => {
  for (const day of ['2012-01-01', '2016-06-01', '2024-06-01', TODAY] as const)
    for (const typed of [{}, libraries, { health: 'yes', cpv: '85323000' }]) {
      const last = asked({ ...typed, 'award-day': '' }, day).conclusions.at(-1)!
      assert.deepEqual([last.stands, last.says], ['fact', 'No rule gives a spin-out its first contract.'])
    }
})

test('the value decides on both sides of the threshold, and VAT moves it across', () => {
  const cases: [Typed, string, RegExp][] = [
    [{ 'year-value': '110589', vat: 'standard' }, 'Open', /^It can be awarded to us without a competition\.$/],
    [{ 'year-value': '110590', vat: 'standard' }, 'Closed', /^It cannot be awarded/],
    [{ 'year-value': '111000', vat: 'exempt' }, 'Open', /^It can be awarded/],
    [{ 'year-value': '111000', vat: 'standard' }, 'Closed', /^It cannot/],
  ]
  for (const [typed, stands, says] of cases) {
    assert.equal(ways({ ...libraries, ...typed })['Below the threshold'], stands, JSON.stringify(typed))
    assert.match(first({ ...libraries, ...typed }).says, says)
  }
})

test('each law has its own ways, at both sides of each change', () => {
  const on = (day: Day) => Object.keys(ways({ 'year-value': '£1.2m', cpv: '92511000' }, day))
  const act = Object.keys(ACT)
  const regulations2015 = act.filter((way) => way !== 'The wish of')
  const regulations2006 = ['Below the threshold', 'A Part B', 'A competition', 'A company that', 'Public bodies that']
  assert.deepEqual(on('2015-02-25').toSorted(), regulations2006.toSorted())
  assert.deepEqual(on('2015-02-26').toSorted(), regulations2015.toSorted())
  assert.deepEqual(on('2025-02-23').toSorted(), regulations2015.toSorted())
  assert.deepEqual(on('2025-02-24').toSorted(), act.toSorted())
})

test('before the first threshold that is known, no answer is given', () => {
  assert.deepEqual(
    refused({}, '2009-12-31').map(([field]) => field),
    ['as-of'],
  )
  assert.equal(refused({}, '2010-01-01').length, 0)
})

test('the longest term of a reserved contract is that of its law', () => {
  const kept = (months: string, day: Day) => ways({ ...libraries, months, 'award-day': '' }, day)['A competition kept']
  assert.equal(kept('36', '2025-02-23'), 'Open')
  assert.equal(kept('37', '2025-02-23'), 'Closed')
  assert.equal(kept('60', '2025-02-24'), 'Open')
  assert.equal(kept('61', '2025-02-24'), 'Closed')
})

test('an earlier reserved contract closes the way for three years, where the Act counts it', () => {
  const kept = (earlier: string) =>
    ways({ ...libraries, 'award-day': '2028-04-01', 'earlier-day': earlier })['A competition kept']
  assert.equal(kept('2025-04-01'), 'Open')
  assert.equal(kept('2025-04-02'), 'Closed')
})

test('a Part B service of before 2015 needs no competition unless somebody abroad might want it', () => {
  const partB = (border: string) => ways({ cpv: '85312100', 'cross-border': border }, '2012-06-01')['A Part B']
  assert.deepEqual([partB('no'), partB('yes'), partB('unknown')], ['Open', 'Closed', 'Not known yet'])
  assert.match(first({ cpv: '85312100', 'cross-border': 'no' }, '2012-06-01').says, /^It can be awarded to us without/)
  assert.equal(ways({ cpv: '90511000', 'cross-border': 'no' }, '2012-06-01')['A Part B'], 'Closed')
})

test('a company of the council is exempt until one share is in other hands', () => {
  const company: Typed = {
    'staff-votes': '0%',
    'public-votes': '100%',
    board: 'authority',
    'others-decide': 'no',
    'buyer-work': '81%',
  }
  const owned = (change: Typed) => ways({ ...company, ...change })['A company that']
  assert.equal(owned({}), 'Open')
  assert.equal(owned({ 'buyer-work': '80%' }), 'Closed')
  assert.equal(owned({ 'public-votes': '99%', 'staff-votes': '1%', stake: 'shares' }), 'Closed')
  assert.equal(owned({ 'public-votes': '99%', 'staff-votes': '1%', stake: 'membership' }), 'Not known yet')
  assert.equal(owned({ 'public-votes': '50%', 'staff-votes': '50%', stake: 'membership' }), 'Not known yet')
  assert.equal(owned({ 'public-votes': '49%', 'staff-votes': '51%', stake: 'membership' }), 'Not known yet')
  assert.equal(owned({ 'public-votes': '49%', board: 'members', stake: 'membership' }), 'Closed')
  assert.equal(owned({ several: 'yes', 'suits-all': 'no' }), 'Closed')
  assert.equal(owned({ several: 'yes', 'suits-all': 'yes' }), 'Open')
  assert.equal(owned({ 'award-day': '2027-01-05', 'shares-day': '2027-01-05', 'agreed-before': 'no' }), 'Closed')
  assert.equal(owned({ 'award-day': '2027-01-05', 'shares-day': '2027-01-06', 'agreed-before': 'no' }), 'Open')
  assert.equal(owned({ 'award-day': '2027-01-05', 'shares-day': '2027-01-06', 'agreed-before': 'yes' }), 'Closed')
})

test('contracts for one person can come to us when every condition is known and met', () => {
  const wish = (change: Typed) =>
    ways({ 'one-person': 'yes', 'their-wish': 'yes', 'not-their-interest': 'yes', ...change })['The wish of']
  assert.equal(wish({}), 'Open')
  assert.equal(wish({ 'their-wish': 'unknown' }), 'Not known yet')
  assert.equal(wish({ 'not-their-interest': 'no' }), 'Closed')
  assert.equal(wish({ 'one-person': 'no' }), 'Closed')
  assert.equal(wish({ cpv: '90511000' }), 'Closed')
})

const nhs: Typed = { health: 'yes', cpv: '85323000', buyer: 'other-nhs', 'most-suitable': 'yes' }

test('health care falls to the NHS regime, which has no threshold and nothing reserved', () => {
  const found = ways({ ...nhs, 'year-value': '4000', procedure: 'flexible' })
  assert.equal(found['The NHS Provider'], 'Open')
  assert.equal(found['Below the threshold'], 'Closed')
  assert.equal(found['A competition kept'], 'Closed')
  assert.equal(found['A competition under'], 'Closed')
  assert.equal(
    ways({ ...nhs, 'one-person': 'yes', 'their-wish': 'yes', 'not-their-interest': 'yes' })['The wish of'],
    'Closed',
  )
  assert.equal(ways({ ...nhs, health: 'no' })['The NHS Provider'], undefined)
  assert.equal(ways({ ...nhs, buyer: 'central' })['The NHS Provider'], undefined)
  assert.equal(ways({ ...nhs, health: 'unknown' })['The NHS Provider'], 'Not known yet')
})

test('a body without a contract can be the most suitable provider, or bid; and cannot just go on', () => {
  const named = (change: Typed) =>
    asked({ ...nhs, ...change }).conclusions.find(({ says }) => /NHS regime/.test(says))!.says
  assert.match(named({}), /by: Most Suitable Provider Process, Competitive Process\.$/)
  assert.match(named({ 'most-suitable': 'no' }), /can come to us under the NHS regime, by: Competitive Process\.$/)
  assert.match(named({ 'only-one': 'yes' }), /^It cannot come to us/)
  assert.match(named({ incumbent: 'us', 'only-one': 'yes' }), /by: Direct Award Process A\.$/)
  // 500,000 a year for 5 years is 2.5m: 500,000 and 25% more than 2.0m, both limits reached; not so from 2,000,001.
  const own = { incumbent: 'us', expiring: 'yes', content: 'yes', 'most-suitable': 'no' }
  assert.match(named({ ...own, 'old-value': '2000000' }), /by: Competitive Process\.$/)
  assert.match(named({ ...own, 'old-value': '2000001' }), /by: Direct Award Process C/)
})

test('the regulations of 2006 went on for health care of the NHS until 18 April 2016', () => {
  const on = (day: Day, buyer: string) => Object.keys(ways({ ...nhs, buyer }, day)).includes('A Part B')
  assert.deepEqual([on('2016-04-17', 'other-nhs'), on('2016-04-18', 'other-nhs')], [true, false])
  assert.equal(on('2016-04-17', 'council'), false)
})

test('the notices and days of the planned award are told', () => {
  const steps = (typed: Typed, day?: Day) =>
    asked(typed, day).parts.flatMap((part) => (part.kind === 'steps' ? part.steps : []))
  // Refuse collection is not light touch. Eight working days from Tuesday 5 January 2027, that day counted: 14 January.
  const refuse = steps({ cpv: '90511000', 'award-day': '2027-01-05' })
  assert.equal(refuse.find(({ title }) => title === 'Last day of the standstill')?.day, '2027-01-14')
  assert.ok(steps(libraries).some(({ title }) => title === 'No standstill is needed'))
  // Under the NHS regime: begins on the 6th; eight working days after that day end with the 18th.
  const selected = steps({ ...nhs, 'award-day': '2027-01-05' })
  assert.equal(selected.find(({ title }) => title === 'Last day to object')?.day, '2027-01-18')
  assert.deepEqual(steps({ ...libraries, 'year-value': '4000' }), [])
})

test('answers that do not fit together are refused at the one that went too far', () => {
  const cases: [Typed, string, RegExp][] = [
    [{ 'staff-votes': '51%', 'public-votes': '50%' }, 'public-votes', /come to 101%/],
    [{ 'award-day': '2026-11-20' }, 'award-day', /before 21 November 2026/],
    [{ 'award-day': '2027-01-05', 'earlier-day': '2027-01-06' }, 'earlier-day', /after the award on 5 January 2027/],
    [{ cpv: '85312199' }, 'cpv', /no CPV code 85312199/],
    [{ 'award-day': '2027-02-30' }, 'award-day', /no such day/],
    [{ months: '0' }, 'months', /below/],
    [{ 'buyer-work': '101%' }, 'buyer-work', /./],
  ]
  for (const [typed, field, message] of cases) {
    const [problem, ...others] = refused(typed)
    assert.equal(others.length, 0, JSON.stringify(typed))
    assert.equal(problem?.[0], field)
    assert.match(problem[1]!, message)
  }
})

test('every ground for an award without a competition is gone through, and none is met', () => {
  for (const [day, count] of [[TODAY, 12] as const, ['2024-06-01', 8] as const]) {
    const part = asked({}, day).parts.find(({ title }) => title.startsWith('Grounds'))
    assert.ok(part?.kind === 'findings')
    assert.equal(part.findings.length, count)
    assert.ok(part.findings.every(({ met }) => met === false))
  }
})
