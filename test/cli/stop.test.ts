import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
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
    await untilCaught(child.pid!, signal)
    // Half a second on, its threads are at work; so many futures would take minutes.
    await setTimeout(500)
    child.kill(signal)
    assert.deepEqual(await left, { status: code, stdout: '', stderr: '' })
    assert.deepEqual(readdirSync(folder), [])
  })
}

/** Wait until the program has its own way with a signal: Linux tells in its list of caught ones, elsewhere we guess. */
async function untilCaught(pid: number, signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  if (process.platform !== 'linux') return setTimeout(3000)
  const bit = 1n << BigInt(constants.signals[signal] - 1)
  // The shell that hands over to Node is the same process, and catches signals of its own.
  const isCaught = (status: string) => /^Name:\s*(node|MainThread)$/m.test(status) && (caughtIn(status) & bit) !== 0n
  while (!isCaught(readFileSync(`/proc/${pid}/status`, 'utf8'))) await setTimeout(20)
}

const caughtIn = (status: string): bigint => BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(status)![1]}`)

test('a reader who closes the pipe early ends the program without a word', async () => {
  const { child, left } = begin(['appraise', youthFirst, '--trials', '50', '--json'], folder)
  child.stdout.once('data', () => child.stdout.destroy())
  const { status, stderr } = await left
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
})
