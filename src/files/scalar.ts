import type { Position, Tree } from '../core/shared/tree.ts'

// The one way JSON writes a number. Everything else that looks like one stays text for the reader of quantities.
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/
const longestNumber = 40

/**
 * What bare text means: nothing, yes or no, a number, or itself.
 *
 * Narrower on purpose than YAML's core schema. There `0x10` is sixteen, `012` is twelve and `1e309` is infinity, each
 * without a word; here they stay text, so that whoever reads the field refuses them with the place and the typed text.
 * Leading zeros, dates, `yes` and `no` are text as well.
 */
export function bareValue(text: string): string | number | boolean | null {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  return numberOf(text) ?? text
}

/** The finite number that text writes as JSON would, or `undefined`. */
export function numberOf(text: string): number | undefined {
  if (text.length > longestNumber || !jsonNumber.test(text)) return undefined
  const number = Number(text)
  return Number.isFinite(number) ? number : undefined
}

/** A scalar that was typed without quotes. */
export function bareScalar(text: string, at: Position): Tree {
  return { kind: 'scalar', value: bareValue(text), text, at }
}
