import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  choose,
  input,
  isLess,
  of,
  over,
  previous,
  product,
  sum,
  table,
  yearly,
  type Expression,
} from '../expression.ts'
import type { Line } from '../line.ts'
import { makeModel } from '../model.ts'
import { hasMonth, monthsOf, type MonthSet } from '../monthSet.ts'
import { demandOf, demandWithoutSmallGuards, type Demand } from './demand.ts'
import { lower } from './lower.ts'
import type { Node, Program } from './node.ts'
import { scheduleOf } from './schedule.ts'
import { unroll } from './unroll.ts'

/** Eight months from January: April is month 3. */
const MONTHS = 8
const fromJanuary = {
  months: MONTHS,
  yearStarts: Uint8Array.of(1, 0, 0, 1, 0, 0, 0, 0),
  years: Int32Array.of(2025, 2025, 2025, 2026, 2026, 2026, 2026, 2026),
}
const EVERY = '01234567'

const line = (name: string, is: Expression, more: Partial<Line> = {}): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...more,
})

function programOf(wanted: readonly string[], ...lines: Line[]): Program {
  const model = makeModel(lines, fromJanuary)
  assert.ok(model.ok, JSON.stringify(model))
  return lower(model.value, wanted)
}

/** Months written as their digits. */
const written = (set: MonthSet): string =>
  Array.from(EVERY)
    .filter((month) => hasMonth(set, Number(month)))
    .join('')
const monthsIn = (digits: string): MonthSet =>
  monthsOf(Uint8Array.from(EVERY, (month) => (digits.includes(month) ? 1 : 0)))
const needsOf = (program: Program, needs: Readonly<Record<string, string>>) =>
  Object.entries(needs).map(([name, months]) => ({ node: program.lines.get(name)!.value, months: monthsIn(months) }))

/** When the value of each line can change, must be right, and is worked out. */
function told({ lines }: Program, { changes, needed, worked }: Demand): Record<string, readonly string[]> {
  return Object.fromEntries(
    [...lines].map(([name, { value }]) => [name, [changes, needed, worked].map((sets) => written(sets[value]!))]),
  )
}

const drawn = input('x', 'ratio')
const open = { opens: of(0, 'ratio') }
const running = line('running', sum(previous('running'), drawn), open)
const step = (...values: number[]) => table('t', 'ratio', Float64Array.from(values))

test('what never changes is worked out in month 0, and what changes by year in the years that are read', () => {
  const program = programOf(
    ['once', 'by year', 'seldom'],
    line('once', product(drawn, drawn)),
    line('by year', product(yearly('cpi', 'ratio'), drawn)),
    line('seldom', product(drawn, step(1, 1, 1, 1, 2, 2, 3, 3))),
  )
  assert.deepEqual(told(program, demandOf(program, needsOf(program, { once: '57', 'by year': '24', seldom: '57' }))), {
    once: ['0', '57', '0'],
    'by year': ['03', '24', '03'],
    seldom: ['046', '57', '46'],
  })
})

test('a line that is needed at one month is worked out from the month from which it reads', () => {
  const program = programOf(['end'], running, line('end', sum('running', previous('running', 3))))
  // In month 4 it reads months 4 and 1, and the running figure all those before.
  assert.deepEqual(told(program, demandOf(program, needsOf(program, { end: '4' }))), {
    running: [EVERY, '01234', '01234'],
    end: [EVERY, '4', '4'],
  })
})

test('a running figure is needed in all months before those in which it is read back, and in no other', () => {
  // `held back` takes what was there the month before last as well.
  const program = programOf(
    ['read'],
    running,
    line('held back', sum(previous('held back'), previous('held back', 2), drawn), open),
    line('read', sum(previous('running'), product(previous('held back'), drawn))),
  )
  const { running: ran, 'held back': held, read } = told(program, demandOf(program, needsOf(program, { read: '5' })))
  assert.deepEqual([ran![1], held![1], read![1]], ['01234', '01234', '5'])
})

test('what only Aprils read is worked out in Aprils, however often it changes', () => {
  const program = programOf(
    ['held'],
    running,
    line('margin', product('running', 2)),
    line('held', product('margin', drawn), { ...open, changesIn: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0) }),
  )
  assert.deepEqual(told(program, demandOf(program, needsOf(program, { held: EVERY }))), {
    running: [EVERY, '0123', '0123'],
    margin: [EVERY, '3', '3'],
    held: ['03', EVERY, '3'],
  })
})

test('of a choice that is known by month only the side that is taken is worked out', () => {
  const program = programOf(
    ['chosen'],
    running,
    line('one', product('running', 2)),
    line('other', product('running', 3)),
    line('chosen', choose(step(0, 0, 1, 0, 0, 1, 0, 0), 'one', 'other')),
  )
  const { one, other } = told(program, demandOf(program, needsOf(program, { chosen: '0125' })))
  assert.deepEqual([one![2], other![2]], ['25', '01'])
})

test('what is worked out in most months is worked out in all, but for what is held or divides', () => {
  const lines = (is: Expression) => [running, line('most', is), line('end', sum(previous('end'), 'most'), open)]
  // Needed up to month 6: 7 of 8 months.
  for (const [is, worked] of [
    [product('running', 2), EVERY],
    [over(drawn, 'running'), '0123456'],
  ] as const) {
    const program = programOf(['end'], ...lines(is))
    assert.deepEqual(told(program, demandOf(program, needsOf(program, { end: '6' })))['most'], [
      EVERY,
      '0123456',
      worked,
    ])
  }
})

test('one node in few months is worked out in all before code is written, and needed no more than it was', () => {
  const lines = [running, line('few', product('running', 2))]
  const program = programOf(['few'], ...lines)
  const needs = needsOf(program, { few: '3' })
  assert.deepEqual(told(program, demandOf(program, needs)), {
    running: [EVERY, '0123', '0123'],
    few: [EVERY, '3', '3'],
  })
  assert.deepEqual(told(program, demandWithoutSmallGuards(program, needs)), {
    running: [EVERY, '0123', EVERY],
    few: [EVERY, '3', EVERY],
  })
  // Three of a kind are worth their guard.
  const three = programOf(['few'], running, line('few', product('running', 2, 3, 5)))
  assert.equal(told(three, demandWithoutSmallGuards(three, needsOf(three, { few: '3' })))['few']![2], '3')
})

/** Nodes by what they are, and the months they are worked out in. */
const sayNode = (node: Node): string =>
  node.kind === 'binary'
    ? node.operator
    : node.kind === 'stepped'
      ? `stepped from ${node.steps.map(({ month }) => month).join(' and ')}`
      : node.kind

test('work is put in order: once a trial, then blocks of few months side by side, then every month', () => {
  const program = programOf(
    ['end'],
    running,
    line('once', product(drawn, drawn)),
    line('margin', sum(product('running', 'once'), 'once')),
    line('held', product('margin', 'once'), { ...open, changesIn: Uint8Array.of(0, 0, 1, 0, 0, 1, 0, 0) }),
    line('end', sum('running', 'held')),
  )
  const { perTrial, monthly } = scheduleOf(program, demandOf(program, needsOf(program, { end: EVERY })))
  const says = (numbers: readonly number[]) => numbers.map((number) => sayNode(program.nodes[number]!))
  assert.deepEqual(says(perTrial), ['times'])
  assert.deepEqual(
    monthly.map(({ months, nodes, always }) => [written(months), says(nodes), always]),
    [
      [EVERY, ['plus'], true],
      ['25', ['times', 'plus', 'times', 'held'], false],
      [EVERY, ['plus'], true],
    ],
  )
})

test('what hangs on no earlier month is worked out before the months, a value for each in which it changes', () => {
  const program = programOf(
    ['end'],
    running,
    line('pay', product(yearly('cpi', 'ratio'), drawn)),
    line('price', product('pay', step(1, 1, 1, 2, 2, 2, 2, 2))),
    line('held', sum('price', 1), { ...open, changesIn: Uint8Array.of(0, 1, 0, 0, 1, 0, 0, 0) }),
    line('end', sum('running', product('price', 'held'))),
  )
  const found = unroll(program, demandOf(program, needsOf(program, { end: EVERY })))
  const valueOf = (name: string): string => sayNode(found.nodes[found.lines.get(name)!.value]!)
  // The price from month 0 and the year from 3; what is held opens, moves in month 1 and again in month 4.
  assert.deepEqual(['price', 'held'].map(valueOf), ['stepped from 0 and 3', 'stepped from 0 and 1 and 4'])
  const keys = found.nodes.flatMap((node) => (node.kind === 'input' ? [node.key] : []))
  assert.deepEqual(keys.toSorted(), ['cpi@2025', 'cpi@2026', 'x'])
  assert.ok(found.nodes.every(({ kind }) => kind !== 'yearly' && kind !== 'held'))
})

test('values that are the same in all their months become one, and need no steps', () => {
  const program = programOf(
    ['end'],
    running,
    line('price', product(drawn, step(1, 2, 2, 2, 1, 1, 1, 1))),
    line('end', sum('running', choose(step(0, 0, 1, 1, 0, 0, 0, 0), 'price', 0))),
  )
  const found = unroll(program, demandOf(program, needsOf(program, { end: EVERY })))
  // The price is read in months 2 and 3 only, and is twice what is drawn in both.
  assert.equal(sayNode(found.nodes[found.lines.get('price')!.value]!), 'times')
})

test('a figure that grows by itself stays in the months, and what reads it with it', () => {
  const program = programOf(['end'], running, line('end', choose(isLess('running', 1), 'running', drawn)))
  // Six months of eight: up to half the months even this is worked out before them.
  const found = unroll(program, demandOf(program, needsOf(program, { end: '5' })))
  const kinds = new Set(found.nodes.map(sayNode))
  assert.deepEqual([...kinds].toSorted(), ['choose', 'constant', 'earlier', 'input', 'less', 'plus'])
})
