import { chromiumSource } from './chromium.ts'

/** Tests that some machines cannot run: the folder they live in, and why this machine cannot, if it cannot. */
export interface Condition {
  readonly what: string
  /** Every test file below this folder is left out when the condition is not met. */
  readonly folder: string
  readonly whyNot: () => string | undefined
}

/** The one list of what may be left out of a run. Nothing else is ever skipped. */
export const conditions: readonly Condition[] = [
  {
    what: 'the journeys through the site in a real browser (test/journeys)',
    folder: 'test/journeys/',
    whyNot() {
      const source = chromiumSource()
      return source.kind === 'none' ? source.why : undefined
    },
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
    .map(({ what, folder, whyNot }) => ({ what, folder, why: whyNot() }))
    .filter(({ folder, why }) => why !== undefined && files.some((file) => file.startsWith(folder)))
  return {
    run: files.filter((file) => !unmet.some(({ folder }) => file.startsWith(folder))),
    notRun: unmet.map(({ what, why }) => ({ what, why: why ?? '' })),
  }
}
