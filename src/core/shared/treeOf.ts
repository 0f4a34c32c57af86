import type { Json } from './json.ts'
import type { Position, Tree } from './tree.ts'

/**
 * Plain values as a tree: what a form was filled with, or what a program made. They stand nowhere in a file, so each
 * is placed at `at`, the start unless told.
 */
export function treeOf(value: Json, at: Position = { line: 1, column: 1 }): Tree {
  if (value === null || typeof value !== 'object') {
    return { kind: 'scalar', value, text: value === null ? '' : String(value), at }
  }
  if (isList(value)) return { kind: 'list', items: value.map((part) => treeOf(part, at)), at }
  const entries = Object.entries(value).map(([key, part]) => ({ key, keyAt: at, value: treeOf(part, at) }))
  return { kind: 'map', entries, at }
}

/** `Array.isArray` does not tell a read-only list from an object. */
function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value)
}
