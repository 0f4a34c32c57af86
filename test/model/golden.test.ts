import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { drawFutures, middleFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Futures } from '../../src/core/graph/interpret.ts'
import { openReady } from './cases.ts'

/**
 * Cases worked by hand: `case.yaml`, `expected.csv` (a line of the model in each row, a month in each column, blank
 * where nothing is claimed) and `why.md`, which a reader can follow with a calculator. A figure agrees when it rounds
 * to what is written: pounds to the penny.
 */
const FOLDER = 'test/golden/finance'
const TRIALS = 3
const SEED = 20260401

interface Expected {
  readonly line: string
  readonly month: number
  readonly written: string
}

function expectedIn(folder: string): Expected[] {
  const [header, ...rows] = readFileSync(join(folder, 'expected.csv'), 'utf8').trim().split('\n')
  const months = header!.split(',').slice(1).map(Number)
  return rows.flatMap((row) => {
    const [line, ...cells] = row.split(',')
    return cells.flatMap((written, at) => (written === '' ? [] : [{ line: line!, month: months[at]!, written }]))
  })
}

/** Half of the last decimal written, and as much again of a rounding error. */
function agrees(found: number, written: string): boolean {
  const decimals = written.split('.')[1]?.length ?? 0
  return Math.abs(found - Number(written)) <= 0.500001 * 10 ** -decimals
}

function disagreements(folder: string, futures: Futures, recorded: ReadonlyMap<string, Float64Array>): string[] {
  return expectedIn(folder).flatMap(({ line, month, written }) => {
    const values = recorded.get(line)
    assert.ok(values, `there is no line called ${line}`)
    return Array.from({ length: futures.trials }, (_, trial) => values[month * futures.trials + trial]!)
      .filter((found) => !agrees(found, written))
      .map((found) => `${line}, month ${month}: ${written} by hand, ${found} by the model`)
  })
}

for (const name of readdirSync(FOLDER)) {
  const folder = join(FOLDER, name)
  test(`the model agrees to the penny with ${name}, worked by hand`, async () => {
    const { built, sampler } = await openReady(join(folder, 'case.yaml'))
    const lines = [...new Set(expectedIn(folder).map(({ line }) => line))]
    // Nothing in these cases is uncertain, so trials must agree as the middle case does.
    for (const futures of [middleFutures(sampler), drawFutures(sampler, SEED, 0, TRIALS)])
      assert.deepEqual(disagreements(folder, futures, interpret(built.model, futures, lines)), [])
  })
}
