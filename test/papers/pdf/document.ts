import { openFile, said } from './objects.ts'
import { allNodes, childrenOf, readTagged, textOf, type Node, type Tagged } from './structure.ts'

/** A printed paper as its reader meets it. */
export interface ReadPdf {
  readonly tagged: Tagged
  readonly title: string
  readonly headings: readonly string[]
  /** Paragraphs and points, without what stands in tables. */
  readonly paragraphs: readonly string[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly alts: readonly string[]
  /** What is painted on each page and read by nobody: the foot. */
  readonly feet: readonly string[]
  readonly text: string
}

/** Marks that only say where a long word may be broken. */
const plain = (text: string): string => text.replaceAll('\u200b', '').trim()

export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = openFile(bytes)
  const tagged = readTagged(file)
  const nodes = allNodes(tagged.root)
  const of = (wanted: RegExp) => nodes.filter(({ type }) => wanted.test(type))
  const rowsOf = (table: Node) =>
    allNodes([table])
      .filter(({ type }) => type === 'TR')
      .map((row) => childrenOf(row).map((cell) => plain(textOf(cell))))
  return {
    tagged,
    title: said(file.entries(file.trailer.get('Info')).get('Title')),
    headings: of(/^H\d$/).map((node) => plain(textOf(node))),
    paragraphs: of(/^(P|LBody)$/).map((node) => plain(textOf(node))),
    tables: of(/^Table$/).map(rowsOf),
    alts: of(/^Figure$/).map(({ alt }) => alt ?? ''),
    feet: tagged.pages.map(({ artifacts }) => artifacts),
    text: plain(tagged.root.map(textOf).join('\n')),
  }
}
