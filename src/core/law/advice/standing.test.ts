import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '../../shared/day.ts'
import { legalForms } from '../forms/forms.ts'
import type { Advice, AdvicePart, Conclusion } from './advice.ts'
import { ask } from './ask.ts'
import { standing } from './standing.ts'
import { firstAccountsOf } from './standing/facts.ts'

const TODAY: Day = '2026-11-21'

type Typed = Readonly<Record<string, string>>

function advice(typed: Typed, day: Day = TODAY): Advice {
  const advised = ask(standing, new Map(Object.entries(typed)), day)
  assert.ok(advised.ok, JSON.stringify(advised))
  return advised.value.advice
}

/** How a test stands, and what is said of it. */
function concluded(typed: Typed, name: string, day: Day = TODAY): Conclusion {
  const found = advice(typed, day).conclusions.find(({ says }) => says.includes(name))
  assert.ok(found, `nothing is said of ${name}`)
  return found
}

function fields(typed: Typed, day: Day = TODAY): readonly string[] {
  const advised = ask(standing, new Map(Object.entries(typed)), day)
  return advised.ok ? [] : advised.problems.map(({ where }) => where.field)
}

/** A body whose every measure is on the good side: worked in the test of measures. */
const strong: Typed = {
  stage: 'accounts',
  contract: '1m',
  revenue: '3m',
  profit: '400000',
  depreciation: '100000',
  'after-tax': '300000',
  'cash-flow': '400000',
  'capital-spending': '100000',
  interest: '50000',
  debt: '1m',
  cash: '200000',
  'current-assets': '700000',
  stock: '50000',
  'current-liabilities': '500000',
  assets: '2m',
  liabilities: '1.5m',
}

test('a body whose every measure reads as low risk passes the Cabinet Office’s test', () => {
  const { stands, says } = concluded(strong, 'Cabinet Office')
  assert.deepEqual([stands, says], ['yes', 'By the Cabinet Office’s test it reads as low risk.'])
})

test('one measure of high risk keeps a body out unless something offered answers it', () => {
  const small = { ...strong, contract: '3m' }
  assert.equal(concluded(small, 'Cabinet Office').stands, 'no')
  assert.equal(concluded({ ...small, bond: 'yes' }, 'Cabinet Office').stands, 'depends')
  assert.equal(concluded({ ...small, advance: 'yes' }, 'Cabinet Office').stands, 'no')
  assert.equal(concluded({ ...small, guarantee: 'yes' }, 'Cabinet Office').stands, 'depends')
})

test('what is offered is named where it answers a measure, and not where it does not', () => {
  const offered = { ...strong, contract: '3m', guarantee: 'yes', advance: 'yes' }
  const { because } = concluded(offered, 'Cabinet Office')
  assert.match(because, /a guarantee from the council/)
  assert.doesNotMatch(because, /payment in advance/)
})

test('a measure of medium risk is for the buyer to judge, and one without a figure is left open', () => {
  // 400,000 ÷ 3m is 13.3%; of 5m it is 8%, between 5% and 10%.
  const medium = concluded({ ...strong, revenue: '5m' }, 'Cabinet Office')
  assert.deepEqual([medium.stands, medium.because.includes('operating margin')], ['depends', true])
  const { interest: _, ...silent } = strong
  const open = concluded(silent, 'Cabinet Office')
  assert.deepEqual([open.stands, open.because.includes('net interest paid cover')], ['depends', true])
})

test('a new body that tells only its contract would not pass, and it is said why that is so of any', () => {
  assert.match(concluded({}, 'Cabinet Office').because, /turnover ratio, net assets/)
  assert.equal(concluded({}, 'A new body').stands, 'fact')
  const rich = { 'other-income': '1000001', cash: '1' }
  assert.match(concluded(rich, 'Most measures').because, /need accounts/)
})

test('the Department for Education’s score is told by its grade', () => {
  // Current ratio 1.4 (70), profit (300,000 + 100,000) ÷ 3m = 13.3% (100), gearing 1m ÷ 1.5m = 66.7% (30): 200.
  const good = concluded({ ...strong, test: 'education' }, 'Department for Education')
  assert.deepEqual([good.stands, good.says.includes('good'), good.because.includes('200 of 300')], ['yes', true, true])
  const poor = { ...strong, test: 'education', 'after-tax': '-100000', 'current-assets': '300000' }
  // 60, 0 (0% with depreciation added back) and 30: 60 + 0 + 30 = 90.
  assert.match(concluded(poor, 'Department for Education').says, /inadequate/)
  assert.equal(concluded({ test: 'education' }, 'Department for Education').stands, 'depends')
})

test('a buyer’s own limits decide by themselves, and a guarantee may meet them', () => {
  const own = { ...strong, test: 'own', 'least-turnover': '3m' }
  assert.equal(concluded(own, 'own test').stands, 'yes')
  assert.equal(concluded({ ...own, 'least-turnover': '3000001' }, 'own test').stands, 'no')
  assert.equal(concluded({ ...own, 'least-turnover': '3000001', guarantee: 'yes' }, 'own test').stands, 'depends')
  assert.equal(concluded({ ...strong, test: 'own' }, 'own test').stands, 'depends')
  assert.match(concluded({ test: 'own', 'health-care': 'yes' }, 'own test').because, /NHS/)
})

test('only the tests that are asked about are answered, and all of them where none is named', () => {
  const tests = (test: string): number => advice({ test, stage: 'accounts' }).conclusions.length
  assert.deepEqual([tests('efs'), tests('education'), tests('own'), tests('all')], [1, 1, 1, 3])
})

test('what a buyer may not ask is said under the law of the day', () => {
  const asked = { contract: '1m', years: '5', 'least-turnover': '10000001', 'asks-audited': 'yes' }
  assert.match(concluded(asked, 'more turnover than it may', '2025-02-23').because, /£10,000,000/)
  assert.equal(concluded(asked, 'audited accounts', '2025-02-24').stands, 'fact')
  const says = (day: Day): string => JSON.stringify(advice(asked, day).conclusions)
  assert.doesNotMatch(says('2025-02-23'), /may not ask this body for audited/)
  assert.doesNotMatch(says('2025-02-24'), /more turnover than it may/)
  const health = { ...asked, 'health-care': 'yes' }
  assert.equal(concluded(health, 'more turnover than it may', '2025-02-24').stands, 'fact')
})

test('a body that cannot pay its debts is told so, and one that says nothing is not', () => {
  assert.equal(concluded({ cash: '40000', due: '40001' }, 'cannot pay its debts').stands, 'no')
  assert.doesNotMatch(JSON.stringify(advice({ cash: '40000', due: '40000' }).conclusions), /cannot pay/)
  assert.equal(advice({}).parts.filter(({ title }) => title.includes('pay its debts')).length, 0)
})

test('a plan that runs out of money, and a contract that ends too soon, are doubts', () => {
  const year = Array.from({ length: 12 }, () => '1000').join(' ')
  const plan = { starts: '2027-04-01', 'cash-plan': year }
  assert.doesNotMatch(JSON.stringify(advice(plan).conclusions), /runs out|contract ends within/)
  assert.equal(concluded({ ...plan, 'cash-plan': `${year} -1`, approved: '2027-05-01' }, 'runs out').stands, 'depends')
  assert.equal(concluded({ ...plan, years: '1', approved: '2027-05-01' }, 'ends within').stands, 'depends')
  // A facility of £1 fills a gap of £1.
  const filled = { ...plan, 'cash-plan': `${year} -1`, approved: '2027-05-01', facility: '1' }
  assert.doesNotMatch(JSON.stringify(advice(filled).conclusions), /runs out/)
})

const rowsOf = (parts: readonly AdvicePart[], title: string): ReadonlyMap<string, string> => {
  const part = parts.find((each) => each.title.startsWith(title))
  assert.ok(part?.kind === 'table', title)
  return new Map(part.rows.map((row) => [row[0]!, row[1]!]))
}

test('the statement of a new body says who it is, on what day, and when its first accounts are due', () => {
  const { parts } = advice({ ...standing.example }, '2027-02-01')
  const rows = rowsOf(parts, 'Statement of standing: Ferry Lane Youth Work')
  assert.equal(rows.get('Legal form'), 'Community benefit society')
  assert.equal(rows.get('Number on the register'), 'Not given here')
  assert.equal(rows.get('Contract'), '£1,400,000 a year for 5 years, £7,000,000 in all')
  assert.equal(rows.get('Runs'), '1 April 2027 to 31 March 2032')
  assert.match(rows.get('Pension of staff')!, /Deficit of £400,000: the authority bears it$/)
  // Seven months from the end of the year on 31 March 2028, by month ends: Co-operative ... Societies Act 2014 s 89.
  assert.match(rows.get('First accounts')!, /^Not due until 31 October 2028 /)
  const balance = rowsOf(parts, 'Statement of standing: opening balance')
  assert.equal(balance.get('Net assets'), '£40,000')
  const cash = rowsOf(parts, 'Statement of standing: cash')
  assert.deepEqual([cash.size, cash.get('October 2027')], [12, '£36,000'])
  const measures = rowsOf(parts, 'Statement of standing: measures')
  assert.deepEqual([measures.size, measures.get('Operating margin')], [9, 'Does not apply yet'])
})

test('each legal form says when its first accounts are due', () => {
  const days = { registered: '2027-01-15', starts: '2027-04-01', yearEnd: '2028-03-31' } as const
  for (const form of legalForms) assert.ok(firstAccountsOf(form)?.due(days) !== null, form.name)
  const typed = { registered: '2027-01-15', 'year-end': '2028-03-31' }
  const due = (form: string): string =>
    rowsOf(advice({ ...typed, form }).parts, 'Statement of standing: The').get('First accounts')!
  // Over twelve months: the later of 21 months from registration and three from the end of the year.
  assert.match(due('company-guarantee'), /15 October 2028/)
  assert.match(due('cio'), /31 January 2029/)
  assert.match(due('unsure'), /follows from the form/)
})

test('a body with accounts gets no statement', () => {
  assert.equal(advice(strong).parts.filter(({ title }) => title.startsWith('Statement')).length, 0)
})

test('figures of accounts that nobody has, and days out of order, are refused where they were typed', () => {
  assert.deepEqual(fields({ revenue: '1m' }), ['revenue'])
  assert.deepEqual(fields({ revenue: '0' }), [])
  assert.deepEqual(fields({ registered: '2027-01-15', starts: '2027-01-14' }), ['starts'])
  assert.deepEqual(fields({ registered: '2027-01-15', starts: '2027-01-15' }), [])
  assert.deepEqual(fields({ registered: '2027-01-15', 'year-end': '2027-01-15' }), ['year-end'])
  assert.deepEqual(fields({ 'cash-plan': '1000 lots' }), ['cash-plan'])
  assert.deepEqual(fields({ 'cash-plan': '1 '.repeat(37) }), ['cash-plan'])
})

test('a day before the note of the Cabinet Office is refused', () => {
  assert.ok(fields({}, '2019-06-30').includes('as-of'))
  assert.deepEqual(fields({}, '2019-07-01'), [])
})
