import { isDictionary, isName, isReference, isStream, said, type Dictionary, type File } from './objects.ts'
import { allNodes, childrenOf, textOf, type Node, type Tagged } from './structure.ts'

/** One thing that PDF/UA-1 asks of a file, and where this file falls short of it. */
export interface Demand {
  readonly says: string
  readonly complaints: (tagged: Tagged) => readonly string[]
}

const unless = (isMet: boolean, complaint: string): string[] => (isMet ? [] : [complaint])

const HEADING = /^H([1-6])$/

/** Parts with matter of their own, which may not be empty. */
const FILLED = new Set(['H1', 'H2', 'H3', 'P', 'LI', 'LBody', 'Lbl', 'TH', 'TR', 'Table', 'L', 'Caption', 'Span'])

/** What may be checked by a machine, by the clauses of ISO 14289-1 and the list of the Matterhorn Protocol 1.1. */
export const demands: readonly Demand[] = [
  {
    says: 'the file says that it is tagged, and that its tags are not suspect (06, 28)',
    complaints: ({ file, catalogue }) => {
      const info = file.entries(catalogue.get('MarkInfo'))
      return unless(info.get('Marked') === true && info.get('Suspects') !== true, 'MarkInfo')
    },
  },
  {
    says: 'the file says that it keeps PDF/UA-1, and has a title there (05, 06)',
    complaints: ({ file, catalogue }) => {
      const metadata = file.get(catalogue.get('Metadata'))
      const xml = isStream(metadata) ? metadata.data : ''
      return [
        ...unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xml), 'no pdfuaid:part'),
        ...unless(/<dc:title>.*?<rdf:li xml:lang="x-default">[^<]+<\/rdf:li>/s.test(xml), 'no dc:title'),
      ]
    },
  },
  {
    says: 'a window shows the title (07)',
    complaints: ({ file, catalogue }) =>
      unless(file.entries(catalogue.get('ViewerPreferences')).get('DisplayDocTitle') === true, 'DisplayDocTitle'),
  },
  {
    says: 'the language is British English (11)',
    complaints: ({ catalogue }) => unless(said(catalogue.get('Lang')) === 'en-GB', said(catalogue.get('Lang'))),
  },
  {
    says: 'all that is painted is part of the structure or an artifact (01)',
    complaints: ({ pages, orphans }) => [
      ...pages.flatMap(({ unmarked }, page) => unmarked.map((operator) => `${operator} on page ${page + 1}`)),
      ...unless(orphans === 0, `${orphans} marked pieces that no part names`),
    ],
  },
  {
    says: 'there is a structure, and one document in it (09)',
    complaints: ({ root }) => unless(root.length === 1 && root[0]!.type === 'Document', root.map(typeOf).join()),
  },
  {
    says: 'headings begin at the first level and leave none out (14)',
    complaints({ root }) {
      const levels = allNodes(root).flatMap(({ type }) => (HEADING.test(type) ? [Number(type.slice(1))] : []))
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after ${levels[at - 1]}`] : [],
      )
    },
  },
  {
    says: 'every picture has a text beside it (13)',
    complaints: ({ root }) =>
      allNodes(root).flatMap(({ type, alt }) => (type === 'Figure' && !alt?.trim() ? ['a figure without one'] : [])),
  },
  {
    says: 'every cell of a table is a head with its scope, or leads to one (15)',
    complaints: ({ root }) => allNodes(root).flatMap((node) => (node.type === 'Table' ? tableComplaints(node) : [])),
  },
  {
    says: 'lists have entries, and entries a body (16)',
    complaints: ({ root }) =>
      allNodes(root).flatMap((node) => [
        ...(node.type === 'L'
          ? childrenOf(node)
              .filter(({ type }) => type !== 'LI')
              .map(typeOf)
          : []),
        ...(node.type === 'LI'
          ? unless(
              childrenOf(node).some(({ type }) => type === 'LBody'),
              'LI without LBody',
            )
          : []),
      ]),
  },
  {
    says: 'no part is empty',
    complaints: ({ root }) =>
      allNodes(root).flatMap((node) => (FILLED.has(node.type) && textOf(node) === '' ? [`an empty ${node.type}`] : [])),
  },
  {
    says: 'every font is in the file, and says which text its signs stand for (10, 31)',
    complaints: ({ file, pages }) =>
      pages.flatMap(({ fonts, unread }, page) => [
        ...unless(unread === 0, `${unread} signs without a text on page ${page + 1}`),
        ...fonts.flatMap((font) => fontComplaints(file, font)),
      ]),
  },
  {
    says: 'nothing in it acts, and nothing is encrypted (20, 26)',
    complaints: ({ file, catalogue }) => [
      ...['OpenAction', 'AA', 'AcroForm'].filter((name) => catalogue.has(name)),
      ...unless(!file.trailer.has('Encrypt'), 'Encrypt'),
    ],
  },
]

const typeOf = ({ type }: Node): string => type

/** Heads by their identity, so that a cell can name those it stands under. */
function tableComplaints(table: Node): string[] {
  const cells = allNodes([table])
  const heads = cells.filter(({ type }) => type === 'TH')
  const ids = new Set(heads.map(({ id }) => id))
  const scoped = heads.filter(({ attributes }) => attributes.some((each) => isName(each.get('Scope'))))
  const astray = cells.filter(({ type, attributes }) => {
    const named = attributes.flatMap((each) => (each.has('Headers') ? [each.get('Headers')] : [])).flat()
    return type === 'TD' && !(named.length > 0 && named.every((id) => ids.has(said(id as never))))
  })
  const rows = cells.filter(({ type }) => type === 'TR').map((row) => childrenOf(row).length)
  return [
    ...unless(heads.length > 0 && scoped.length === heads.length, 'a head without a scope'),
    ...unless(astray.length === 0, `${astray.length} cells that name no head`),
    ...unless(new Set(rows).size === 1, `rows of ${[...new Set(rows)].join(' and ')} cells`),
  ]
}

function fontComplaints(file: File, font: Dictionary): string[] {
  const descendants = file.get(font.get('DescendantFonts'))
  const first = Array.isArray(descendants) ? file.entries(descendants[0]) : font
  const descriptor = file.entries(first.get('FontDescriptor'))
  const held = ['FontFile', 'FontFile2', 'FontFile3'].some((name) => isReference(descriptor.get(name)))
  const map = file.get(font.get('ToUnicode'))
  return [
    ...unless(held, 'a font that is not in the file'),
    ...unless(isStream(map) && !isDictionary(map), 'no ToUnicode'),
  ]
}
