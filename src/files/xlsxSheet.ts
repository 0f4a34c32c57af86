import { limits } from './limits.ts'
import { readPart } from './xlsxParts.ts'
import type { SheetParts, Workbook } from './xlsxParts.ts'

/** A cell as the sheet holds it. Rows and columns count from 1. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly kind: 'text' | 'number' | 'error' | 'formula'
  readonly text: string
}

/** Columns or rows from the first to the last, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** What one sheet holds that we look at. */
export interface SheetContent {
  /** Cells with something in them. */
  readonly cells: SheetCell[]
  /** Ranges as written: `A1:C1`. */
  readonly merged: string[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Span[]
}

const mostRows = 1_048_576
const mostColumns = 16_384

/** Read the cells of one sheet, with the shared texts they point at. */
export function readSheet(workbook: Workbook, { sheet, texts }: SheetParts): SheetContent {
  const shared = texts === undefined ? [] : readSharedTexts(workbook, texts)
  const content: SheetContent = { cells: [], merged: [], hiddenRows: new Set(), hiddenColumns: [] }
  const cursor = { row: 0, column: 0, isMisplaced: false }
  let type: string | undefined
  let isFormula = false
  const collected = collectText(['v', 't'])
  readPart(workbook, sheet, {
    open: (name, attributes) => {
      if (name === 'row') startRow(cursor, attributes, content)
      else if (name === 'c') {
        type = attributes.get('t') ?? 'n'
        isFormula = false
        collected.clear()
        startCell(cursor, attributes.get('r'))
      } else if (name === 'f') isFormula = type !== undefined
      else if (name === 'mergeCell') content.merged.push(attributes.get('ref') ?? '')
      else if (name === 'col') noteColumn(attributes, content)
      collected.open(name)
    },
    text: collected.text,
    close: (name) => {
      collected.close(name)
      if (name !== 'c' || type === undefined) return
      const cell = cellOf(type, isFormula, collected.value(), shared)
      if (cell !== undefined && content.cells.length <= limits.cells)
        content.cells.push({ ...cell, row: cursor.row, column: cursor.column })
      type = undefined
    },
  })
  if (cursor.isMisplaced) workbook.gathering.add('A part of this workbook has cells out of place.', { got: sheet })
  return content
}

interface Cursor {
  row: number
  column: number
  isMisplaced: boolean
}

// Numbers may be left out, and then count on from the one before.
function startRow(cursor: Cursor, attributes: ReadonlyMap<string, string>, content: SheetContent): void {
  const row = attributes.has('r') ? Number(attributes.get('r')) : cursor.row + 1
  if (!Number.isInteger(row) || row <= cursor.row || row > mostRows) cursor.isMisplaced = true
  cursor.row = row
  cursor.column = 0
  if (isOn(attributes.get('hidden')) || attributes.get('ht') === '0') content.hiddenRows.add(row)
}

function startCell(cursor: Cursor, reference: string | undefined): void {
  const place = reference === undefined ? { row: cursor.row, column: cursor.column + 1 } : parseReference(reference)
  if (place === undefined || place.row !== cursor.row || place.column <= cursor.column || place.column > mostColumns)
    cursor.isMisplaced = true
  else cursor.column = place.column
}

function noteColumn(attributes: ReadonlyMap<string, string>, content: SheetContent): void {
  const isHidden = isOn(attributes.get('hidden')) || attributes.get('width') === '0'
  if (!isHidden || content.hiddenColumns.length >= mostColumns) return
  content.hiddenColumns.push({ first: Number(attributes.get('min')), last: Number(attributes.get('max')) })
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}

/** `B7` as row 7, column 2; `undefined` if it is no reference to a cell. */
export function parseReference(reference: string): { row: number; column: number } | undefined {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference)
  if (found === null) return undefined
  const [, letters = '', digits = ''] = found
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits), column }
}

type CellContent = Pick<SheetCell, 'kind' | 'text'>

function cellOf(type: string, isFormula: boolean, raw: string, shared: readonly string[]): CellContent | undefined {
  if (isFormula) return { kind: 'formula', text: raw }
  const text = (type === 's' ? (shared[Number(raw)] ?? '') : raw).trim()
  if (text === '') return undefined
  if (type === 'b') return { kind: 'text', text: text === '1' ? 'TRUE' : 'FALSE' }
  if (type === 'e') return { kind: 'error', text }
  return { kind: type === 'n' ? 'number' : 'text', text }
}

function readSharedTexts(workbook: Workbook, part: string): string[] {
  const texts: string[] = []
  const collected = collectText(['t'])
  readPart(workbook, part, {
    open: (name) => {
      if (name === 'si') collected.clear()
      collected.open(name)
    },
    text: collected.text,
    close: (name) => {
      collected.close(name)
      if (name === 'si' && texts.length < limits.cells) texts.push(collected.value())
    },
  })
  return texts
}

// Gathers the text of some elements, but not of phonetic guides (`rPh`), which repeat a text by its sound.
function collectText(names: readonly string[]) {
  let pieces: string[] = []
  let isInside = false
  let guides = 0
  return {
    clear: (): void => {
      pieces = []
    },
    open: (name: string): void => {
      if (name === 'rPh') guides += 1
      isInside = guides === 0 && names.includes(name)
    },
    text: (text: string): void => {
      if (isInside) pieces.push(text)
    },
    close: (name: string): void => {
      if (name === 'rPh') guides -= 1
      isInside = false
    },
    value: (): string => unescapeControls(pieces.join('')),
  }
}

// Office writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, section 22.9.2.19).
function unescapeControls(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
