import { assert } from './assert.ts'

/**
 * The one text of a value of plain JSON: names sorted, no spaces, numbers as ECMAScript prints them. Two values are
 * equal when their texts are, so a hash of the text is a hash of the value.
 *
 * A member that is undefined is left out, as JSON leaves it out.
 * Throws: AssertionError on what JSON cannot hold: NaN, infinities, half a surrogate pair, maps, dates, functions.
 * Source: RFC 8785 (JSON Canonicalization Scheme), sections 3.2.2 and 3.2.3.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    assert(Number.isFinite(value), `${value} has no place in JSON`)
    return String(value)
  }
  if (typeof value === 'string') return canonicalText(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  assert(isPlain(value), `a ${typeof value} has no place in JSON`)
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    // The default order of sort is that of UTF-16 code units, which is the one that the RFC asks for.
    .sort()
    .map((name) => `${canonicalText(name)}:${canonicalJson(value[name])}`)
  return `{${members.join(',')}}`
}

function canonicalText(text: string): string {
  assert(text.isWellFormed(), 'half a surrogate pair has no place in JSON')
  return JSON.stringify(text)
}

function isPlain(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
