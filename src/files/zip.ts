import { isUtf8 } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Gathering } from './gather.ts'
import { limits, sayMegabytes } from './limits.ts'
import { readDirectory } from './zipDirectory.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** The parts of a workbook by name, unpacked: only those that are XML. */
export type Parts = ReadonlyMap<string, Uint8Array>

/**
 * Unpack the XML parts of a workbook, or nothing after noting why not.
 *
 * The directory is judged whole before a byte is unpacked. Unpacking then stops at the size that the directory
 * declared, and the checksum must agree, so a directory that lies gains nothing: what was bounded is what is read.
 * Pictures, macros and the like are never unpacked.
 */
export function unpackXml(bytes: Uint8Array, gathering: Gathering): Parts | undefined {
  const entries = readDirectory(bytes, gathering) ?? []
  noteSizes(entries, gathering)
  if (gathering.any()) return undefined
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const part = unpackEntry(bytes, entry)
    const problem = part === undefined ? 'is damaged, or larger than it says' : textProblem(part)
    if (problem !== undefined) gathering.add(`A part of this workbook ${problem}.`, { got: entry.name })
    else if (part !== undefined) parts.set(entry.name, part)
  }
  return gathering.any() ? undefined : parts
}

// Looked for in every part, read or not: no spreadsheet program writes a document type, and entities hide in one.
function textProblem(part: Uint8Array): string | undefined {
  if (!isUtf8(part) || part.includes(0)) return 'is not UTF-8'
  const text = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  return text.includes('<!DOCTYPE') || text.includes('<!ENTITY')
    ? 'holds a document type, which could reach outside'
    : undefined
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedBytes)
  try {
    const part = entry.deflated ? inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpackedBytes) }) : packed
    return part.length === entry.unpackedBytes && crc32(part) === entry.checksum ? part : undefined
  } catch {
    return undefined
  }
}

function noteSizes(entries: readonly ZipEntry[], gathering: Gathering): void {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (total > limits.unpackedBytes) {
    const wanted = `at most ${sayMegabytes(limits.unpackedBytes)}`
    gathering.add('This workbook unpacks to too much.', { got: sayMegabytes(total), wanted })
  }
  for (const { name, packedBytes, unpackedBytes } of entries) {
    if (unpackedBytes <= limits.unpackedRatio * packedBytes) continue
    gathering.add('A part of this workbook is packed more tightly than real lists are.', { got: name })
  }
}
