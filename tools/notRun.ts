import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromiumSource } from './chromium.ts'
import { whyNoLibreOffice } from './libreOffice.ts'

/** Tests that some machines cannot run: where they live, and why this machine cannot, if it cannot. */
export interface Condition {
  readonly what: string
  /** Every test file whose path starts so is left out when the condition is not met. */
  readonly path: string
  readonly whyNot: () => string | undefined
}

/** Real elections and reference counts, beside the project and never in it. */
const RECORDS = fileURLToPath(new URL('../../shared/data/stv-scotland', import.meta.url))

/** The one list of what may be left out of a run. Nothing else is ever skipped. */
export const conditions: readonly Condition[] = [
  {
    what: 'the journeys through the site in a real browser (test/journeys)',
    path: 'test/journeys/',
    whyNot() {
      const source = chromiumSource()
      return source.kind === 'none' ? source.why : undefined
    },
  },
  {
    what: 'our workbooks worked out again by LibreOffice (test/papers/libreOffice.test.ts)',
    path: 'test/papers/libreOffice.test.ts',
    whyNot: whyNoLibreOffice,
  },
  {
    what: 'the tests of M1 in numpy (test/bench/numpy.test.ts)',
    path: 'test/bench/numpy.test.ts',
    whyNot: () => (spawnSync('python3', ['-c', 'import numpy']).status === 0 ? undefined : 'numpy is not installed'),
  },
  {
    what: 'elections of others that are not ours to ship (test/democracy/records)',
    path: 'test/democracy/records/',
    whyNot: () => (existsSync(RECORDS) ? undefined : 'there is no folder ../shared/data beside the project'),
  },
  {
    what: 'the tests of bin/spinout',
    path: 'test/launcher.test.ts',
    whyNot: () => (process.platform === 'win32' ? 'it is for systems with a POSIX shell' : undefined),
  },
  {
    what: 'the tests of pipes, links and permissions (test/refused/system.test.ts)',
    path: 'test/refused/system.test.ts',
    whyNot: () => (process.platform === 'win32' ? 'Windows has them in other forms' : undefined),
  },
]

/** Some tests left out of this run, and why. */
export interface NotRun {
  readonly what: string
  readonly why: string
}

/**
 * Divide test files into those this machine can run and, one entry for each unmet condition, those it cannot.
 *
 * Shapes: files are paths from the root with forward slashes.
 */
export function divide(
  files: readonly string[],
  all: readonly Condition[] = conditions,
): { readonly run: readonly string[]; readonly notRun: readonly NotRun[] } {
  const unmet = all
    .map(({ what, path, whyNot }) => ({ what, path, why: whyNot() }))
    .filter(({ path, why }) => why !== undefined && files.some((file) => file.startsWith(path)))
  return {
    run: files.filter((file) => !unmet.some(({ path }) => file.startsWith(path))),
    notRun: unmet.map(({ what, why }) => ({ what, why: why ?? '' })),
  }
}
