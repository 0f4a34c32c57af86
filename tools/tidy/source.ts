import { readFileSync, readdirSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { blank } from './blank.ts'

/** One file of the house, read for checking. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  readonly code: string
  readonly withoutComments: string
  /** What it imports: paths of our own from the root, others as written. */
  readonly imports: readonly Import[]
  /** The line, from 1, of a place in the text. */
  readonly lineAt: (index: number) => number
}

interface Import {
  readonly from: string
  readonly isOurs: boolean
  readonly line: number
}

/** Every file of the house by its path. */
export type House = ReadonlyMap<string, SourceFile>

const IMPORT = /\bfrom\s*(['"])(?<from>[^'"]+)\1|\bimport\s*\(?\s*(['"])(?<also>[^'"]+)\3/g
const TEXT = /\.(?:ts|mjs|js|md|json|yaml|yml|css|html|cmd)$|^(?:bin\/spinout|\.ci\/run)$/
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', 'tmp'])

/** Read a file given as text. Only code is scanned for comments and imports. */
export function sourceFile(path: string, text: string): SourceFile {
  const isCode = /\.(?:ts|mjs|js)$/.test(path)
  const { code, withoutComments } = isCode ? blank(text) : { code: text, withoutComments: text }
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length
  const imports = isCode ? importsIn(path, code, withoutComments, lineAt) : []
  return { path, text, lines: text.split('\n'), code, withoutComments, imports, lineAt }
}

function importsIn(
  path: string,
  code: string,
  withoutComments: string,
  lineAt: (index: number) => number,
): readonly Import[] {
  return Array.from(withoutComments.matchAll(IMPORT))
    .filter(({ index }) => /^(?:from|import)/.test(code.slice(index))) // else it is part of a string
    .map((found) => {
      const written = found.groups?.['from'] ?? found.groups?.['also'] ?? ''
      const isOurs = written.startsWith('.')
      return {
        from: isOurs ? posix.join(posix.dirname(path), written) : written,
        isOurs,
        line: lineAt(found.index),
      }
    })
}

/** Read every text file of ours. Figures and documents that others published are not ours to tidy. */
export function readHouse(): House {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const files = new Map<string, SourceFile>()
  const walk = (folder: string): void => {
    for (const entry of readdirSync(`${root}${folder}`, { withFileTypes: true })) {
      const path = `${folder}${entry.name}`.split(sep).join('/')
      if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) walk(`${path}/`)
      else if (entry.isFile() && TEXT.test(path))
        files.set(path, sourceFile(path, readFileSync(`${root}${path}`, 'utf8')))
    }
  }
  walk('')
  return files
}
