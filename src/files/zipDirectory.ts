import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'

/** One part of an archive as its directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string
  readonly deflated: boolean
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly checksum: number
  /** Index of its first packed byte in the archive. */
  readonly start: number
}

interface End {
  readonly count: number
  readonly size: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endBytes = 22
const damaged = 'This is not a whole XLSX workbook. Save it again as XLSX.'

/**
 * The directory of a zip archive, or nothing after noting why it cannot be trusted.
 *
 * Stricter than the format, because two readers of one loose archive may see two different workbooks: one end record
 * at the very end, the directory right before it, local headers that agree with it, parts that neither overlap nor
 * share a name, nothing encrypted, split, zip64, linked, or named outside the archive. Spreadsheet programs write no
 * other kind.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16, 4.4.4.
 */
export function readDirectory(bytes: Uint8Array, gathering: Gathering): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) {
    gathering.add(
      isCompoundFile(view) ? 'This workbook has a password or is an old XLS. Save it as XLSX without one.' : damaged,
    )
    return undefined
  }
  if (end.count > limits.zipEntries) {
    gathering.add('This workbook has too many parts.', { got: `${end.count}`, wanted: `at most ${limits.zipEntries}` })
    return undefined
  }
  const entries = readEntries(view, end, gathering)
  if (!gathering.any()) noteOverlaps(entries, end, gathering)
  return gathering.any() ? undefined : entries
}

// The old Office container, which also wraps encrypted workbooks: MS-CFB section 2.2.
function isCompoundFile(view: DataView): boolean {
  return view.byteLength > 8 && view.getUint32(0) === 0xd0cf11e0
}

// The last record whose comment reaches exactly to the end of the file, and whose directory reaches exactly to it.
function findEnd(view: DataView): End | undefined {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff)
  for (let at = view.byteLength - endBytes; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const isLast = at + endBytes + view.getUint16(at + 20, true) === view.byteLength
    const isWhole = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === view.getUint16(at + 10, true)
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    }
    return isLast && isWhole && end.offset + end.size === at ? end : undefined
  }
  return undefined
}

function readEntries(view: DataView, end: End, gathering: Gathering): ZipEntry[] {
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = end.offset
  for (let index = 0; index < end.count; index++) {
    const header = readHeader(view, at, end.offset + end.size)
    if (header === undefined) {
      gathering.add(damaged)
      return entries
    }
    const problem = names.has(header.name.toLowerCase()) ? 'Two parts have one name.' : entryProblem(view, header, end)
    names.add(header.name.toLowerCase())
    if (problem !== undefined) gathering.add(`${problem} Save the workbook again as XLSX.`, { got: header.name })
    else entries.push(entryOf(view, header))
    at = header.next
  }
  if (at !== end.offset + end.size) gathering.add(damaged)
  return entries
}

interface Header {
  readonly at: number
  readonly next: number
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly localAt: number
}

function readHeader(view: DataView, at: number, stop: number): Header | undefined {
  if (at + 46 > stop || view.getUint32(at, true) !== entrySignature) return undefined
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > stop) return undefined
  return {
    at,
    next,
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
  }
}

function entryProblem(view: DataView, header: Header, end: End): string | undefined {
  const { name, flags, method, packedBytes, unpackedBytes } = header
  // Bit 0 is encryption, bit 6 strong encryption, bit 13 a masked directory.
  if ((flags & 0x2041) !== 0) return 'A part is encrypted.'
  if (method !== 0 && method !== 8) return 'A part is packed in an unknown way.'
  if (method === 0 && packedBytes !== unpackedBytes) return 'A part is damaged.'
  if (packedBytes === 0xffffffff || unpackedBytes === 0xffffffff) return 'A part is larger than a list can be.'
  if (isLink(view.getUint32(header.at + 38, true))) return 'A part is a link.'
  if (isUnsafeName(name)) return 'A part has a name that leads out of the workbook.'
  return agreesWithLocal(view, header, end) ? undefined : 'A part is damaged.'
}

// The upper half of the attributes holds the Unix mode, whose file kind is the top four bits.
function isLink(attributes: number): boolean {
  return ((attributes >>> 16) & 0xf000) === 0xa000
}

function isUnsafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\:\0\ufffd]/.test(name)) return true
  return name.split('/').some((step) => step === '..' || step === '.')
}

function agreesWithLocal(view: DataView, header: Header, end: End): boolean {
  const { at, localAt, flags, method, packedBytes } = header
  if (localAt + 30 > end.offset || view.getUint32(localAt, true) !== localSignature) return false
  const nameBytes = view.getUint16(localAt + 26, true)
  if (nameBytes !== view.getUint16(at + 28, true)) return false
  if (view.getUint16(localAt + 6, true) !== flags || view.getUint16(localAt + 8, true) !== method) return false
  for (let index = 0; index < nameBytes; index++) {
    if (view.getUint8(localAt + 30 + index) !== view.getUint8(at + 46 + index)) return false
  }
  return startOf(view, localAt) + packedBytes <= end.offset
}

function startOf(view: DataView, localAt: number): number {
  return localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true)
}

function entryOf(view: DataView, { at, name, method, packedBytes, unpackedBytes, localAt }: Header): ZipEntry {
  const checksum = view.getUint32(at + 16, true)
  return { name, deflated: method === 8, packedBytes, unpackedBytes, checksum, start: startOf(view, localAt) }
}

function noteOverlaps(entries: readonly ZipEntry[], end: End, gathering: Gathering): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start)
  for (const [index, { name, start, packedBytes }] of sorted.entries()) {
    const next = sorted[index + 1]?.start ?? end.offset
    if (start + packedBytes > next) gathering.add('Two parts of this workbook overlap.', { got: name })
  }
}
