import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The launcher of this checkout. */
export const launcher = `${root}bin/spinout`

export const youthFirst = `${root}examples/youth-first/youth-first.case.yaml`
/** Bids with a test: one that a surety loses, and one that a bond saves. */
export const surety = `${root}test/golden/standing/central-surrey/case.yaml`
export const bond = `${root}test/golden/standing/bond/case.yaml`
export const barnet = `${root}examples/barnet-libraries/barnet.case.yaml`
/** A case whose options were scored. */
export const scored = `${root}test/golden/criteria/marlow-vale.case.yaml`
/** A charity that gives the rateable value of its premises. */
export const charity = `${root}test/golden/finance/rates-relief/case.yaml`
/** A case with an option that provides less. */
export const stopped = `${root}test/golden/finance/stopped-in-part/case.yaml`
/** A case with lines of its own. */
export const ownLines = `${root}test/golden/finance/own-lines/case.yaml`

export interface Left {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Begun {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Another way to the launcher. */
  readonly by?: string
}

/** Run `spinout` as a person would, from a folder that is not ours, and wait for it to leave. */
export function spinout(line: readonly string[], { cwd = tmpdir(), env = {}, by = launcher }: Begun = {}): Left {
  const { status, stdout, stderr } = spawnSync(by, line, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  })
  return { status, stdout, stderr }
}

/** Start `spinout` and go on; `left` tells how it ended. */
export function begin(line: readonly string[], cwd: string) {
  const child = spawn(launcher, line, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const left = new Promise<Left>((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })))
  return { child, left }
}

/** The case of a template, by its name. */
export const template = (name: string): string =>
  new URL(`../../examples/templates/${name}/${name}.case.yaml`, import.meta.url).pathname
