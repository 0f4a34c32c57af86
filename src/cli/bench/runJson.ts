import { spawn } from 'node:child_process'

/** What a program printed as one line of JSON: the last such line, since some print others before it. */
export type Printed = Readonly<Record<string, unknown>>

export interface Running {
  /** The program is a command for the shell, arguments and all. */
  readonly isShell?: boolean
  /** What it says beside its answer is for the person who waits, and not kept. */
  readonly isHeard?: boolean
  /** Ends it. */
  readonly signal?: AbortSignal
}

/**
 * Run a program and read the JSON it prints.
 *
 * Throws: Error with what it printed, when it fails or prints no JSON.
 */
export async function runJson(
  program: string,
  args: readonly string[],
  { isShell = false, isHeard = false, signal }: Running = {},
): Promise<Printed> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', isHeard ? 'inherit' : 'pipe'],
    shell: isShell,
    env: ONE_THREAD,
    ...(signal && { signal }),
  })
  const printed = { out: '', error: '' }
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (printed.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed.error += text))
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
