import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'
import { readXml } from './xml.ts'
import type { XmlVisitor } from './xml.ts'
import type { Parts } from './zip.ts'

/** A workbook being read: its parts, what is wrong with it, and when to stop. */
export interface Workbook {
  readonly parts: Parts
  readonly gathering: Gathering
  readonly isLate: () => boolean
}

/** Where a workbook keeps what we read: names of parts. */
export interface SheetParts {
  readonly sheet: string
  readonly texts: string | undefined
}

interface Relation {
  readonly type: string
  readonly part: string
}

interface Sheet {
  readonly name: string
  readonly state: string
  readonly relation: string
}

/**
 * Find the sheet to read: the one named, or the only one.
 *
 * A workbook with hidden sheets is refused, named sheet or not: what is hidden goes along when the file is passed on. A
 * hidden sheet is how the Police Service of Northern Ireland published the names of its staff in August 2023.
 */
export function findSheet(workbook: Workbook, wanted: string | undefined): SheetParts | undefined {
  const { gathering } = workbook
  const book = [...readRelations(workbook, '').values()].find(({ type }) => type === 'officeDocument')?.part
  if (book === undefined) {
    gathering.add('This is a zip file and not an XLSX workbook.')
    return undefined
  }
  const relations = readRelations(workbook, book)
  const sheets = readSheets(workbook, book).filter(({ relation }) => relations.get(relation)?.type === 'worksheet')
  noteHidden(sheets, gathering)
  const chosen = choose(sheets, wanted, gathering)
  const sheet = chosen && relations.get(chosen.relation)?.part
  if (sheet === undefined) return undefined
  return { sheet, texts: [...relations.values()].find(({ type }) => type === 'sharedStrings')?.part }
}

/** Read one part, noting what is wrong with it. A part that the workbook names and does not hold is wrong too. */
export function readPart({ parts, gathering, isLate }: Workbook, name: string, visitor: XmlVisitor): void {
  const bytes = parts.get(name)
  const problem = bytes === undefined ? 'is missing' : readXml(bytes, visitor, isLate)
  if (problem !== undefined) gathering.add(`A part of this workbook ${problem}.`, { got: name })
}

function noteHidden(sheets: readonly Sheet[], gathering: Gathering): void {
  const hidden = sheets.filter(({ state }) => state !== 'visible')
  if (hidden.length === 0) return
  const got = hidden.map(({ name }) => name).join(', ')
  gathering.add('This workbook has hidden sheets, which go along wherever it is sent. Delete or unhide them.', { got })
}

function choose(sheets: readonly Sheet[], wanted: string | undefined, gathering: Gathering): Sheet | undefined {
  const visible = sheets.filter(({ state }) => state === 'visible')
  const names = visible.map(({ name }) => name).join(', ')
  if (wanted !== undefined) {
    const named = visible.find(({ name }) => name === wanted)
    if (named === undefined) gathering.add('This workbook has no sheet of this name.', { got: wanted, wanted: names })
    return named
  }
  if (visible.length === 0) gathering.add('This workbook has no sheet to read.')
  if (visible.length > 1) {
    gathering.add('This workbook has several sheets. Name one after its file: list.xlsx#Sheet.', { got: names })
  }
  return visible.length === 1 ? visible[0] : undefined
}

function readSheets(workbook: Workbook, book: string): Sheet[] {
  const sheets: Sheet[] = []
  readPart(workbook, book, {
    open: (name, attributes) => {
      if (name !== 'sheet' || sheets.length >= limits.zipEntries) return
      const relation = attributes.get('id') ?? ''
      sheets.push({ name: attributes.get('name') ?? '', state: attributes.get('state') ?? 'visible', relation })
    },
  })
  return sheets
}

// `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`; the workbook as a whole in `_rels/.rels`.
function readRelations(workbook: Workbook, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relations = new Map<string, Relation>()
  readPart(workbook, `${folder}_rels/${part.slice(slash)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? ''
      relations.set(attributes.get('Id') ?? '', { type, part: partNamed(attributes.get('Target') ?? '', folder) })
    },
  })
  return relations
}

// A target counts from its folder, or from the top when it starts with a slash. Names are looked up, never opened.
function partNamed(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
