import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Condition, divide } from '../tools/notRun.ts'
import { type TestEvent, report } from '../tools/reporter.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-reporter-'))
after(() => rmSync(folder, { recursive: true }))

/** Run one test file as `npm test` would, in a Node that does not know it is inside a test. */
function runFile(name: string, source: string): { readonly status: number | null; readonly lines: readonly string[] } {
  const file = join(folder, name)
  writeFileSync(file, source)
  const program = fileURLToPath(new URL('../tools/test.ts', import.meta.url))
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const { status, stdout } = spawnSync(process.execPath, [program, file], { env: environment, encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n') }
}

const imports = "import { test, describe } from 'node:test'\n"

const files: readonly { readonly title: string; readonly source: string; readonly last: string }[] = [
  {
    title: 'tests that pass are counted, and suites are not',
    source: `${imports}describe('suite', () => { test('one', () => {}); test('two', () => {}) })`,
    last: '2 passed, 0 failed',
  },
  {
    title: 'a test that fails is counted once',
    source: `${imports}test('one', () => {}); test('two', () => { throw new Error('no') })`,
    last: '1 passed, 1 failed',
  },
  {
    title: 'a skipped test counts as failed',
    source: `${imports}test('one', (context) => context.skip())`,
    last: '0 passed, 1 failed',
  },
  {
    title: 'a test still to be written counts as failed',
    source: `${imports}test('one', (context) => context.todo())`,
    last: '0 passed, 1 failed',
  },
  { title: 'a file without a test counts as failed', source: 'export {}', last: '0 passed, 1 failed' },
  {
    title: 'a file that leaves before its tests, with exit code 0, counts as failed',
    source: `${imports}test('one', () => {})\nprocess.exit(0)`,
    last: '0 passed, 1 failed',
  },
  { title: 'a file that crashes counts as failed', source: "throw new Error('no')", last: '0 passed, 1 failed' },
  {
    title: 'an error after its test has ended counts as failed',
    source: `${imports}test('one', () => { setTimeout(() => { throw new Error('late') }, 1) })
      test('two', () => new Promise((done) => setTimeout(done, 50)))`,
    last: '2 passed, 1 failed',
  },
]

for (const [index, { title, source, last }] of files.entries()) {
  test(title, () => {
    const { status, lines } = runFile(`${index}.test.mjs`, source)
    assert.equal(lines.at(-1), last)
    assert.equal(status, last.endsWith(' 0 failed') ? 0 : 1)
  })
}

test('paths that match no file are said, and the run fails', () => {
  const program = fileURLToPath(new URL('../tools/test.ts', import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [program, 'no/such/*.test.ts'], { encoding: 'utf8' })
  assert.equal(status, 1)
  assert.match(stdout, /no\/such/)
})

/** Tell some events, and give back the lines that were written. */
async function told(events: readonly TestEvent[], ...rest: [] | [{ what: string; why: string }[]]): Promise<string[]> {
  let text = ''
  async function* stream(): AsyncGenerator<TestEvent> {
    yield* events
  }
  await report(stream(), (more) => (text += more), ...rest)
  return text.split('\n')
}

const passes = (name: string, milliseconds: number): TestEvent => ({
  type: 'test:pass',
  data: { name, nesting: 0, details: { duration_ms: milliseconds, type: 'test' } },
})

test('the ten slowest tests are told, slowest first', async () => {
  const lines = await told(Array.from({ length: 12 }, (_, index) => passes(`takes ${index} s`, index * 1000)))
  const slow = lines.filter((line) => / s {2}takes /.test(line)).map((line) => line.trim())
  assert.equal(slow.length, 10)
  assert.equal(slow[0], '11.0 s  takes 11 s')
  assert.equal(slow[9], '2.0 s  takes 2 s')
})

test('what was not run stands above the tally, which is alone on the last line', async () => {
  const lines = await told([passes('one', 1)], [{ what: 'the journeys', why: 'no browser' }])
  assert.deepEqual(lines.slice(-3), ['not run: the journeys, no browser', '1 passed, 0 failed', ''])
})

const browserless: Condition = { what: 'the journeys', path: 'test/journeys/', whyNot: () => 'no browser' }

test('files that need what this machine lacks are left out by name', () => {
  assert.deepEqual(divide(['test/journeys/a.test.ts', 'test/b.test.ts'], [browserless]), {
    run: ['test/b.test.ts'],
    notRun: [{ what: 'the journeys', why: 'no browser' }],
  })
})

test('a condition that concerns none of the files asked for is not told', () => {
  assert.deepEqual(divide(['test/b.test.ts'], [browserless]), { run: ['test/b.test.ts'], notRun: [] })
})

test('a condition that is met leaves nothing out', () => {
  const met = { ...browserless, whyNot: () => undefined }
  assert.deepEqual(divide(['test/journeys/a.test.ts'], [met]), { run: ['test/journeys/a.test.ts'], notRun: [] })
})
