import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { explain, type Explained } from '../../src/core/graph/explain.ts'
import { BLOCK_TRIALS, interpret } from '../../src/core/graph/interpret.ts'
import { readSound } from './cases.ts'
import { marlowVale } from './marlowVale.ts'

const SEED = 9
/** A trial in the middle of its block, explained by itself. */
const TRIAL = BLOCK_TRIALS + 77
const EVERY = 16

test('a figure of a trial explained by itself is, to the last bit, the figure that was recorded in its block', () => {
  const { built, sampler } = makeReady(readSound(marlowVale()).case, {})
  const lines = [...built.model.byName.keys()].filter((_, index) => index % EVERY === 0)
  const recorded = interpret(built.model, drawFutures(sampler, SEED, BLOCK_TRIALS, BLOCK_TRIALS), lines)
  const alone = drawFutures(sampler, SEED, TRIAL, 1)
  for (const [index, line] of lines.entries()) {
    const month = (7 * index) % built.calendar.months
    const found = explain(built.model, alone, line, month)
    const wanted = recorded.get(line)![month * BLOCK_TRIALS + (TRIAL % BLOCK_TRIALS)]!
    assert.ok(Object.is(found.value, wanted), `${line}, month ${month}: ${found.value} not ${wanted}`)
  }
})

/** The kinds of leaf an explanation ends in. */
function* leavesOf({ expression, parts }: Explained): Generator<string> {
  if (parts.length === 0) yield expression.kind
  for (const part of parts) yield* leavesOf(part)
}

test('an explanation ends in lines, inputs, law and constants, each with a name or a figure of its own', () => {
  const { built, sampler } = makeReady(readSound(marlowVale()).case, {})
  const { is } = explain(built.model, drawFutures(sampler, SEED, TRIAL, 1), 'terms/kept/librarian/nic', 3)
  const kinds = new Set(leavesOf(is))
  // The rate and the threshold are law, pay is a line, people an input; nought is what pay under the threshold leaves.
  assert.deepEqual([...kinds].sort(), ['constant', 'input', 'line', 'table'])
})
