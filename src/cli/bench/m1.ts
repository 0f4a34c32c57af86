import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Screen } from '../screen.ts'
import { runJson } from './runJson.ts'
import type { Peer } from './peerAsked.ts'

/**
 * The program that measures M1. It stands outside what ships, beside the tests, and so is a program of its own that is
 * started where it is there, not a module that is imported.
 */
const PROGRAM = fileURLToPath(new URL('../../../bench/main.ts', import.meta.url))

/** What to say in place of figures where it is not. */
export const NO_M1 =
  'M1 and the engines it is compared with are not measured: this copy of Spinout has no folder `bench`, which the ' +
  'repository has.'

export interface M1Order {
  readonly rounds: number
  readonly isAlone: boolean
  readonly peers: readonly Peer[]
}

/** Figures as the program gives them, and the same as a page of text. */
export interface M1Answer {
  readonly figures: Readonly<Record<string, unknown>>
  readonly says: string
}

/**
 * Measure M1 in a process of its own, which tells the person who waits how far it is; null where the program is not.
 *
 * Throws: Error with what it said, when it fails.
 */
export async function measureM1(order: M1Order, screen: Screen, program = PROGRAM): Promise<M1Answer | null> {
  if (!existsSync(program)) return null
  const stopping = new AbortController()
  const forget = screen.ifStopped(() => stopping.abort())
  const options = { isHeard: true, signal: stopping.signal }
  const printed = await runJson(process.execPath, [program, JSON.stringify(order)], options).finally(forget)
  const { says, ...figures } = printed
  return { figures, says: String(says) }
}
