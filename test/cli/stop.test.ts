import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { begin, youthFirst } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout stop-'))
after(() => rmSync(folder, { recursive: true }))

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} in the middle of an appraisal leaves with ${code}, in silence, and leaves no file`, async () => {
    const line = ['appraise', youthFirst, '--trials', '200000', '--html', 'answer.html']
    const { child, left } = begin(line, folder)
    // So many futures take long enough to be stopped in the middle.
    await untilAtWork(child.pid!)
    child.kill(signal)
    assert.deepEqual(await left, { status: code, stdout: '', stderr: '' })
    assert.deepEqual(readdirSync(folder), [])
  })
}

/** Wait until the program has threads at work: Linux lists them by name, elsewhere we guess. */
async function untilAtWork(pid: number): Promise<void> {
  if (process.platform !== 'linux') return setTimeout(3000)
  const threads = `/proc/${pid}/task`
  const isAtWork = () => readdirSync(threads).some((id) => nameOf(`${threads}/${id}/comm`) === 'WorkerThread')
  while (!isAtWork()) await setTimeout(20)
}

/** A thread may end between being listed and being asked for its name. */
function nameOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

test('a reader who closes the pipe early ends the program without a word', async () => {
  const { child, left } = begin(['appraise', youthFirst, '--trials', '50', '--json'], folder)
  child.stdout.once('data', () => child.stdout.destroy())
  const { status, stderr } = await left
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
})
