import type { Day } from '../day.ts'
import { parseDay } from '../day.ts'
import type { Position, Tree, TreeEntry } from '../tree.ts'
import type { JsonSchema, Reading } from './field.ts'
import { partOf } from './field.ts'
import { nearest } from './nearest.ts'
import { report, shown, typedText } from './report.ts'

/** How sure the person is of a value: read in a source, worked out from one, or judged. */
export type Confidence = 'published' | 'derived' | 'assumed'

const confidences: readonly Confidence[] = ['published', 'derived', 'assumed']

/** What a person may say about a value beside the value itself. */
export interface Remarks {
  readonly source?: string
  readonly owner?: string
  /** The day the value was true. */
  readonly asOf?: Day
  readonly confidence?: Confidence
  /** The day it must be looked at again. */
  readonly review?: Day
  readonly note?: string
}

/** What kind of answer a leaf holds. */
export type LeafKind = 'text' | 'choice' | 'yesNo' | 'whole' | 'month' | 'day' | 'quantity' | 'number'

/** One line of the assumption book: a value, where it came from, and whether a person or the format gave it. */
export interface BookEntry extends Remarks {
  readonly path: string
  readonly kind: LeafKind
  /** As it was typed. */
  readonly typed: string
  /** As it was understood. */
  readonly words: string
  /** Does the value vary from trial to trial? */
  readonly uncertain: boolean
  /** Nobody typed it: it is the format's own default. */
  readonly byDefault: boolean
  /** How well founded the default is, in the format's own marking. */
  readonly tag?: string
  readonly at?: Position
}

/** What each remark means, in the order a schema shows them. */
const remarkFields: readonly { readonly name: keyof Remarks; readonly says: string; readonly schema: JsonSchema }[] = [
  { name: 'source', says: 'Where the value was read, so that another can find it.', schema: { type: 'string' } },
  { name: 'owner', says: 'Who answers for the value.', schema: { type: 'string' } },
  { name: 'asOf', says: 'The day the value was true.', schema: { type: 'string', format: 'date' } },
  {
    name: 'confidence',
    says: 'Read in a source, worked out from one, or judged.',
    schema: { enum: [...confidences] },
  },
  { name: 'review', says: 'The day the value must be looked at again.', schema: { type: 'string', format: 'date' } },
  { name: 'note', says: 'Anything a reader should know.', schema: { type: 'string' } },
]

const wrapperKeys = ['value', ...remarkFields.map((remark) => remark.name)]

/** A value typed as a map with its remarks, taken apart: the value's tree, if there is one, and the remarks. */
export function unwrap(
  map: Tree & { readonly kind: 'map' },
  path: string,
  reading: Reading,
): { readonly value: Tree | undefined; readonly remarks: Remarks } {
  const found = new Map<string, TreeEntry>()
  for (const entry of map.entries) {
    if (!wrapperKeys.includes(entry.key)) reportUnknown(entry, path, reading)
    else if (found.has(entry.key)) {
      report(reading, entry.keyAt, partOf(path, entry.key), { message: `\`${entry.key}\` is given twice.` })
    } else found.set(entry.key, entry)
  }
  const remarks: { -readonly [K in keyof Remarks]: Remarks[K] } = {}
  const take = { path, reading, found }
  assign(remarks, 'source', readText(take, 'source'))
  assign(remarks, 'owner', readText(take, 'owner'))
  assign(remarks, 'asOf', readDay(take, 'asOf'))
  assign(remarks, 'confidence', readConfidence(take))
  assign(remarks, 'review', readDay(take, 'review'))
  assign(remarks, 'note', readText(take, 'note'))
  return { value: found.get('value')?.value, remarks }
}

/** The schema of a leaf: bare, or as a map with its remarks. */
export function bareOrWrapped(says: string, bare: JsonSchema): JsonSchema {
  const remarks = Object.fromEntries(remarkFields.map(({ name }) => [name, { $ref: `#/$defs/${name}` }]))
  return {
    description: says,
    anyOf: [
      bare,
      { type: 'object', properties: { value: bare, ...remarks }, required: ['value'], additionalProperties: false },
    ],
  }
}

/** The definitions that every wrapped leaf refers to. */
export function remarkDefinitions(): JsonSchema {
  return Object.fromEntries(remarkFields.map(({ name, says, schema }) => [name, { description: says, ...schema }]))
}

interface Take {
  readonly path: string
  readonly reading: Reading
  readonly found: ReadonlyMap<string, TreeEntry>
}

/** An absent remark leaves no key behind, so that entries compare and print cleanly. */
function assign<K extends keyof Remarks>(
  remarks: { -readonly [P in keyof Remarks]: Remarks[P] },
  name: K,
  value: Remarks[K] | undefined,
): void {
  if (value !== undefined) remarks[name] = value
}

function readText(take: Take, name: string): string | undefined {
  const tree = take.found.get(name)?.value
  if (tree === undefined) return undefined
  const text = tree.kind === 'scalar' && tree.value !== null ? typedText(tree).trim() : ''
  if (text !== '') return text
  return refuse(take, name, tree, 'a few words')
}

function readDay(take: Take, name: string): Day | undefined {
  const tree = take.found.get(name)?.value
  if (tree === undefined) return undefined
  const day = tree.kind === 'scalar' ? parseDay(typedText(tree)) : undefined
  return day ?? refuse(take, name, tree, 'a day that exists, such as 2018-09-30')
}

function readConfidence(take: Take): Confidence | undefined {
  const tree = take.found.get('confidence')?.value
  if (tree === undefined) return undefined
  const typed = tree.kind === 'scalar' ? typedText(tree).trim() : ''
  return (
    confidences.find((confidence) => confidence === typed) ??
    refuse(take, 'confidence', tree, 'published, derived or assumed')
  )
}

function refuse(take: Take, name: string, tree: Tree, wanted: string): undefined {
  const message = `\`${name}\` cannot be read.`
  report(take.reading, tree.at, partOf(take.path, name), { message, got: shown(tree), wanted })
  return undefined
}

function reportUnknown(entry: TreeEntry, path: string, reading: Reading): void {
  const near = nearest(entry.key, wrapperKeys)
  report(reading, entry.keyAt, partOf(path, entry.key), {
    message: `A value has no \`${readableKey(entry.key)}\` beside it${near ? `: did you mean \`${near}\`?` : '.'}`,
    got: entry.key,
    wanted: wrapperKeys.join(', '),
  })
}

function readableKey(key: string): string {
  return key.length > 40 ? `${key.slice(0, 40)}…` : key
}
