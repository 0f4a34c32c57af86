import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { unpackChromium } from './chromium/unpack.ts'

/**
 * Flags for a browser that only ever sees our own pages. The sandbox is off because tests often run as root in a
 * container, where Chromium refuses to start with it; the rest keeps the browser from talking to anybody else.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a real Chromium is to come from on this machine. */
export type ChromiumSource =
  | { readonly kind: 'installed'; readonly executable: string }
  | { readonly kind: 'npm' }
  | { readonly kind: 'none'; readonly why: string }

/** What the choice of a Chromium depends on; the machine we are on unless a test says otherwise. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly architecture: string
  readonly exists: (path: string) => boolean
}

const thisMachine: Machine = {
  environment: process.env,
  platform: process.platform,
  architecture: process.arch,
  exists: existsSync,
}

/**
 * Choose a Chromium: the one `SPINOUT_CHROMIUM` names, else Debian's, else the one npm brought, which is for Linux on
 * x64 only. A `SPINOUT_CHROMIUM` that names no file is not passed over: whoever set it meant that one, so starting it
 * fails.
 */
export function chromiumSource(machine: Machine = thisMachine): ChromiumSource {
  const asked = machine.environment['SPINOUT_CHROMIUM']
  if (asked !== undefined && asked !== '') return { kind: 'installed', executable: asked }
  if (machine.exists('/usr/bin/chromium')) return { kind: 'installed', executable: '/usr/bin/chromium' }
  if (machine.platform === 'linux' && machine.architecture === 'x64') return { kind: 'npm' }
  return { kind: 'none', why: 'no Chromium was found: set SPINOUT_CHROMIUM to the path of a Chromium or Chrome' }
}

/**
 * Start a real Chromium, without a window, and say in one line on standard error which one it is.
 *
 * Returns: a playwright Browser; whoever asked for it closes it.
 * Throws:  an Error that says what to do when this machine has none.
 */
export async function launchChromium(source: ChromiumSource = chromiumSource()): Promise<Browser> {
  if (source.kind === 'none') throw new Error(`There is no browser to test in: ${source.why}.`)
  if (source.kind === 'installed') {
    say(`the one installed at ${source.executable}`)
    return chromium.launch({ executablePath: source.executable, args: FLAGS })
  }
  const { executable, environment, fresh } = await unpackChromium()
  say(fresh ? 'the one npm brought, unpacked just now' : 'the one npm brought, unpacked earlier')
  return chromium.launch({ executablePath: executable, args: FLAGS, env: { ...process.env, ...environment } })
}

function say(which: string): void {
  process.stderr.write(`Chromium: ${which}\n`)
}
