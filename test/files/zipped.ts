import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive as a test wants it written, truthfully unless it says otherwise. */
export interface Part {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the directory declares, where it lies. */
  readonly declaredBytes?: number
  readonly checksum?: number
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
  readonly attributes?: number
}

/** Write an archive by hand, so that a test can write what no library would. PKWARE APPNOTE 6.3.10, section 4.3. */
export function zipped(
  parts: readonly Part[],
  end: { readonly count?: number; readonly comment?: string } = {},
): Buffer {
  const bodies: Buffer[] = []
  const headers: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const body = localPart(part)
    headers.push(directoryEntry(part, at))
    bodies.push(body)
    at += body.length
  }
  const directory = Buffer.concat(headers)
  const comment = Buffer.from(end.comment ?? '')
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(0x06054b50, 0)
  tail.writeUInt16LE(end.count ?? parts.length, 8)
  tail.writeUInt16LE(end.count ?? parts.length, 10)
  tail.writeUInt32LE(directory.length, 12)
  tail.writeUInt32LE(at, 16)
  tail.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...bodies, directory, tail, comment])
}

function localPart(part: Part): Buffer {
  const head = Buffer.alloc(30)
  const name = Buffer.from(part.localName ?? part.name)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  writeFacts(head, 6, part)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name, packedOf(part)])
}

function directoryEntry(part: Part, at: number): Buffer {
  const head = Buffer.alloc(46)
  const name = Buffer.from(part.name)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt16LE(20, 6)
  writeFacts(head, 8, part)
  head.writeUInt16LE(name.length, 28)
  head.writeUInt32LE(part.attributes ?? 0, 38)
  head.writeUInt32LE(at, 42)
  return Buffer.concat([head, name])
}

// Flags, method, time, date, checksum and both sizes stand in the same order in both kinds of header.
function writeFacts(head: Buffer, from: number, part: Part): void {
  const content = Buffer.from(part.content)
  head.writeUInt16LE(part.flags ?? 0, from)
  head.writeUInt16LE(part.method ?? 8, from + 2)
  head.writeUInt32LE(part.checksum ?? crc32(content), from + 8)
  head.writeUInt32LE(packedOf(part).length, from + 12)
  head.writeUInt32LE(part.declaredBytes ?? content.length, from + 16)
}

function packedOf({ content, method }: Part): Buffer {
  const bytes = Buffer.from(content)
  return method === 0 ? bytes : deflateRawSync(bytes)
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function relationTo(type: string, target: string): string {
  return `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`
}

/** The parts of a workbook of one sheet, of which a test may replace or add some by name. */
export function workbookParts(sheetData: string, replaced: readonly Part[] = []): Part[] {
  const parts = [
    {
      name: '_rels/.rels',
      content: relationTo('officeDocument', 'xl/workbook.xml'),
    },
    {
      name: 'xl/workbook.xml',
      content: '<workbook xmlns:r="r"><sheets><sheet name="Posts" sheetId="1" r:id="r1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationTo('worksheet', 'worksheets/sheet1.xml'),
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<?xml version="1.0"?><worksheet>${sheetData}</worksheet>` },
  ]
  const names = new Set(replaced.map(({ name }) => name))
  return [...parts.filter(({ name }) => !names.has(name)), ...replaced]
}
