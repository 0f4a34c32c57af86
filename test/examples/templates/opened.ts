import assert from 'node:assert/strict'
import { parse } from 'yaml'
import type { CaseRead } from '../../../src/core/finance/case/read.ts'
import type { BookEntry } from '../../../src/core/shared/fields/index.ts'
import type { Json } from '../../../src/core/shared/json.ts'
import { TEMPLATES, type Template } from '../../../src/files/templates/list.ts'
import { templateText } from '../../../src/files/templates/text.ts'
import { readSound } from '../../model/cases.ts'
import { withAll, type Values } from '../../model/marlowVale.ts'

/** A template as a test looks at it: as it was typed, and as it is read. */
export interface OpenTemplate {
  readonly template: Template
  readonly text: string
  /** What was typed, with its remarks, as plain values. */
  readonly values: Values
  readonly read: CaseRead
}

export const opened: readonly OpenTemplate[] = TEMPLATES.map((template) => {
  const text = templateText(template)
  const values = parse(text) as Values
  return { template, text, values, read: readSound(values) }
})

/** A template with some of its values changed, read again. */
export const changed = ({ values }: OpenTemplate, changes: Readonly<Record<string, Json | undefined>>): CaseRead =>
  readSound(withAll(values, changes))

/** The entries of the book that were typed. The version of the format says nothing of the world. */
export const typedIn = ({ read: { book } }: OpenTemplate): readonly BookEntry[] =>
  [...book.values()].filter((entry) => !entry.byDefault && entry.path !== 'format')

/** Every figure that follows a pattern in a text, each match as its numbers. */
export function figuresIn(text: string, pattern: RegExp): readonly number[] {
  const found = pattern.exec(text)
  assert.ok(found, `no ${String(pattern)} in: ${text}`)
  return found.slice(1).map((figure) => Number(figure.replaceAll(',', '')))
}
