import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { Day } from '../../shared/day.ts'
import type { Advice } from './advice.ts'
import { ask } from './ask.ts'
import { tax } from './tax.ts'

type Typed = Readonly<Record<string, string>>

const NOW: Day = '2026-11-21'
/** A service without any tax, so that a test adds only what it is about. */
const BARE: Typed = { 'income-1': '4m', 'shared-vat': '0', 'pay-bill': '0', nic: '0', profit: '0' }

function advise(typed: Typed, day: Day = NOW): Advice {
  const advised = ask(tax, new Map(Object.entries({ ...BARE, ...typed })), day)
  assert.ok(advised.ok, JSON.stringify(advised))
  return advised.value.advice
}

function figure(advice: Advice, label: string): string {
  const found = advice.parts.flatMap((part) => (part.kind === 'figures' ? part.figures : []))
  return found.find((each) => each.label === label)?.says ?? `no figure called ${label}`
}

const amount = (advice: Advice, label: string): number =>
  advice.parts.flatMap((part) => (part.kind === 'figures' ? part.figures : [])).find((each) => each.label === label)!
    .value

const says = (advice: Advice): string => advice.conclusions.map(({ says: said }) => said).join(' ')

test('what VAT costs by leaving can be a sum, nothing, or less than nothing', () => {
  const shared = { 'shared-vat': '100000' }
  const cases: [string, Typed, string][] = [
    ['VAT-1, all exempt', { ...shared, 'stream-1': 'welfare', charity: 'yes' }, 'VAT costs £100,000 more a year.'],
    [
      'VAT-2, a fifth taxed',
      {
        ...shared,
        'stream-1': 'welfare',
        'income-1': '3.2m',
        'stream-2': 'contracted',
        'income-2': '0.8m',
        charity: 'yes',
      },
      'VAT costs £80,000 more a year.',
    ],
    [
      'VAT-3, 20.075% counts as 21%',
      { ...shared, 'stream-1': 'health', 'income-1': '3197000', 'stream-2': 'contracted', 'income-2': '803000' },
      'VAT costs £79,000 more a year.',
    ],
    ['the neutral check: taxed', { ...shared, 'stream-1': 'welfare' }, 'VAT costs nothing by leaving.'],
    [
      // 100,000 of ours, less the 500,000 the council lost: 5% is not less than 5%, and 480,000 of 9.9m is.
      'VAT-6, a council over its limit comes back under it',
      {
        ...shared,
        'stream-1': 'welfare',
        charity: 'yes',
        'council-exempt-vat': '500000',
        'council-all-vat': '10m',
        'council-exempt-leaving': '20000',
      },
      'VAT costs £400,000 less a year.',
    ],
    [
      'an NHS body that got nothing back, with a contract on the list',
      { ...shared, parent: 'nhs', 'nhs-listed': 'yes' },
      'VAT costs £100,000 less a year.',
    ],
    [
      // 20% of 4.0m, less the 100,000 it lost before.
      'and off the list',
      { ...shared, parent: 'nhs', 'nhs-listed': 'no' },
      'VAT costs £700,000 more a year.',
    ],
  ]
  for (const [name, typed, said] of cases)
    assert.ok(says(advise(typed)).includes(said), `${name}: ${says(advise(typed))}`)
})

test('Employment Allowance, as the worked examples have it', () => {
  const nic = { nic: '90000' }
  const cases: [string, Typed, Day, number][] = [
    ['EA-1, a community interest company wholly on council work', nic, NOW, 0],
    ['EA-2, a charity in the year of transfer', { ...nic, charity: 'yes', 'transfer-year': 'yes' }, NOW, 0],
    ['EA-3, the year after', { ...nic, charity: 'yes' }, NOW, -10_500],
    ['EA-4, half its work is public: no allowance', { ...nic, 'public-share': '50%' }, NOW, 0],
    [
      'EA-5, a charity with 8,000 on new staff in the year of transfer',
      { ...nic, charity: 'yes', 'transfer-year': 'yes', 'nic-new-staff': '8000' },
      NOW,
      -8000,
    ],
    ['under half its work is public', { ...nic, 'public-share': '49.9%' }, NOW, -10_500],
    ['a connected body claims', { ...nic, charity: 'yes', connected: 'yes' }, NOW, 0],
    ['100,000 while the bar stood', { nic: '100000', charity: 'yes' }, '2025-04-05', 0],
    ['100,000 when it had gone', { nic: '100000', charity: 'yes' }, '2025-04-06', -10_500],
  ]
  for (const [name, typed, day, pounds] of cases) {
    assert.equal(amount(advise(typed, day), 'Employment Allowance') + 0, pounds + 0, name)
  }
  assert.ok(says(advise(nic)).includes('no Employment Allowance, as is normal for a mutual.'))
})

test('levy, corporation tax and rates are worked for both sides', () => {
  const levy = (pay: string) => figure(advise({ 'pay-bill': pay }), 'Apprenticeship levy')
  // The parent paid 0.5% of all of it; LEVY-1 to 3 are left with us: 10,000, nothing and 1,000.
  assert.deepEqual([levy('5m'), levy('3m'), levy('3.2m')], ['£15,000 less', '£15,000 less', '£15,000 less'])
  assert.equal(levy('2m'), '£10,000 less')
  assert.equal(figure(advise({ profit: '100000' }), 'Corporation tax'), '£22,750 more')
  assert.equal(figure(advise({ profit: '100000', charity: 'yes' }), 'Corporation tax'), 'nothing more or less')
  const rates = (typed: Typed, day?: Day) =>
    figure(advise({ 'rateable-value': '100000', ...typed }, day), 'Business rates')
  assert.equal(rates({}), 'nothing more or less')
  // 48,000 - 9,600 in 2026-27; 55,500 - 11,100 the year before.
  assert.equal(rates({ charity: 'yes' }), '£38,400 less')
  assert.equal(rates({ charity: 'yes' }, '2026-03-31'), '£44,400 less')
  // A council has no relief for small business, and we have: 12,000 × 43.2p.
  assert.equal(rates({ 'rateable-value': '12000' }), '£5,184 less')
})

test('what is not known yet is a range, and the finding says what it hangs on', () => {
  const advice = advise({ charity: 'unknown', 'stream-1': 'welfare', 'shared-vat': '100000' })
  assert.equal(advice.conclusions[0].stands, 'depends')
  assert.ok(says(advice).includes('VAT costs up to £100,000 more a year.'), says(advice))
  const findings = advice.parts.flatMap((part) => (part.kind === 'findings' ? part.findings : []))
  assert.equal(findings.find(({ rule }) => rule === 'vat.liability.welfare')?.met, null)
  assert.equal(findings.find(({ rule }) => rule === 'ct.mutualTrading')?.met, false)
})

test('people who pay for themselves pay VAT where paid staff lead a museum', () => {
  const museum = { 'stream-1': 'culture', 'income-1': '100000' }
  assert.ok(says(advise(museum)).includes('People who pay for themselves pay £20,000 more VAT a year'))
  assert.ok(!says(advise({ ...museum, volunteers: 'yes' })).includes('themselves'))
})

test('a trust-owned company is told of its bonus, and of relief on a sale by the day', () => {
  const trust = (day: Day) => advise({ 'trust-staff': '100' }, day)
  const sale = 'Gain free of capital gains tax when more than half is sold to the trust'
  assert.equal(figure(trust(NOW), 'Bonus free of income tax, at most, in a year'), '£360,000')
  assert.equal(figure(trust(NOW), 'Employer’s National Insurance on it'), '£54,000')
  assert.deepEqual([figure(trust('2025-11-25'), sale), figure(trust('2025-11-26'), sale)], ['100%', '50%'])
})

test('answers that cannot all be true are refused at their question', () => {
  const cases: [string, Typed][] = [
    ['stream-2', { 'income-2': '5' }],
    ['council-exempt-vat', { 'shared-vat': '0', 'council-exempt-vat': '2', 'council-all-vat': '1' }],
    ['council-exempt-leaving', { 'council-exempt-vat': '2', 'council-exempt-leaving': '3' }],
    ['council-exempt-vat', { 'council-exempt-leaving': '3' }],
    ['council-all-vat', { 'shared-vat': '2', 'council-all-vat': '1' }],
    ['nic-new-staff', { nic: '1', 'nic-new-staff': '2' }],
    ['other-trade-profit', { 'other-trade': '1', 'other-trade-profit': '2' }],
  ]
  for (const [field, typed] of cases) {
    const advised = ask(tax, new Map(Object.entries(typed)), NOW)
    assert.deepEqual(advised.ok || advised.problems.map(({ where }) => where.field), [field])
  }
})

test('a day before the law is known is refused, and the first day is not', () => {
  const early = ask(tax, new Map(), '2016-04-05')
  assert.ok(!early.ok && early.problems.every(({ where }) => where.field === 'as-of'))
  assert.ok(ask(tax, new Map(), '2016-04-06').ok)
})

test('what the Treasury gets is what all the others pay, whatever is answered', () => {
  // Of the answers each question tries, those that are known and fit with any others.
  const fits = (name: string) => tax.questions[name]!.tries.filter((typed) => typed !== 'unknown' && typed !== 'none')
  const alone = [
    'nic-new-staff',
    'other-trade-profit',
    'council-exempt-vat',
    'council-all-vat',
    'council-exempt-leaving',
  ]
  const names = Object.keys(tax.questions).filter((name) => !alone.includes(name))
  const answers = fc.record(Object.fromEntries(names.map((name) => [name, fc.constantFrom(...fits(name))])))
  fc.assert(
    fc.property(answers, (typed) => {
      const advised = ask(tax, new Map(Object.entries(typed)), NOW)
      assert.ok(advised.ok)
      const { advice } = advised.value
      const parent = amount(advice, 'The parent pays')
      const ours = amount(advice, 'The new body pays')
      const together = amount(advice, 'The two together pay')
      const others = amount(advice, 'People who pay for themselves pay')
      const treasury = amount(advice, 'The Treasury and the pool of business rates get')
      assert.ok(Math.abs(parent + ours - together) < 0.01)
      assert.ok(Math.abs(together + others - treasury) < 0.01)
    }),
    { numRuns: 300 },
  )
})
