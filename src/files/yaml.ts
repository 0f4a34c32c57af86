import { Composer } from 'yaml'
import type { CST, Document } from 'yaml'
import type { Checked } from '../core/shared/problem.ts'
import type { Tree } from '../core/shared/tree.ts'
import { gatherProblems, refuse } from './gather.ts'
import type { Gathering } from './gather.ts'
import { jsonBreak } from './json.ts'
import { limits } from './limits.ts'
import { locateIn } from './lines.ts'
import type { Locate } from './lines.ts'
import { treeOfNode } from './yamlTree.ts'
import { tokensOfOneDocument } from './yamlTokens.ts'
import { sayYamlError } from './yamlWords.ts'

/**
 * Read a case as it was typed: YAML 1.2, or JSON, which is the same language with more brackets.
 *
 * Every value and field name carries its place. Nothing is expanded, resolved or run: anchors, aliases, merge keys,
 * types and second documents are problems, each with its place, and scalars mean only what `bareValue` says. A file
 * named `.json` must also be strict JSON. Never throws, whatever the text holds.
 */
export function readYaml(text: string, file: string): Checked<Tree> {
  if (text.length > limits.caseFileBytes)
    return refuse(file, 'This text is too long for a case.', { wanted: 'at most 1 MB' })
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const locate = locateIn(source)
  const gathering = gatherProblems(file)
  const tokens = tokensOfOneDocument(source, locate, gathering)
  if (tokens === undefined) return gathering.answer(nothing)
  const document = compose(tokens)
  if (document === undefined || document.contents === null)
    return refuse(file, 'There is nothing in this file.', { at: { line: 1, column: 1 } })
  noteErrors(document, source, locate, gathering)
  if (file.toLowerCase().endsWith('.json')) noteJsonBreak(source, locate, gathering)
  return gathering.answer(treeOfNode(document.contents, '', { line: 1, column: 1 }, { locate, gathering }))
}

const nothing: Tree = { kind: 'scalar', value: null, text: '', at: { line: 1, column: 1 } }

/**
 * The failsafe schema leaves every scalar as typed. The library's own check for duplicate keys compares each key with
 * each, which takes minutes on a large map, so ours does it.
 */
function compose(tokens: readonly CST.Token[]): Document.Parsed | undefined {
  // The library makes an Error for each mistake it finds. With their stacks, 250,000 of them take three seconds.
  const stackTraceLimit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false })
    const [document] = composer.compose(tokens)
    return document
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

// One mistake often makes the library speak again and again of the same line: the first time says it best.
function noteErrors(document: Document.Parsed, source: string, locate: Locate, gathering: Gathering): void {
  const said = new Set<number>()
  for (const error of document.errors) {
    const [offset] = error.pos
    const at = locate(offset)
    if (said.has(at.line)) continue
    said.add(at.line)
    gathering.add(sayYamlError(error), { at, got: lineAround(source, offset) })
  }
}

function noteJsonBreak(source: string, locate: Locate, gathering: Gathering): void {
  const offset = jsonBreak(source)
  if (offset === undefined) return
  gathering.add('This is not JSON from here on: JSON has no trailing commas, comments, single quotes or bare words.', {
    at: locate(Math.min(offset, source.length)),
    got: source.slice(offset, offset + 40),
    wanted: 'JSON, or the same text in a file named .yaml',
  })
}

function lineAround(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  return (
    source
      .slice(start, start + 200)
      .split('\n', 1)[0]
      ?.trim() ?? ''
  )
}
