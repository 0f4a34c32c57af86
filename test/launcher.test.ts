import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'spinout launcher-'))
after(() => rmSync(folder, { recursive: true }))

/** A program that says what it was given, and how it was run. */
const program = `
const asked: readonly string[] = process.argv.slice(2)
if (asked[0] === 'wait') {
  process.stdout.write('waiting\\n')
  setInterval(() => undefined, 1000)
} else {
  process.stdout.write(JSON.stringify({ asked, folder: process.cwd(), node: process.execPath }))
  process.exitCode = Number(asked[0] ?? 0)
}
`

/** Lay out a checkout with our launcher, a small program, and a Node as npm would bring it unless told otherwise. */
function checkout(name: string, nodes: Readonly<Record<string, string>> = { 'node-here': process.execPath }): string {
  const place = join(folder, name)
  for (const part of ['bin/spinout', 'tools/needNode.mjs']) cpSync(join(root, part), join(place, part))
  mkdirSync(join(place, 'src/cli'), { recursive: true })
  writeFileSync(join(place, 'src/cli/main.ts'), program)
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
  mkdirSync(join(place, 'node_modules'))
  for (const [packageName, target] of Object.entries(nodes)) {
    mkdirSync(join(place, 'node_modules', packageName, 'bin'), { recursive: true })
    symlinkSync(target, join(place, 'node_modules', packageName, 'bin/node'))
  }
  return join(place, 'bin/spinout')
}

const launcher = checkout('a checkout')

function start(path: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  return spawnSync(path, args, { encoding: 'utf8', ...options })
}

test('arguments, working folder and exit code pass through, from any folder', () => {
  const { status, stdout } = start(launcher, ['3', 'two words', ''], { cwd: tmpdir() })
  const said = JSON.parse(stdout) as { asked: string[]; folder: string }
  assert.deepEqual(said.asked, ['3', 'two words', ''])
  assert.equal(start('/bin/pwd', ['-P'], { cwd: tmpdir() }).stdout.trim(), said.folder)
  assert.equal(status, 3)
})

test('it works through symbolic links, relative and absolute', () => {
  symlinkSync(launcher, join(folder, 'absolute'))
  symlinkSync('absolute', join(folder, 'relative'))
  assert.equal(start(join(folder, 'relative'), ['0']).status, 0)
})

test('the Node that npm brought comes before the one on the path', () => {
  const broken = join(folder, 'path')
  mkdirSync(broken)
  writeFileSync(join(broken, 'node'), '#!/bin/sh\nexit 99\n', { mode: 0o755 })
  assert.equal(start(launcher, ['0'], { env: { PATH: `${broken}:/usr/bin:/bin` } }).status, 0)
})

test('a Node that npm brought for another system is passed over', () => {
  const unknown = join(folder, 'unknown-binary')
  writeFileSync(unknown, '\u007FELF\u0002(((', { mode: 0o755 })
  const foreign = checkout('foreign', { 'node-aaa': unknown, 'node-zzz': process.execPath })
  assert.equal(start(foreign, ['0']).status, 0)
})

test('without a Node from npm, a Node on the path that is too old is said in one sentence', () => {
  const old = join(folder, 'old')
  mkdirSync(old)
  // A Node told not to run TypeScript is, to the launcher, the same as one that never could.
  const script = `#!/bin/sh\nexec '${process.execPath}' --no-experimental-strip-types "$@"\n`
  writeFileSync(join(old, 'node'), script, { mode: 0o755 })
  const { status, stderr } = start(checkout('mac', {}), ['0'], { env: { PATH: `${old}:/usr/bin:/bin` } })
  assert.equal(status, 1)
  assert.match(stderr, /^Spinout needs Node 22\.18 or newer on this machine, and this is Node [\d.]+\.\n$/)
})

test('a checkout that was never installed is told how to be', () => {
  const bare = checkout('bare', {})
  rmSync(join(folder, 'bare/node_modules'), { recursive: true })
  const { status, stderr } = start(bare, [])
  assert.equal(status, 1)
  assert.match(stderr, /npm ci/)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} reaches the program itself, and nothing is left running`, async () => {
    const child = spawn(launcher, ['wait'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill(signal)
    const [, endedBy] = await new Promise<unknown[]>((resolve) => child.once('exit', (...how) => resolve(how)))
    // A shell shows a program that SIGINT ended as exit code 130.
    assert.equal(endedBy, signal)
    assert.throws(() => process.kill(child.pid ?? 0, 0))
  })
}
