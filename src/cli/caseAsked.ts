import { defaultThreads } from '../worker/pool.ts'
import { needed, whole } from './asked.ts'

// What several commands ask for in the same words.

export const caseAsked = needed('the case: a file ending in .case.yaml or .json', 'CASE')

/** Rounded up to whole blocks of 1,024 where they are run. */
export const trialsAsked = whole('futures to run', { least: 1, most: 1_000_000, otherwise: 8192 })

export const seedAsked = whole('which futures: another seed gives others', {
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  otherwise: 1,
})

export const threadsAsked = whole('threads to work on', {
  least: 1,
  most: 64,
  otherwise: defaultThreads(),
  otherwiseSays: 'as many as the machine runs at once, 8 at most,',
})
