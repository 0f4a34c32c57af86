import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One check of the whole tree by a program that npm brought. */
export interface Check {
  readonly name: string
  /** What holds when it passes: the title of its test. */
  readonly says: string
  /** The program, as a path below node_modules, and what it is given. */
  readonly command: readonly [program: string, ...args: string[]]
}

/** What `npm run check` runs, and `npm test` counts as one test each. */
export const checks: readonly Check[] = [
  {
    name: 'types',
    says: 'every file keeps to its types',
    command: ['typescript/bin/tsc', '-p', 'tsconfig.json'],
  },
  {
    name: 'core',
    says: 'the core compiles without Node and without a browser',
    command: ['typescript/bin/tsc', '-p', 'tsconfig.core.json'],
  },
  {
    name: 'browser',
    says: 'what runs in a browser compiles without Node',
    command: ['typescript/bin/tsc', '-p', 'tsconfig.browser.json'],
  },
  {
    name: 'lint',
    says: 'the linter has no complaint',
    command: ['oxlint/bin/oxlint', '--type-aware', '--format=unix', 'bench', 'src', 'test', 'tools'],
  },
  {
    name: 'format',
    says: 'every file is formatted',
    command: ['oxfmt/bin/oxfmt', '--check', 'bench', 'src', 'test', 'tools'],
  },
  {
    name: 'unused',
    says: 'no file, export or dependency is unused',
    command: ['knip/bin/knip.js', '--no-config-hints', '--no-progress'],
  },
]

/** Run one check. Returns: whether it passed, and what it printed. */
export function runCheck({ command: [program, ...args] }: Check): {
  readonly passed: boolean
  readonly printed: string
} {
  // The same Node as this one: the programs are JavaScript, so no shell and no .cmd wrapper is needed on Windows.
  const path = fileURLToPath(new URL(`../node_modules/${program}`, import.meta.url))
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { passed: status === 0, printed: error === undefined ? `${stdout}${stderr}`.trim() : error.message }
}
