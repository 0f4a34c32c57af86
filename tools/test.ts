/**
 * `npm test`: every check and every test, by one command, on a fresh clone after `npm ci`.
 * With paths after it, only those: `npm test -- 'src/core/chance/*.test.ts'`.
 */
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { sep } from 'node:path'
import { run } from 'node:test'
import { divide } from './notRun.ts'
import { report } from './reporter.ts'

/** The folders come before the core because their files take longest, and are best not left to the end. */
const EVERYTHING = ['test/**/*.test.ts', 'src/**/*.test.ts']

/** A test that waits for ever fails on its own; a file that leaves something running is stopped with the run. */
const TEST_LIMIT_MILLISECONDS = 180_000
const RUN_LIMIT_MILLISECONDS = 900_000

const asked = process.argv.slice(2)
const found = (asked.length > 0 ? asked : EVERYTHING).flatMap((pattern) => globSync(pattern).toSorted())
const { run: files, notRun } = divide(found.map((file) => file.split(sep).join('/')))

if (files.length === 0) {
  process.stdout.write(`There is no test to run at ${asked.join(' ')}.\n0 passed, 0 failed\n`)
  process.exitCode = 1
} else {
  const signal = AbortSignal.timeout(RUN_LIMIT_MILLISECONDS)
  signal.addEventListener('abort', () => process.stdout.write('The run took too long: what still ran is stopped.\n'))
  const timeout = TEST_LIMIT_MILLISECONDS
  const events = run({ files: [...files], concurrency: availableParallelism(), timeout, signal })
  const { passed, failed } = await report(events, (text) => process.stdout.write(text), notRun)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}
