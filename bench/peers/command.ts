import { spawn } from 'node:child_process'
import { PLAIN_TRIALS } from './accuracy.ts'
import { agreementOnShare } from './agreement.ts'
import type { Contestant } from './contestant.ts'

/** What a program printed as one line of JSON: the last such line, since some print others before it. */
export type Printed = Readonly<Record<string, unknown>>

/**
 * Run a program and read the JSON it prints.
 *
 * Throws: Error with what it printed, when it fails or prints no JSON.
 */
export async function runJson(program: string, args: readonly string[], isShell = false): Promise<Printed> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: isShell, env: ONE_THREAD })
  const printed = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.error += text))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const found = printed.out
    .split('\n')
    .map((line) => /\{.*\}/.exec(line)?.[0])
    .findLast((json) => json !== undefined)
  if (status !== 0 || found === undefined) {
    const last = `${printed.error}${printed.out}`.trim().split('\n').at(-1) ?? ''
    throw new Error(last === '' ? `${program} printed nothing` : last)
  }
  return JSON.parse(found) as Printed
}

/** Everybody is timed on one thread: linear algebra behind numpy would take all of them. */
const ONE_THREAD = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' }

/**
 * The figure of that name.
 *
 * Throws: Error when there is none.
 */
export function figureIn(printed: Printed, name: string): number {
  const figure = printed[name]
  if (typeof figure !== 'number' || !Number.isFinite(figure)) throw new Error(`it gave no figure called ${name}`)
  return figure
}

/**
 * A peer of any kind: a command that prints a line of JSON with `ns_trial`, and if it can with `Pins`, the share of its
 * trials that ran out of cash. `{trials}` in it stands for how many are asked for.
 */
export function commandPeer(name: string, command: string, run = runJson): Contestant {
  const ask = (trials: number) => run(command.replaceAll('{trials}', String(trials)), [], true)
  return {
    name,
    trialsNeeded: PLAIN_TRIALS,
    async version() {
      return { found: true, version: command }
    },
    async check() {
      const printed = await ask(CHECKED_TRIALS)
      if (printed['Pins'] === undefined) return { agrees: true, says: 'it gives no Pins to check' }
      const trials = typeof printed['N'] === 'number' ? printed['N'] : CHECKED_TRIALS
      return agreementOnShare(figureIn(printed, 'Pins'), trials)
    },
    async time(trials) {
      return figureIn(await ask(trials), 'ns_trial')
    },
  }
}

const CHECKED_TRIALS = 10_240

/** A peer as it is asked for: `name=command`; undefined when it is not of that form. */
export function readPeer(asked: string): Contestant | undefined {
  const { name, command } = /^(?<name>[^=]+)=(?<command>.+)$/s.exec(asked)?.groups ?? {}
  return name === undefined || command === undefined ? undefined : commandPeer(name.trim(), command.trim())
}
