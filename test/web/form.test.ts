import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantileOf } from '../../src/core/chance/quantile.ts'
import { parseQuantity } from '../../src/core/chance/typed/quantity.ts'
import { addressOf, answersIn, usualStart } from '../../src/web/appraisal/form/answers.ts'
import { payEach } from '../../src/web/appraisal/form/payEach.ts'
import { readForm } from '../../src/web/appraisal/form/read.ts'

const whole =
  'name=Marlow&sector=library&start=2027-04&staff=20&people=30&payBill=600k&nonPay=200k&recharge=100k&price=1m' +
  '&council=-1.5%25'

const answers = (address: string) => answersIn(new URLSearchParams(address))
const changed = (name: string, value: string) => {
  const address = new URLSearchParams(whole)
  address.set(name, value)
  return answersIn(address)
}

test('ten answers become a case: pay is the bill over the posts, and every option is weighed up', () => {
  const read = readForm(answers(whole))
  assert.ok(read.ok)
  const { staff, economy, contracts, parent, options, start } = read.value.case
  assert.equal(start, '2027-04')
  assert.deepEqual(staff[0]?.fte.shape, { kind: 'certain', value: 20 })
  assert.deepEqual(staff[0]?.headcount.shape, { kind: 'certain', value: 30 })
  // £600,000 over 20 posts.
  assert.deepEqual(staff[0]?.pay.shape, { kind: 'certain', value: 30_000 })
  assert.equal(economy.council.mean, -0.015)
  assert.deepEqual(contracts[0]?.price.shape, { kind: 'certain', value: 1_000_000 })
  assert.deepEqual(parent.recharge.shape, { kind: 'certain', value: 100_000 })
  assert.ok(options.mutual && options.outsource)
})

test('the same case comes from the address that its answers make', () => {
  const first = answers(whole)
  assert.deepEqual(answers(addressOf(first)), first)
})

test('an address that leaves things out stands as a blank form does', () => {
  const { start, council, people, recharge } = answers('name=Marlow')
  assert.deepEqual([start, council, people, recharge], [usualStart, '-3%', '', ''])
})

test('people left empty work full time, a part of a post rounded up to a person', () => {
  const read = readForm({ ...answers(whole), people: '', staff: '20.4' })
  assert.ok(read.ok)
  assert.deepEqual(read.value.case.staff[0]?.headcount.shape, { kind: 'certain', value: 21 })
})

const bills: readonly (readonly [string, number, string])[] = [
  ['£600k', 20, '30000'],
  ['£1m', 3, '333333.33'],
  ['normal(600k, 30k)', 20, 'normal(30000, 1500)'],
  ['pert(500k, 600k, 800k)', 20, 'pert(25000, 30000, 40000)'],
  ['uniform(500k, 600k)', 20, 'uniform(25000, 30000)'],
  ['oneOf({500k: 40%, 600k: 60%})', 20, 'oneOf({25000: 40%, 30000: 60%})'],
  ['samples(500k, 600k)', 20, 'samples(25000, 30000)'],
  ['nothing much', 20, 'nothing much'],
]

for (const [bill, posts, each] of bills)
  test(`a bill of ${bill} over ${posts} posts is ${each} each`, () => assert.equal(payEach(bill, posts), each))

test('a range divided by the posts is the range of the parts', () => {
  const read = parseQuantity(payEach('£780k to £820k', 20), { kind: 'amount', unit: 'pounds a year' })
  assert.ok(read.ok)
  const quantile = quantileOf(read.shape)
  // £780,000 and £820,000 over 20, at the 5th and 95th percentile, to the penny.
  assert.ok(Math.abs(quantile(0.05) - 39_000) < 0.01 && Math.abs(quantile(0.95) - 41_000) < 0.01)
})

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['name', '', /^Enter the name of the service$/],
  ['sector', 'libary', /^Kind of service: .* did you mean `library`\?/],
  ['start', 'April', /^Start: This is not a month\. Enter a month such as 2018-09/],
  ['start', '1990-01', /^Start: The law of January 1990 is not all known here/],
  ['staff', '20 to 30', /^Staff: This takes one number here/],
  ['staff', '0', /^Staff: A group of posts needs people in it/],
  ['people', '3', /^(?:Staff|People): There are more full-time equivalents than people/],
  ['payBill', '5k to', /^Gross pay: /],
  ['payBill', '-600k', /^Gross pay: -£600,000 is below what is possible here\. Enter £0 or more a year/],
  // £100,000 over 20 posts is £5,000, and £40,000,000 is £2,000,000.
  ['payBill', '100k', /^Gross pay: This is £5,000 a year for each full-time post\. .*Enter the pay of all the staff/],
  [
    'payBill',
    '40m',
    /^Gross pay: This is £2,000,000 a year for each full-time post\. .*Enter the pay of all the staff/,
  ],
  ['nonPay', '-1', /^Other spending: .* Enter £0 or more/],
  ['recharge', 'some', /^Central support: "some" is not a number/],
  ['price', '1,000,000 to 2', /^Contract price: The first number is above the second/],
  ['council', '200%', /^What the council can pay: /],
]

for (const [name, value, message] of wrong)
  test(`${name} typed as "${value}" is one problem at its field: ${message.source}`, () => {
    const read = readForm(changed(name, value))
    assert.ok(!read.ok)
    assert.equal(read.problems.length, 1)
    assert.match(read.problems[0]!.message, message)
    assert.ok([name, 'staff'].includes(read.problems[0]!.where.field))
  })

test('a number of staff that cannot be read does not bring the pay into question', () => {
  const read = readForm({ ...answers(whole), staff: 'many', payBill: '£1.2m' })
  assert.ok(!read.ok)
  assert.deepEqual(
    read.problems.map(({ where }) => where.field),
    ['staff'],
  )
})

test('every field that is empty and may not be is asked for at once', () => {
  const read = readForm(answers('name='))
  assert.ok(!read.ok)
  assert.deepEqual(
    read.problems.map(({ message }) => message),
    [
      'Enter the name of the service',
      'Enter the kind of service',
      'Enter the number of staff',
      'Enter the gross pay for a year',
      'Enter what else is spent in a year',
      'Enter the contract price for a year',
    ],
  )
})
