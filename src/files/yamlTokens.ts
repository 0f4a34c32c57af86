import { CST, Lexer, Parser } from 'yaml'
import { sayWhole } from '../core/shared/money.ts'
import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'
import type { Locate } from './lines.ts'

const mostPieces = limits.nodes * limits.piecesPerNode
const nodeStarts: ReadonlySet<string | null> = new Set([
  'scalar',
  'block-scalar-header',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'seq-item-ind',
  'explicit-key-ind',
  'flow-map-start',
  'flow-seq-start',
])

/**
 * The tokens of one YAML document, or nothing after noting why there are none.
 *
 * Depth and size are counted while the lexer runs, before the library composes anything, because composing recurses:
 * 100,000 opening brackets would exhaust the stack. A second document and directives (`%YAML 1.1` would change what
 * `yes` means) end the reading too.
 */
export function tokensOfOneDocument(text: string, locate: Locate, gathering: Gathering): CST.Token[] | undefined {
  const parser = new Parser()
  const refusalOf = watchPieces()
  const tokens: CST.Token[] = []
  for (const piece of new Lexer().lex(text)) {
    const at = parser.offset
    for (const token of parser.next(piece)) tokens.push(token)
    const refusal = refusalOf(piece, parser.stack)
    if (refusal !== undefined) {
      gathering.add(refusal, { at: locate(at) })
      return undefined
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

type Watch = (piece: string, stack: readonly CST.Token[]) => string | undefined

// Told each lexical piece and what the parser has open after it; answers why reading must stop, if it must.
function watchPieces(): Watch {
  let pieces = 0
  let nodes = 0
  let insideScalar = false
  let firstDocument: number | undefined
  return (piece, stack) => {
    // The lexer announces a plain scalar and then sends its text, which may look like any other piece.
    const type = insideScalar ? null : CST.tokenType(piece)
    insideScalar = type === 'scalar'
    pieces += 1
    if (nodeStarts.has(type)) nodes += 1
    if (nodes > limits.nodes || pieces > mostPieces) return sayTooMany
    if (isUnclosed(piece, type)) return 'A quotation mark opens here and is never closed.'
    if (type === 'directive-line') return 'This is a YAML directive. Delete the line.'
    const document = stack[0]
    if (document?.type === 'document') firstDocument ??= document.offset
    if (document !== undefined && document.offset !== firstDocument) return saySecondDocument
    return isTooDeep(stack) ? `This is nested more than ${limits.depth} deep.` : undefined
  }
}

const sayTooMany = `This file holds more than ${sayWhole(limits.nodes)} values. Move lists to a CSV file.`
const saySecondDocument = 'A second document starts here. Keep one case in a file, without lines of three hyphens.'

// A file that ends on an escaped quotation mark slips through to the library, which notes its end instead.
function isUnclosed(piece: string, type: CST.TokenType | null): boolean {
  if (type !== 'double-quoted-scalar' && type !== 'single-quoted-scalar') return false
  return piece.length === 1 || piece.at(-1) !== piece[0]
}

// The document itself is the bottom of the stack; a scalar being read may be its top.
function isTooDeep(stack: readonly CST.Token[]): boolean {
  const top = stack.at(-1)
  if (top === undefined || stack.length - 1 <= limits.depth) return false
  return top.type === 'block-map' || top.type === 'block-seq' || top.type === 'flow-collection'
}
