import { parseDay, type Day } from '../day.ts'
import type { Tree, TreeEntry } from '../tree.ts'
import { confidences, type Confidence, type Remarks } from './book.ts'
import { partOf, type Reading } from './field.ts'
import { wrapperKeys } from './leafSchema.ts'
import { nearest } from './nearest.ts'
import { readable, report, shown, typedText } from './report.ts'

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
  return day ?? refuse(take, name, tree, 'a day that exists, such as 2018-09-30', 'There is no such day.')
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

function refuse(
  take: Take,
  name: string,
  tree: Tree,
  wanted: string,
  message = `\`${name}\` cannot be read.`,
): undefined {
  report(take.reading, tree.at, partOf(take.path, name), { message, got: shown(tree), wanted })
  return undefined
}

function reportUnknown(entry: TreeEntry, path: string, reading: Reading): void {
  const near = nearest(entry.key, wrapperKeys)
  report(reading, entry.keyAt, partOf(path, readable(entry.key)), {
    message: `A value has no \`${readable(entry.key)}\` beside it${near ? `: did you mean \`${near}\`?` : '.'}`,
    got: readable(entry.key),
    wanted: wrapperKeys.join(', '),
  })
}
