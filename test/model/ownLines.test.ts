import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseHash } from '../../src/core/appraisal/hash.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { readCase } from '../../src/core/finance/case/read.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import { ours } from '../../src/core/finance/case/own/ours.ts'
import { AssertionError } from '../../src/core/shared/assert.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { treeOf } from '../../src/core/shared/treeOf.ts'
import { readYaml } from '../../src/files/yaml.ts'
import { readSound } from './cases.ts'
import { marlowVale, type Values } from './marlowVale.ts'

const SEED = 20260401
const TRIALS = 64

const withOwn = (own: Json): Values => ({ ...marlowVale(), own })
const line = (is: string, rest: Values): Values => ({ is, unit: '£', ...rest })

function run(values: Values): Recorded {
  const { built, sampler } = makeReady(readSound(values).case, {})
  return interpret(built.model, drawFutures(sampler, SEED, 0, TRIALS), [...built.model.byName.keys()])
}

/** A case in which income and cost are own lines, and the same with the fields the format has for them. */
const income = { amount: '£12,000', index: 'cpi', earnedBy: ['mutual'], vat: 'standard' }
const cost = { amount: '£6,000', index: 'pay', standardRated: '40%' }
const inputs = {
  hall: { value: '£12,000', unit: '£ a year' },
  cleaning: { value: '£6,000', unit: '£ a year' },
}
const lines = {
  hall: line('hall hire / months in a year * cpi index', { counts: 'income', vat: 'standard', options: ['mutual'] }),
  cleaning: line('cleaning contract / months in a year * pay index * costs kept', {
    counts: 'cost',
    standardRated: '40%',
  }),
}

test('an own line and a line of the format that say the same come to the same, to the last bit', () => {
  const { income: earned, nonPay, ...rest } = marlowVale()
  assert.ok(earned && nonPay)
  const plain = run({ ...rest, income: { hall: income }, nonPay: { cleaning: cost } })
  const { hall, cleaning } = inputs
  const custom = run({ ...rest, own: { inputs: { 'hall hire': hall, 'cleaning contract': cleaning }, lines } })
  for (const option of ['baseline', 'improve', 'mutual', 'outsource'])
    for (const name of ['parent-cost', 'room', 'service-level'])
      assert.deepEqual(custom.get(`${option}/${name}`), plain.get(`${option}/${name}`), `${option}/${name}`)
  for (const name of ['bank', 'reserves', 'irrecoverable-vat', 'tax', 'unbalanced'])
    assert.deepEqual(custom.get(`mutual/${name}`), plain.get(`mutual/${name}`), name)
})

/** Figures of ours that rise in some month of some future here; the others are the same all year, or only fall. */
const RISES: ReadonlySet<string> = new Set([
  'cpi index',
  'pay index',
  'demand',
  'council path',
  'staff in post',
  'months since start',
  'month of the year',
])

test('every figure of ours that is offered may be behind income and cost of every option, last month too', () => {
  const rising = ours.map(({ name }) => [name, `if(last month(${name}, ${name}) < ${name}, £2, £1)`] as const)
  const ownLines = ['income', 'cost'].flatMap((counts) =>
    rising.map(([name, is]) => [`${counts} by ${name}`, line(is, { counts })] as const),
  )
  const recorded = run(withOwn({ lines: Object.fromEntries(ownLines) }))
  for (const option of ['baseline', 'improve', 'mutual'])
    for (const { name } of ours) {
      const pounds = recorded.get(`${option}/own/income by ${name}`)!
      // Before the first month each is taken as it opens, and so is not above it.
      assert.ok(
        pounds.subarray(0, TRIALS).every((each) => each === 1),
        name,
      )
      assert.equal(pounds.includes(2), RISES.has(name), `${option} ${name}`)
    }
})

test('a line counts only where it says, and an option that is not named keeps its figures', () => {
  const without = run(marlowVale())
  const custom = run(withOwn({ lines: { hall: line('£1,000', { counts: 'income', options: ['mutual'] }) } }))
  assert.deepEqual(custom.get('baseline/parent-cost'), without.get('baseline/parent-cost'))
  const more = custom.get('mutual/other-income')!.map((pounds, at) => pounds - without.get('mutual/other-income')![at]!)
  assert.ok(more.every((pounds) => Math.abs(pounds - 1_000) < 1e-9))
  assert.equal(custom.has('improve/own/hall'), false)
})

const halls = {
  inputs: { hires: { value: '10 to 20', unit: 'hires a month' }, price: { value: '£30', unit: '£ per hire' } },
  lines: { hall: line('hires * price * (1 - 3%)', { counts: 'income' }), fees: line('hall * 1%', { counts: 'cost' }) },
}

test('an own input is drawn, and is among what may matter most', () => {
  const { sampler } = makeReady(readSound(withOwn(halls)).case, {})
  const drawn = sampler.draws.map(({ draw }) => draw).filter(({ key }) => key.startsWith('own/inputs/'))
  assert.deepEqual(
    drawn.map(({ key, label }) => [key, label]),
    [['own/inputs/hires', 'Own input (hires)']],
  )
})

test('neither how a formula is spelled nor the order of lines changes a hash or a figure', () => {
  const {
    inputs: { hires, price },
    lines: { hall, fees },
  } = halls
  const other = {
    inputs: { price: { ...price, unit: 'pounds a hire' }, hires },
    lines: { fees, hall: { ...hall, is: '(Hires  × price) × (1 − 0.03)', unit: 'pounds a month' } },
  }
  const [one, two] = [halls, other].map((own) => caseHash(readSound(withOwn(own)).case))
  assert.equal(one, two)
  assert.notEqual(one, caseHash(readSound(marlowVale()).case))
  assert.deepEqual(run(withOwn(other)).get('mutual/bank'), run(withOwn(halls)).get('mutual/bank'))
  assert.equal(readSound(marlowVale()).case.own, undefined)
})

test('a line that is no number in some future stops the run with its name, month and trial', () => {
  // The chance that an input from 0 to 1 is below a hundredth is met in no middle case, and in one trial of a hundred.
  const rare = 'if(luck < 1%, £1 / (luck - luck), £1)'
  const own = {
    inputs: { luck: { value: 'uniform(0, 1)', unit: 'number' } },
    lines: { bad: line(rare, { counts: 'income' }) },
  }
  const { built, sampler } = makeReady(readSound(withOwn(own)).case, {})
  assert.throws(
    () => interpret(built.model, drawFutures(sampler, SEED, 0, 1_000), []),
    (thrown: unknown) => {
      assert.ok(thrown instanceof AssertionError)
      assert.match(thrown.message, /^baseline\/own\/bad is Infinity in month 0, trial \d+/)
      return true
    },
  )
})

test('a thousand lines of twenty terms are built, and more of either are refused with a reason', () => {
  const many = (count: number, is: string) =>
    readCase(
      treeOf(
        withOwn({
          lines: Object.fromEntries(Array.from({ length: count }, (_, i) => [`l${i}`, line(is, { counts: 'cost' })])),
        }),
      ),
    )
  const most = many(1_000, `£1${' + £1'.repeat(9)}`)
  assert.ok(most.ok)
  const middle = middleOf(makeReady(most.value.case, {}))
  assert.ok(middle.get('mutual/non-pay')![0]! >= 10_000)
  for (const [count, is, message] of [
    [1_001, '£1', 'There are 1001 of these.'],
    [10_000, '£1', 'There are 10000 of these.'],
    [1_000, `£1${' + £1'.repeat(10)}`, 'All formulas together have 21,000 numbers, names and signs.'],
  ] as const) {
    const refused = many(count, is)
    assert.ok(!refused.ok)
    assert.deepEqual(
      refused.problems.map((problem) => problem.message),
      [message],
    )
  }
})

/** A line of a case, and the column at which each of its slips stands. */
for (const [typed, ...columns] of [
  ['      is: £1 + nobody', 16],
  ['      is: "£1 + nobody"', 17],
  ["      is: '  £1 + nobody'", 19],
  ['      is: nobody * * none', 11, 20, 22],
  ['      is: { value: £1 + nobody, note: a guess }', 25],
] as const)
  test(`a slip stands at its own column of the file: ${typed.trim()}`, () => {
    const text = `own:\n  lines:\n    rent:\n${typed}\n      unit: £\n      counts: income\n`
    const tree = readYaml(text, 'a.case.yaml')
    assert.ok(tree.ok)
    const read = readCase(tree.value, { file: 'a.case.yaml' })
    assert.ok(!read.ok)
    const told = read.problems.filter(({ where }) => where.field === 'own/lines/rent/is')
    assert.deepEqual(
      told.map(({ where }) => [where.file, where.line, where.column]),
      columns.map((column) => ['a.case.yaml', 4, column]),
    )
  })
