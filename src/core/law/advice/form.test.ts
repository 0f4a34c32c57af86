import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { legalForms } from '../forms/forms.ts'
import type { AdvicePart } from './advice.ts'
import { ask } from './ask.ts'
import { form } from './form.ts'

type Answers = Readonly<Record<string, string>>

function asked(answers: Answers, day: Day = '2026-11-21') {
  const outcome = ask(form, new Map(Object.entries(answers)), day)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}

const refusedAt = (answers: Answers, day: Day = '2026-11-21') => {
  const outcome = ask(form, new Map(Object.entries(answers)), day)
  return outcome.ok ? [] : outcome.problems.map(({ where }) => where.field)
}

function table(parts: readonly AdvicePart[], title: string): readonly (readonly string[])[] {
  const part = parts.find((each) => each.kind === 'table' && each.title === title)
  assert.ok(part?.kind === 'table', title)
  return part.rows
}

const ORDER = 'All forms, by what stands against them'

/** The forms against which nothing stands, by name. */
const unopposed = (answers: Answers, day?: Day) =>
  table(asked(answers, day).advice.parts, ORDER)
    .filter(([, , failed]) => failed === 'None')
    .map(([name]) => name)

/** Every wish said, and none of them asking for anything. */
const plain: Answers = {
  owners: 'open',
  control: 'no',
  votes: 'no',
  surplus: 'no',
  ending: 'either',
  money: 'none',
  charity: 'no',
  rates: 'no',
  'paid-board': 'no',
  reserved: 'no',
  council: 'no',
}

test('where nothing is asked, nothing stands against any form, and none is favoured', () => {
  assert.deepEqual(
    unopposed(plain),
    legalForms.map(({ name }) => name),
  )
})

test('that a form follows the work is said first, whatever is answered', () => {
  for (const answers of [{}, plain, { control: 'yes', charity: 'yes' }])
    assert.match(asked(answers).advice.conclusions[0].says, /after the work/)
})

/** What each wish alone leaves, worked out by hand from the table of forms. */
const LEAVES: readonly {
  readonly wish: string
  readonly answers: Answers
  readonly leaves: RegExp
  readonly count: number
}[] = [
  { wish: 'one founder', answers: { founders: '1' }, leaves: /company|organisation/i, count: 8 },
  { wish: 'two founders', answers: { founders: '2' }, leaves: /company|organisation|partnership/i, count: 9 },
  { wish: 'three founders', answers: { founders: '3' }, leaves: /./, count: 11 },
  {
    wish: 'several groups as members',
    answers: { owners: 'groups' },
    leaves: /charit|society|community|limited/i,
    count: 8,
  },
  { wish: 'a trust as the owner', answers: { owners: 'trust' }, leaves: /shares|trust/, count: 3 },
  { wish: 'a council as the owner', answers: { owners: 'council' }, leaves: /interest|limited|Council/, count: 5 },
  { wish: 'trustees alone', answers: { owners: 'trustees' }, leaves: /Charit|guarantee/, count: 3 },
  {
    wish: 'control by employees',
    answers: { control: 'yes' },
    leaves: /society|interest|limited|partnership|trust/i,
    count: 8,
  },
  {
    wish: 'one vote each',
    answers: { votes: 'yes' },
    leaves: /charit|society|interest|limited|partnership/i,
    count: 9,
  },
  {
    wish: 'a part of the profits',
    answers: { surplus: 'yes' },
    leaves: /Co-op|shares|guarantee|trust|partnership/,
    count: 6,
  },
  { wish: 'assets locked', answers: { ending: 'locked' }, leaves: /Charit|benefit|interest/, count: 5 },
  { wish: 'a share of the price', answers: { ending: 'shared' }, leaves: /Co-op|limited|trust|partnership/i, count: 5 },
  { wish: 'money from members', answers: { money: 'members' }, leaves: /society|partnership/, count: 3 },
  { wish: 'money from investors', answers: { money: 'investors' }, leaves: /shares|trust/, count: 3 },
  { wish: 'a charity', answers: { charity: 'yes' }, leaves: /Charit|benefit|guarantee/, count: 4 },
  {
    wish: 'relief from rates as a charity',
    answers: { charity: 'yes', rates: 'yes' },
    leaves: /Charit|benefit|guarantee/,
    count: 4,
  },
  { wish: 'relief from rates and no charity', answers: { rates: 'yes' }, leaves: /Charit/, count: 2 },
  { wish: 'a paid board', answers: { 'paid-board': 'yes' }, leaves: /society|company|partnership/i, count: 9 },
  { wish: 'a paid board of a charity', answers: { 'paid-board': 'yes', charity: 'yes' }, leaves: /^$/, count: 0 },
  {
    wish: 'contracts kept for mutuals',
    answers: { reserved: 'yes' },
    leaves: /society|interest|limited|partnership|trust/i,
    count: 8,
  },
  { wish: 'work from its council', answers: { council: 'yes' }, leaves: /Council/, count: 1 },
]

for (const { wish, answers, leaves, count } of LEAVES) {
  test(`forms left by ${wish}: ${count}`, () => {
    const names = unopposed({ ...plain, ...answers })
    assert.equal(names.length, count, names.join(', '))
    for (const name of names) assert.match(name!, leaves)
  })
}

test('a body that its council controls does more than 80% of its work for it', () => {
  const cases: [string, number][] = [
    ['0%', 1],
    ['19%', 1],
    ['20%', 0],
    ['60%', 0],
  ]
  for (const [others, count] of cases)
    assert.equal(unopposed({ ...plain, council: 'yes', others }).length, count, others)
})

test('before the regulations of 2015 the courts asked for the essential part, and gave no figure', () => {
  const row = (others: string) =>
    table(asked({ ...plain, council: 'yes', others }, '2015-02-25').advice.parts, ORDER).find(
      ([name]) => name === 'Council-owned company',
    )
  assert.equal(row('40%')?.[3], 'Its council can give it work without competition')
  assert.match(row('60%')?.[2] ?? '', /without competition/)
})

test('control by users or a community was enough for a kept contract until the Act came, and not before 2015', () => {
  const charities = (day: Day) => unopposed({ ...plain, reserved: 'yes' }, day).filter((name) => /Charit/.test(name!))
  assert.equal(charities('2025-02-23').length, 2)
  assert.equal(charities('2025-02-24').length, 0)
  assert.equal(unopposed({ ...plain, reserved: 'yes' }, '2015-02-25').length, 0)
})

test('a form is left out on days on which there was none', () => {
  const has = (name: string, day: Day) => unopposed(plain, day).includes(name)
  assert.equal(has('Charitable incorporated organisation', '2013-01-01'), false)
  assert.equal(has('Charitable incorporated organisation', '2013-01-02'), true)
  assert.equal(has('Company owned by an employee ownership trust', '2014-04-05'), false)
  assert.equal(has('Company owned by an employee ownership trust', '2014-04-06'), true)
})

test('SOC-1: a member of a society may put in £100,000 and no pound more, and £20,000 before April 2014', () => {
  const societies = (pounds: string, day: Day) =>
    unopposed({ ...plain, money: 'members', 'member-money': pounds }, day).filter((name) => /society/.test(name!))
      .length
  const cases: [string, Day, number][] = [
    ['100000', '2026-11-21', 2],
    ['100001', '2026-11-21', 0],
    ['20000', '2014-04-05', 2],
    ['20001', '2014-04-05', 0],
    ['20001', '2014-04-06', 2],
  ]
  for (const [pounds, day, count] of cases) assert.equal(societies(pounds, day), count, `${pounds} on ${day}`)
})

test('CIC-1: of a profit of £200,000 a community interest company may give £70,000', () => {
  const { advice } = asked({ 'look-at': 'cic-shares', profit: '200000' })
  const part = advice.parts.find((each) => each.kind === 'figures')
  assert.ok(part?.kind === 'figures')
  const figure = part.figures.find(({ label }) => label.includes('dividends'))
  assert.deepEqual([figure?.value, figure?.working], [70_000, '35% of £200,000'])
  // £100 for the company and £15 for the regulator.
  assert.equal(part.figures[0]?.value, 115)
})

test('a form is told with the fees and limits of the day that touch it, and not with others', () => {
  const labels = (answers: Answers, day?: Day) => {
    const part = asked(answers, day).advice.parts.find((each) => each.kind === 'figures')
    return part?.kind === 'figures' ? part.figures.map(({ label, says }) => `${label}: ${says}`).join('\n') : ''
  }
  const cio = labels({ 'look-at': 'cio' })
  assert.match(cio, /Least it costs to register: £0/)
  assert.match(cio, /accounts of a charity are audited: £1,500,000/)
  assert.doesNotMatch(cio, /registers with the Charity Commission|confirmation/)
  assert.match(labels({ 'look-at': 'charitable-company' }), /registers with the Charity Commission: £5,000/)
  assert.match(labels({ 'look-at': 'co-operative' }), /withdrawable shares: £100,000/)
  assert.match(labels({ 'look-at': 'trust-owned' }), /free of income tax.*: £3,600/)
  // The limit on the dividend of one share was lifted on 1 October 2014.
  assert.match(labels({ 'look-at': 'cic-shares' }, '2014-09-30'), /one share of a community interest company: 20%/)
  assert.doesNotMatch(labels({ 'look-at': 'cic-shares' }, '2014-10-01'), /one share/)
  // No fee is known before 30 June 2016.
  assert.doesNotMatch(labels({ 'look-at': 'company-shares' }, '2016-06-29'), /Least/)
  assert.match(labels({ 'look-at': 'company-shares' }, '2016-06-30'), /Least it costs to register: £12/)
})

test('what nobody knows yet stands against a form only as not known', () => {
  const { advice } = asked({ ...plain, control: 'unknown' })
  const council = table(advice.parts, ORDER).find(([name]) => name === 'Council-owned company')
  assert.deepEqual(council?.slice(2), ['None', 'Employees can have the last word'])
  const best = advice.conclusions[1]!
  assert.equal(best.stands, 'yes')
  assert.doesNotMatch(best.says, /Council-owned/)
})

test('a page without answers says what to find out', () => {
  const { advice } = asked({})
  const best = advice.conclusions[1]!
  assert.equal(best.stands, 'depends')
  assert.match(best.says, /rules any form out/)
  assert.match(best.because, /"Employees can have the last word".*"It can be a charity"/)
})

test('what cannot be had together is said', () => {
  const says = (answers: Answers) =>
    asked({ ...plain, ...answers })
      .advice.conclusions.slice(2)
      .map((conclusion) => conclusion.says)
      .join(' ')
  assert.equal(says({}), '')
  assert.match(says({ charity: 'yes', control: 'yes' }), /own paid staff/)
  assert.match(says({ charity: 'yes', 'paid-board': 'yes' }), /own paid staff/)
  assert.match(says({ charity: 'yes', surplus: 'yes' }), /shares nothing/)
  assert.match(says({ charity: 'yes', ending: 'shared' }), /shares nothing/)
  assert.match(says({ charity: 'yes', money: 'investors' }), /shares nothing/)
  assert.match(says({ council: 'yes', control: 'yes' }), /cannot control/)
  assert.match(says({ council: 'yes', control: 'unknown' }), /cannot control/)
  assert.match(says({ ending: 'locked', money: 'investors' }), /capped dividends/)
})

test('where no form does everything, the nearest are named with what stands against them', () => {
  const best = asked({ ...plain, charity: 'yes', control: 'yes', surplus: 'yes' }).advice.conclusions[1]!
  assert.equal(best.stands, 'no')
  assert.match(best.says, /Nearest: .*, with .* not met/)
  // A charity fails two, control by employees and profits to share; forms that are no charity fail that alone.
  assert.match(best.says, /one condition/)
  assert.match(best.because, /Co-operative society: it cannot be a charity\./)
})

test('the calendar of a form is in the order of its days and starts from the day of registration', () => {
  const { advice } = asked({ 'look-at': 'cic-guarantee', registered: '2027-04-01', 'year-ends': 'march' })
  const part = advice.parts.find((each) => each.kind === 'steps')
  assert.ok(part?.kind === 'steps')
  const days = part.steps.map(({ day }) => day).filter((day) => day !== null)
  assert.deepEqual(days, days.toSorted())
  const report = part.steps.find(({ title }) => title.includes('CIC34'))
  // A year of twelve months to 31 March 2028, and nine months.
  assert.equal(report?.day, '2028-12-31')
})

test('every form can be told in full', () => {
  for (const { id, name } of legalForms) {
    const { parts } = asked({ 'look-at': id }).advice
    assert.equal(table(parts, `${name} in full`).length, 21, name)
  }
})

test('a service is not taken over by a body that does not exist yet, nor are forms told before their law', () => {
  assert.deepEqual(refusedAt({ registered: '2027-04-01', starts: '2027-03-31' }), ['starts'])
  assert.deepEqual(refusedAt({ registered: '2027-04-01', starts: '2027-04-01' }), [])
  assert.deepEqual(refusedAt({}, '2009-09-30'), ['as-of'])
  assert.deepEqual(refusedAt({}, '2009-10-01'), [])
  assert.deepEqual(refusedAt({ registered: '2027-02-30' }), ['registered'])
})
