import type { TestsStream } from 'node:test'
import type { NotRun } from './notRun.ts'
import { relative } from 'node:path'

/** One event of node:test, as far as this report reads it. */
export interface TestEvent {
  readonly type: string
  readonly data?: unknown
}

/** What came of a run. Suites are not counted; a test that was skipped or left to do counts as failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The fields read from an event; node:test leaves out those that do not apply. */
interface Reported {
  readonly name?: string
  readonly file?: string
  readonly line?: number
  readonly nesting?: number
  readonly message?: string
  readonly skip?: string | boolean
  readonly todo?: string | boolean
  readonly details?: { readonly duration_ms?: number; readonly type?: string; readonly error?: unknown }
}

interface Timed {
  readonly title: string
  readonly milliseconds: number
}

/**
 * Tell a run as it happens: each failure with its place and stack as it comes, then the ten slowest tests, then what
 * this machine could not run, and on the last line, alone, `N passed, N failed`.
 *
 * It is stricter than the reporters of node:test. A skipped test, and a file in which no test reported (it was empty,
 * or left with exit code 0 before its tests), are failures here: each would otherwise let a green run hide something
 * that never ran.
 */
export async function report(
  events: TestsStream | AsyncIterable<TestEvent>,
  write: (text: string) => void,
  notRun: readonly NotRun[] = [],
): Promise<Tally> {
  const timed: Timed[] = []
  let passed = 0
  let failed = 0
  for await (const event of events as AsyncIterable<TestEvent>) {
    const reported = (event.data ?? {}) as Reported
    if (event.type === 'test:stderr') write(reported.message ?? '')
    // Those without a file are the runner's own counts. Those with one say what an error after a test's end was.
    if (event.type === 'test:diagnostic' && reported.file !== undefined) write(`${reported.message ?? ''}\n`)
    const outcome = outcomeOf(event.type, reported)
    if (outcome === undefined) continue
    timed.push({ title: titleOf(reported), milliseconds: reported.details?.duration_ms ?? 0 })
    if (outcome.passed) passed++
    else {
      failed++
      write(`\nFAIL ${titleOf(reported)}\n${indent(outcome.why)}\n\n`)
    }
  }
  write(slowest(timed))
  for (const { what, why } of notRun) write(`not run: ${what}, ${why}\n`)
  write(`${passed} passed, ${failed} failed\n`)
  return { passed, failed }
}

type Outcome = { readonly passed: true } | { readonly passed: false; readonly why: string }

/** What one event says about one test; undefined when it is not the end of a test. */
function outcomeOf(type: string, reported: Reported): Outcome | undefined {
  if ((type !== 'test:pass' && type !== 'test:fail') || reported.details?.type === 'suite') return undefined
  if (type === 'test:fail') return { passed: false, why: whyFailed(reported) }
  if (isSet(reported.skip)) return { passed: false, why: 'It was skipped. Make it run, or take it out.' }
  if (isSet(reported.todo)) return { passed: false, why: 'It is still to be written. Write it, or take it out.' }
  if (reported.nesting === 0 && reported.name === reported.file) {
    return { passed: false, why: 'No test in this file was run to its end.' }
  }
  return { passed: true }
}

function isSet(mark: string | boolean | undefined): boolean {
  return mark !== undefined && mark !== false
}

function whyFailed(reported: Reported): string {
  const error = reported.details?.error
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  if (reported.name === reported.file) return 'The file itself failed, outside its tests: what it printed is above.'
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause instanceof Error ? `\ncaused by ${cause.cause.stack ?? cause.cause.message}` : ''
  return withoutNode(`${cause.stack ?? cause.message}${inner}`)
}

/** The frames inside Node say nothing about the fault. */
function withoutNode(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at .*\(?node:/.test(line) && !/^\s+at async Promise\.all/.test(line))
    .join('\n')
}

function titleOf({ name, file, line }: Reported): string {
  if (file === undefined) return name ?? ''
  const path = relative(process.cwd(), file)
  return name === undefined || name === file ? path : `${path}${line === undefined ? '' : `:${line}`} > ${name}`
}

function slowest(timed: readonly Timed[]): string {
  const ten = timed.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 10)
  const lines = ten.map(({ title, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${title}\n`)
  return lines.length === 0 ? '' : `\nThe slowest tests:\n${lines.join('')}\n`
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}
