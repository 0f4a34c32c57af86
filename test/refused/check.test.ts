import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { made } from './made.ts'
import { contentOf, tables } from './table.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-check-'))
after(() => rmSync(folder, { recursive: true }))

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** The command as a person runs it, stopped after ten seconds. */
function check(path: string): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [program, 'check', path], { timeout: 10_000, killSignal: 'SIGKILL' })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })))
}

function assertTold({ status, out, err }: Awaited<ReturnType<typeof check>>, within: string): void {
  assert.equal(status, 2, err)
  assert.equal(out, '')
  assert.ok(err.startsWith(within), err)
  assert.doesNotMatch(err, /^\s+at |node:internal|Spinout itself|Warning/m)
}

for (const { title, make } of made) {
  test(`spinout check tells a person of it and leaves with 2: ${title}`, async () => {
    const within = mkdtempSync(join(folder, 'made-'))
    assertTold(await check(await make(within)), within)
  })
}

for (const { name, rows } of tables) {
  const [row] = rows.filter(({ told }) => told !== undefined)
  if (row === undefined) continue
  test(`spinout check tells a person of the first of ${name} and leaves with 2`, async () => {
    const path = join(mkdtempSync(join(folder, 'row-')), row.name ?? 'a.case.yaml')
    writeFileSync(path, contentOf(row))
    assertTold(await check(path), path)
  })
}

test('spinout check has nothing to say of the good case', async () => {
  const path = join(mkdtempSync(join(folder, 'good-')), 'good.case.yaml')
  writeFileSync(path, contentOf({ title: 'the good case' }))
  const { status, out, err } = await check(path)
  assert.deepEqual([status, err], [0, ''])
  assert.match(out, /no problems/)
})
