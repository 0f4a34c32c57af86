import assert from 'node:assert/strict'
import { gatherProblems } from '../../src/files/gather.ts'
import { readXml } from '../../src/files/xml.ts'
import { unpackXml } from '../../src/files/zip.ts'

/** A document as its reader finds it: paragraphs, tables as rows of cells, and the words at the foot of a page. */
export interface ReadDocument {
  readonly paragraphs: readonly string[]
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly foot: string
}

/** Read a document with our own readers of archives and XML. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const gathering = gatherProblems('paper.docx')
  const parts = unpackXml(bytes, gathering)
  assert.deepEqual(gathering.answer(0), { ok: true, value: 0 })
  const { paragraphs, tables } = contentOf(parts!.get('word/document.xml')!)
  const footer = [...parts!.keys()].find((name) => /^word\/footer\d+\.xml$/.test(name))
  assert.ok(footer, 'there is a foot')
  return { paragraphs, tables, foot: contentOf(parts!.get(footer)!).paragraphs.join('') }
}

function contentOf(xml: Uint8Array) {
  const paragraphs: string[] = []
  const tables: string[][][] = []
  let text = ''
  let isText = false
  let isCell = false
  const wrong = readXml(
    xml,
    {
      open(name) {
        if (name === 'tbl') tables.push([])
        if (name === 'tr') tables.at(-1)!.push([])
        if (name === 'tc') isCell = true
        if (name === 'p') text = ''
        isText = name === 't'
      },
      text(piece) {
        if (isText) text += piece
      },
      close(name) {
        if (name === 'p' && isCell) tables.at(-1)!.at(-1)!.push(text)
        else if (name === 'p') paragraphs.push(text)
        if (name === 'tc') isCell = false
        isText = false
      },
    },
    () => false,
  )
  assert.equal(wrong, undefined)
  return { paragraphs, tables }
}
