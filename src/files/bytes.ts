import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { Stats } from 'node:fs'
import type { Checked } from '../core/shared/problem.ts'
import { refuse } from './gather.ts'
import { sayMegabytes } from './limits.ts'

/**
 * Read a regular file whole, if it is no longer than a limit in bytes.
 *
 * The size is asked for before anything is read, so 200 MB are refused at once. Directories, devices, pipes and sockets
 * are refused: the kind is looked at before opening, because opening a pipe waits and opening a device may act, and
 * again after, because the name may have come to mean another thing meanwhile. A link is followed to a regular file.
 */
export function readBytesFile(path: string, limitBytes: number): Checked<Uint8Array> {
  try {
    return objection(path, statSync(path), limitBytes) ?? readOpened(path, limitBytes)
  } catch (error) {
    return refuse(path, sayOpeningFailed(error))
  }
}

function readOpened(path: string, limitBytes: number): Checked<Uint8Array> {
  // Windows has no O_NONBLOCK, and no pipes in its file system that would need it.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = fstatSync(descriptor)
    const objected = objection(path, stats, limitBytes)
    if (objected) return objected
    const bytes = readUpTo(descriptor, { most: limitBytes + 1, likely: stats.size })
    return bytes.length > limitBytes ? tooLong(path, bytes.length, limitBytes) : { ok: true, value: bytes }
  } finally {
    closeSync(descriptor)
  }
}

function objection(path: string, stats: Stats, limitBytes: number): Checked<never> | undefined {
  if (stats.isDirectory()) return refuse(path, 'This is a folder. Name a file in it.')
  if (!stats.isFile()) return refuse(path, 'This is a device, pipe or socket. Name an ordinary file.')
  return stats.size > limitBytes ? tooLong(path, stats.size, limitBytes) : undefined
}

function tooLong(path: string, sizeBytes: number, limitBytes: number): Checked<never> {
  return refuse(path, 'This file is too large to read.', {
    got: sayMegabytes(sizeBytes),
    wanted: `at most ${sayMegabytes(limitBytes)}`,
  })
}

// Reads until the end rather than to the size once told: the file may have grown, and /proc files say they are empty.
// What was told is still likely, and one piece of that size needs no copy of the whole.
function readUpTo(
  descriptor: number,
  { most, likely }: { readonly most: number; readonly likely: number },
): Uint8Array {
  const pieces: Uint8Array[] = []
  let total = 0
  while (total < most) {
    const piece = Buffer.allocUnsafe(Math.min(Math.max(65_536, likely - total), most - total))
    const read = readSync(descriptor, piece)
    if (read === 0) break
    pieces.push(piece.subarray(0, read))
    total += read
  }
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}

function sayOpeningFailed(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'There is no file of this name here.'
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read. Change its permissions.'
  if (code === 'ELOOP') return 'This link leads back to itself.'
  if (code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE') return 'This cannot be the name of a file.'
  return `This file cannot be read${code === '' ? '' : ` (${code})`}.`
}
