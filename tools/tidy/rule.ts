import type { House, SourceFile } from './source.ts'

/** One thing wrong with one file. Lines count from 1; 0 means the file as a whole. */
export interface Complaint {
  readonly line: number
  readonly message: string
}

/** A file made up to show a rule at work, with the other files the rule looks at. */
export interface Example {
  readonly path: string
  readonly text: string
  readonly beside?: Readonly<Record<string, string>>
}

/**
 * One habit of the house, as something that can be checked: what it asks, a check of one file, a file that breaks it
 * and the same file put right. The examples are its test: a rule that complains of nothing would otherwise look well.
 */
export interface Rule {
  readonly says: string
  readonly check: (file: SourceFile, house: House) => readonly Complaint[]
  readonly breaks: Example
  readonly keeps: Example
}

/** Where a banned thing is looked for: code has neither comments nor what strings say; text is the file as it is. */
type Layer = 'code' | 'withoutComments' | 'text'

/** A rule against a pattern: every place it is found in a file the rule applies to is one complaint. */
export function ban(banned: {
  readonly says: string
  readonly pattern: RegExp
  readonly applies: (path: string) => boolean
  readonly layer?: Layer
  readonly breaks: Example
  readonly keeps: Example
}): Rule {
  const { says, pattern, applies, layer = 'code', breaks, keeps } = banned
  const everywhere = new RegExp(pattern, `${pattern.flags}g`)
  const check = (file: SourceFile): Complaint[] =>
    applies(file.path)
      ? Array.from(file[layer].matchAll(everywhere), (found) => ({
          line: file.lineAt(found.index),
          message: `${says} (${found[0].trim()})`,
        }))
      : []
  return { says, check, breaks, keeps }
}

export const isTest = (path: string): boolean => path.endsWith('.test.ts')
export const isCode = (path: string): boolean => /\.(?:ts|mjs)$/.test(path)
/** The core as it ships: the tests beside it may use node:test. */
export const isCore = (path: string): boolean => path.startsWith('src/core/') && !isTest(path)
