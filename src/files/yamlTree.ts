import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Position, Tree, TreeEntry } from '../core/shared/tree.ts'
import { sayCodePoint } from '../core/shared/typed/clean.ts'
import { refusedCharacters } from './characters.ts'
import type { Gathering } from './gather.ts'
import type { Locate } from './lines.ts'
import { bareScalar } from './scalar.ts'

/** What turning nodes into a tree needs to know about the file. */
export interface Grove {
  readonly locate: Locate
  readonly gathering: Gathering
}

/**
 * A composed YAML node as a tree, with the problems the library lets through: anchors, aliases, merge keys, tags,
 * field names that are not text or stand twice. `path` is the field's, with slashes; `fallback` the place of a value
 * that was left out. Recursion is safe: depth was capped before composing.
 */
export function treeOfNode(node: unknown, path: string, fallback: Position, grove: Grove): Tree {
  if (isAlias(node)) return aliasTree(node, path, fallback, grove)
  if (isScalar(node)) return scalarTree(node, path, fallback, grove)
  if (isMap(node)) return mapTree(node, path, fallback, grove)
  if (isSeq(node)) return listTree(node, path, fallback, grove)
  return bareScalar('', fallback)
}

function placeOf(node: { range?: Node['range'] }, fallback: Position, grove: Grove): Position {
  return node.range ? grove.locate(node.range[0]) : fallback
}

const start: Position = { line: 1, column: 1 }

function noteProperties(node: Node & { anchor?: string }, path: string, grove: Grove): void {
  const at = placeOf(node, start, grove)
  if (node.anchor !== undefined) {
    const message = 'This value is named for use elsewhere (`&`). Delete the name, and write values out.'
    grove.gathering.add(message, { at, field: path, got: `&${node.anchor}` })
  }
  if (node.tag !== undefined) {
    const message = 'This value has a type of its own (`!`). Delete the type.'
    grove.gathering.add(message, { at, field: path, got: node.tag.replace('tag:yaml.org,2002:', '!!') })
  }
}

function aliasTree(node: Alias, path: string, fallback: Position, grove: Grove): Tree {
  const at = placeOf(node, fallback, grove)
  const message = 'This stands for a value written elsewhere (`*`). Write the value out.'
  grove.gathering.add(message, { at, field: path, got: `*${node.source}` })
  return bareScalar('', at)
}

function scalarTree(node: Scalar, path: string, fallback: Position, grove: Grove): Tree {
  noteProperties(node, path, grove)
  const at = placeOf(node, fallback, grove)
  const text = node.source ?? ''
  noteRefused(text, at, path, grove)
  if (node.type === 'PLAIN') return bareScalar(text, at)
  const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE'
  return { kind: 'scalar', value: text, text, at, ...(isQuoted && { isQuoted }) }
}

// Escapes (`"\u202e"`) bring in what the check of the whole text has already refused.
function noteRefused(text: string, at: Position, path: string, { gathering }: Grove): void {
  const [found] = refusedCharacters(text, 1)
  if (found === undefined) return
  const message = `This text holds a ${found.name} (${sayCodePoint(found.code)}). Delete it.`
  gathering.add(message, { at, field: path, got: text })
}

function listTree(node: YAMLSeq, path: string, fallback: Position, grove: Grove): Tree {
  noteProperties(node, path, grove)
  const at = placeOf(node, fallback, grove)
  const items = node.items.map((each, index) => treeOfNode(each, join(path, `${index + 1}`), at, grove))
  return { kind: 'list', items, at }
}

function mapTree(node: YAMLMap, path: string, fallback: Position, grove: Grove): Tree {
  noteProperties(node, path, grove)
  const at = placeOf(node, fallback, grove)
  const lineByKey = new Map<string, number>()
  const entries: TreeEntry[] = []
  for (const pair of node.items) {
    const entry = entryOf(pair, path, at, grove)
    if (entry === undefined) continue
    const earlier = lineByKey.get(entry.key)
    if (earlier === undefined) {
      lineByKey.set(entry.key, entry.keyAt.line)
      entries.push(entry)
    } else {
      const message = `This field stands twice: first on line ${earlier}. Keep one.`
      grove.gathering.add(message, { at: entry.keyAt, field: join(path, entry.key), got: entry.key })
    }
  }
  return { kind: 'map', entries, at }
}

function entryOf(pair: Pair, path: string, fallback: Position, grove: Grove): TreeEntry | undefined {
  const { gathering } = grove
  const keyAt = isNode(pair.key) ? placeOf(pair.key, fallback, grove) : fallback
  const key = isScalar(pair.key) ? (pair.key.source ?? '') : ''
  if (isScalar(pair.key)) noteProperties(pair.key, path, grove)
  noteRefused(key, keyAt, path, grove)
  const value = treeOfNode(pair.value, join(path, key), keyAt, grove)
  if (key !== '' && key !== '<<') return { key, keyAt, value }
  const message =
    key === '' ? 'The name of a field must be text.' : 'Fields cannot be merged in (`<<`). Write them out.'
  gathering.add(message, { at: keyAt, field: path, wanted: 'name: value' })
  return undefined
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`
}
