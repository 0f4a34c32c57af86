import { createHash } from 'node:crypto'
import type { Json } from '../../src/core/shared/json.ts'
import type { Values } from './marlowVale.ts'

/** Entries of a log as a person would type them, but for their numbers and hashes. */
export type Entries = readonly Values[]

/**
 * A log with its numbers and hashes, worked out here with Node's own SHA-256 and JSON, so that a test which reads it
 * also holds our hash to what the method page says of it.
 */
export function logOf(entries: Entries, set?: Values): readonly Values[] {
  let after = hashOf({ set: set ?? 'standard' })
  return entries.map((given, index) => {
    const entry = { ...given, entry: index + 1, after }
    after = hashOf(entry)
    return entry
  })
}

/** SHA-256 of JSON with its names in order and no spaces. All names and texts here are plain letters. */
export const hashOf = (value: Json): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')

function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  )
}

/** Three criteria, of which two are known by name to the presets and one to the model. */
export const THREE: Values = {
  cost: { says: 'What it costs the public', about: 'cost' },
  people: { says: 'What people gain' },
  social: { says: 'Social value', about: 'social' },
}

const written = { day: '2026-01-12', by: 'Scrutiny panel' }

export const weights = (points: Values): Values => ({ ...written, is: 'weights', weights: points })

export const change = (points: Values, why = 'The council adopted a new plan'): Values => ({
  ...written,
  is: 'change',
  weights: points,
  why,
})

export const score = (option: string, criterion: string, given: number): Values => ({
  ...written,
  is: 'score',
  option,
  criterion,
  score: given,
  why: 'What the panel heard',
})

/** Scores of one option, in the order of the criteria named. */
export const scores = (option: string, given: Readonly<Record<string, number>>): Entries =>
  Object.entries(given).map(([criterion, each]) => score(option, criterion, each))

/** Weights locked, then three options scored on all three criteria: worked by hand in the tests that use it. */
export const THREE_SCORED: Entries = [
  weights({ cost: 50, people: 40, social: 10 }),
  ...scores('baseline', { cost: 5, people: 4, social: 3 }),
  ...scores('improve', { cost: 7, people: 5, social: 2 }),
  ...scores('mutual', { cost: 4, people: 8, social: 7 }),
]
