import assert from 'node:assert/strict'
import { test } from 'node:test'
import { futuresOf, readDump } from '../../bench/m1/dump.ts'
import { m1, OUTPUTS } from '../../bench/m1/model.ts'
import { squiggle } from '../../bench/peers/squiggle.ts'
import { nameOf } from '../../bench/peers/squiggle/draws.ts'
import { foldTwo, type Step } from '../../bench/peers/squiggle/step.ts'
import { unroll, type Figure } from '../../bench/peers/squiggle/unroll.ts'
import { interpret } from '../../src/core/graph/interpret.ts'

/** Work unrolled steps out for one trial. */
function worked(steps: readonly Step[], input: (key: string) => number): readonly number[] {
  const values: number[] = []
  const of = (figure: Figure): number => (typeof figure === 'number' ? figure : values[figure.step]!)
  for (const step of steps) {
    if (step.kind === 'input') values.push(input(step.key))
    else if (step.kind === 'choose') values.push(of(step.when) === 0 ? of(step.otherwise) : of(step.then))
    else values.push(foldTwo(step.operator, of(step.left), of(step.right)) as number)
  }
  return values
}

test('M1 unrolled month by month is what the interpreter makes of it, to the bit', () => {
  const model = m1()
  const futures = futuresOf(readDump())
  const recorded = interpret(model, futures, OUTPUTS)
  const { steps, figure } = unroll(model, OUTPUTS)
  for (const trial of [0, 31, 63]) {
    const values = worked(steps, (key) => futures.values.get(key)![trial]!)
    for (const line of OUTPUTS)
      for (let month = 0; month < model.calendar.months; month++) {
        const found = figure(line, month)
        const value = typeof found === 'number' ? found : values[found.step]!
        assert.equal(value, recorded.get(line)![month * futures.trials + trial], `${line}, month ${month}`)
      }
  }
})

const step: Figure = { step: 0 }
const folds: readonly { readonly operator: Parameters<typeof foldTwo>[0]; left: Figure; right: Figure; is?: Figure }[] =
  [
    { operator: 'times', left: 0, right: step, is: 0 },
    { operator: 'times', left: step, right: 1, is: step },
    { operator: 'times', left: step, right: 2 },
    { operator: 'plus', left: step, right: 0, is: step },
    { operator: 'minus', left: step, right: 0, is: step },
    { operator: 'minus', left: 0, right: step },
    { operator: 'over', left: step, right: 1, is: step },
    { operator: 'over', left: 1, right: step },
    { operator: 'atMost', left: 2, right: 2, is: 1 },
    { operator: 'less', left: 2, right: 2, is: 0 },
  ]
for (const { operator, left, right, is } of folds) {
  const say = (figure: Figure | undefined) => (figure === undefined ? 'a step' : JSON.stringify(figure))
  test(`${say(left)} ${operator} ${say(right)} is ${say(is)}`, () => {
    assert.deepEqual(foldTwo(operator, left, right), is)
  })
}

test('keys become names that Squiggle reads', () => {
  assert.equal(nameOf('tenders/1/won'), 'tenders1Won')
  assert.equal(nameOf('pay-growth'), 'payGrowth')
})

test('Squiggle agrees with the truth of M1 within three standard errors before it is timed', async () => {
  const { agrees, says } = await squiggle.check()
  assert.ok(agrees, says)
})
