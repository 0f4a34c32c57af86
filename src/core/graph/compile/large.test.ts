import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements, kernelOf } from '../../../../test/graph/compiled.ts'
import { choose, input, isLess, of, previous, product, sum, type Expression } from '../expression.ts'
import type { Line } from '../line.ts'
import { makeModel } from '../model.ts'

/** Models of ten thousand lines or terms, long in every way that a model can be. */
const MANY = 10_000
const MONTHS = 12

const x = input('x', 'ratio')
const none = of(0, 'ratio')
const futures = { trials: 3, values: new Map([['x', Float64Array.of(1, 2, 3)]]) }

const line = (name: string, is: Expression, opens?: Expression): Line => ({
  name,
  unit: 'ratio',
  says: name,
  is,
  ...(opens && { opens }),
})
const each = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Each line reads the one before it; the first is given. */
const chainFrom = (first: Line): Line[] => [first, ...each(MANY - 1, (at) => line(`l${at + 1}`, sum(`l${at}`, 1)))]

const LONG: readonly (readonly [string, readonly Line[], string])[] = [
  ['a chain of lines that never change', chainFrom(line('l0', x)), `l${MANY - 1}`],
  ['a chain of lines that change each month', chainFrom(line('l0', sum(previous('l0'), x), none)), `l${MANY - 1}`],
  [
    'a chain that goes back a month at each line',
    [line('l0', x, none), ...each(MANY - 1, (at) => line(`l${at + 1}`, sum(previous(`l${at}`), 1), none))],
    `l${MANY - 1}`,
  ],
  ['a sum of terms', [line('all', sum(...each(MANY, (at) => product(x, at))))], 'all'],
  [
    'a sum of lines that each grow',
    [
      ...each(MANY / 2, (at) => line(`l${at}`, sum(previous(`l${at}`), x, at / 7), of(at, 'ratio'))),
      line('all', sum(...each(MANY / 2, (at) => `l${at}`))),
    ],
    'all',
  ],
  [
    'choices within choices',
    [
      line(
        'all',
        each(MANY / 2, (at) => at).reduce<Expression>((so, at) => choose(isLess(x, at), at, so), none),
      ),
    ],
    'all',
  ],
]

for (const [what, lines, wanted] of LONG)
  test(`${what}, ten thousand of them or so, is compiled and right to the last bit`, () => {
    const years = new Int32Array(MONTHS).fill(2026)
    const model = makeModel(lines, {
      months: MONTHS,
      years,
      yearStarts: Uint8Array.from(years, (_, at) => Number(at === 0)),
    })
    assert.ok(model.ok)
    const kernel = kernelOf(model.value, { singles: [wanted], ends: [{ line: wanted, month: MONTHS - 1 }] })
    assert.deepEqual(disagreements(kernel, model.value, futures), [])
  })
