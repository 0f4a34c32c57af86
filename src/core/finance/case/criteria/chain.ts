import { canonicalJson } from '../../../shared/canonical.ts'
import { sha256 } from '../../../shared/sha256.ts'
import type { LogEntry } from './entry.ts'
import type { Criteria } from './index.ts'

/**
 * What the first entry stands on: the case's own criteria, word for word. Ours are known by their name alone, so that
 * a better wording of them breaks nobody's log.
 */
export const groundHash = ({ set }: Pick<Criteria, 'set'>): string => {
  const ground = set?.map(({ id, says, about }) => [id, { says, about }] as const)
  return sha256(canonicalJson({ set: ground === undefined ? 'standard' : Object.fromEntries(ground) }))
}

/** SHA-256 of an entry's canonical JSON, its own `after` included, with weights by name as they are typed. */
export function entryHash(entry: LogEntry): string {
  if (entry.is === 'score') return sha256(canonicalJson({ ...entry }))
  const weights = Object.fromEntries(entry.weights.map(({ id, points }) => [id, points]))
  return sha256(canonicalJson({ ...entry, weights }))
}

/** The entry that would come next: its number, and the hash it must hold. */
export interface NextEntry {
  readonly entry: number
  readonly after: string
}

export function nextEntry({ set, log }: Criteria): NextEntry {
  const last = log.at(-1)
  return { entry: log.length + 1, after: last === undefined ? groundHash({ set }) : entryHash(last) }
}
