import { isDictionary, isList, isName, isReference, said } from './objects.ts'
import type { Dictionary, File, Value } from './objects.ts'
import { paintedOn, type Painted } from './content.ts'

/** A part of the document as a screen reader meets it. */
export interface Node {
  /** Its standard type, such as `H1`, `P`, `Table`. */
  readonly type: string
  readonly alt: string | undefined
  readonly attributes: readonly Dictionary[]
  readonly id: string | undefined
  /** Texts painted for it itself, and its children, in reading order. */
  readonly parts: readonly (string | Node)[]
}

/** A tagged document: its parts in reading order, what its pages paint, and what it says of itself. */
export interface Tagged {
  readonly file: File
  readonly catalogue: Dictionary
  readonly root: readonly Node[]
  readonly pages: readonly Painted[]
  /** Pieces that pages mark and no part of the structure names. */
  readonly orphans: number
}

export function readTagged(file: File): Tagged {
  const catalogue = file.entries(file.trailer.get('Root'))
  const pages = pagesOf(file, file.entries(catalogue.get('Pages')))
  const painted = new Map(pages.map((page) => [page, paintedOn(file, page)]))
  const tree = file.entries(catalogue.get('StructTreeRoot'))
  const roles = file.entries(tree.get('RoleMap'))
  const named = new Map<Painted, Set<number>>()

  const nodeOf = (element: Dictionary, page: Dictionary | undefined): Node => {
    const on = element.has('Pg') ? file.entries(element.get('Pg')) : page
    const parts: (string | Node)[] = []
    for (const kid of kidsOf(file, element)) {
      const entries = isDictionary(kid) ? kid : undefined
      const number = typeof kid === 'number' ? kid : entries?.get('MCID')
      if (typeof number === 'number') {
        const where = painted.get(entries?.has('Pg') ? file.entries(entries.get('Pg')) : on!)!
        named.set(where, (named.get(where) ?? new Set()).add(number))
        parts.push(where.marked.get(number) ?? '')
      } else if (entries?.has('S')) parts.push(nodeOf(entries, on))
    }
    return {
      type: typeOf(element, roles),
      alt: altOf(element),
      attributes: attributesOf(file, element),
      id: idOf(element),
      parts,
    }
  }

  const root = kidsOf(file, tree).flatMap((kid) => (isDictionary(kid) ? [nodeOf(kid, undefined)] : []))
  const orphans = [...painted.values()].reduce(
    (sum, page) => sum + [...page.marked.keys()].filter((number) => !named.get(page)?.has(number)).length,
    0,
  )
  return { file, catalogue, root, pages: [...painted.values()], orphans }
}

function pagesOf(file: File, node: Dictionary): Dictionary[] {
  if (node.get('Type') === '/Page') return [node]
  const kids = file.get(node.get('Kids'))
  return isList(kids) ? kids.flatMap((kid) => pagesOf(file, file.entries(kid))) : []
}

function kidsOf(file: File, element: Dictionary): Value[] {
  const kids = file.get(element.get('K'))
  return (isList(kids) ? kids : [kids]).map((kid) => (isReference(kid) ? file.get(kid) : kid))
}

const altOf = (element: Dictionary) => (element.has('Alt') ? said(element.get('Alt')) : undefined)
const idOf = (element: Dictionary) => (element.has('ID') ? said(element.get('ID')) : undefined)

function attributesOf(file: File, element: Dictionary): Dictionary[] {
  const found = file.get(element.get('A'))
  return (isList(found) ? found : [found]).map(file.get).filter(isDictionary)
}

/** A document may have words of its own for the standard's types, and then says what they stand for. */
function typeOf(element: Dictionary, roles: Dictionary): string {
  const type = element.get('S')
  if (!isName(type)) return ''
  const role = roles.get(type.slice(1))
  return isName(role) ? role.slice(1) : type.slice(1)
}

export const childrenOf = ({ parts }: Node): Node[] => parts.filter((part) => typeof part !== 'string')

/** All parts below some, in reading order. */
export const allNodes = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...allNodes(childrenOf(node))])

/** All that is read out of a part: its text, and the words that stand for its pictures. */
export const textOf = ({ alt, parts }: Node): string =>
  alt ?? parts.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')
