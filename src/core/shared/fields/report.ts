import type { Position, Tree } from '../tree.ts'
import { codeOf } from '../typed/clean.ts'
import type { Reading } from './field.ts'

const readableLength = 60

/** Record one problem at a position. */
export function report(
  reading: Reading,
  at: Position,
  path: string,
  what: { readonly message: string; readonly got?: string; readonly wanted?: string },
): void {
  const file = at.file ?? reading.file
  const place = { line: at.line, column: at.column, field: path }
  reading.problems.push({ where: file === undefined ? place : { file, ...place }, ...what })
}

/** Record that a required field is not there, at the place of the record it is missing from. */
export function reportMissing(reading: Reading, path: string, wanted: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const message = name === '' ? 'There is nothing here.' : `\`${name}\` is missing.`
  report(reading, reading.within, path, { message, wanted })
}

/** Whether a name was typed with nothing after it. */
export function isNothing(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null
}

/** What stands in a tree, short enough to print on one line of a message. */
export function shown(tree: Tree): string {
  if (tree.kind === 'list') return `a list of ${tree.items.length}`
  if (tree.kind === 'scalar') return readable(typedText(tree)) || 'nothing'
  const keys = tree.entries.map((entry) => entry.key)
  return keys.length === 0 ? 'no fields' : readable(`fields ${keys.join(', ')}`)
}

/** The text of a scalar as it was typed; a quoted text without its quotes. */
export function typedText(scalar: Tree & { readonly kind: 'scalar' }): string {
  return typeof scalar.value === 'string' ? scalar.value : scalar.text
}

/** A text cut to a readable length, with what cannot be seen written as its code. */
export function readable(text: string): string {
  const points = Array.from(text.slice(0, readableLength * 2))
  const cut = points.slice(0, readableLength).join('')
  const visible = cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, codeOf)
  return points.length > readableLength ? `${visible}…` : visible
}
