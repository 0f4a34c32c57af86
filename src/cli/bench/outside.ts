import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Screen } from '../screen.ts'
import { runJson } from './runJson.ts'

/** Node says of some of what a program here uses that it is new. */
const QUIET = '--disable-warning=ExperimentalWarning'

const BENCH = fileURLToPath(new URL('../../../bench/', import.meta.url))

/** Figures as a program gives them, and the same as a page of text. */
export interface OutsideAnswer {
  readonly figures: Readonly<Record<string, unknown>>
  readonly says: string
}

/**
 * Measure with a program of the folder `bench`, in a process of its own, which tells the person who waits how far it
 * is; null where the program is not: it stands outside what ships, beside the tests, and so is started where it is
 * there, not imported.
 *
 * Throws: Error with what it said, when it fails.
 */
export async function measureOutside(
  name: string,
  order: object,
  screen: Screen,
  folder = BENCH,
): Promise<OutsideAnswer | null> {
  const program = join(folder, `${name}.ts`)
  if (!existsSync(program)) return null
  const stopping = new AbortController()
  const forget = screen.ifStopped(() => stopping.abort())
  const options = { isHeard: true, signal: stopping.signal }
  const printed = await runJson(process.execPath, [QUIET, program, JSON.stringify(order)], options).finally(forget)
  const { says, ...figures } = printed
  return { figures, says: String(says) }
}

/** What to say in place of figures where the program is not. */
export const sayNotHere = (what: string): string =>
  `Not measured: ${what}. This copy of Spinout has no folder \`bench\`, which the repository has.`
