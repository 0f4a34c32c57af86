import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { countJson } from '../../core/democracy/count/countJson.ts'
import type { Problem } from '../../core/shared/problem.ts'
import type { Screen } from '../screen.ts'
import { excerpt } from '../../files/excerpt.ts'
import { ownVersion } from '../../files/ownVersion.ts'
import { writeWhole } from '../writeWhole.ts'
import type { CountedFile } from './countFile.ts'
import { isPlain } from '../../files/isPlain.ts'
import { sha256Of } from './openElection.ts'
import { sheetPage } from './sheetPage.ts'

/** What a published folder holds beside the papers, by name. */
export const PUBLISHED = { count: 'count.json', sheet: 'sheet.html', sums: 'SHA256SUMS' } as const

/** What keeps a folder from being published to: what is in it already would be taken for published. */
export function publishProblems(folder: string): readonly Problem[] {
  const there = statSync(folder, { throwIfNoEntry: false })
  const refuse = (message: string): readonly Problem[] => [{ where: { file: folder, field: '' }, message }]
  if (there && !there.isDirectory()) return refuse('This is a file. Name a new folder.')
  if (there && readdirSync(folder).length > 0) return refuse('This folder is not empty. Name a new one.')
  const above = dirname(folder)
  if (statSync(above, { throwIfNoEntry: false })?.isDirectory()) return []
  return refuse(`There is no folder ${above} to make this one in.`)
}

/**
 * Write all that anyone needs to count again: the papers as they came, the count, the sheet for the notice board, and
 * the SHA-256 of each in the form that `sha256sum -c` reads.
 */
export function publish(folder: string, given: CountedFile, screen: Screen): readonly Problem[] {
  const counted = { ...given, name: isReserved(given.name) ? `papers-${given.name}` : given.name }
  const { name } = counted
  if (!isPlain(name) || name.includes('\\')) {
    const message = 'A file of this name cannot be published: a list of hashes would not hold it. Rename it.'
    return [{ where: { file: folder, field: '' }, message, got: excerpt(name), wanted: 'a name such as board.blt' }]
  }
  const { personal } = counted.opened
  if (personal) {
    const message = 'This file may tell who voted, so it is not published. Delete these columns, and count again.'
    return [{ where: { file: counted.name, field: 'publish' }, message, got: personal.join(', ') }]
  }
  const contents: readonly (readonly [string, Uint8Array | string])[] = [
    [name, counted.bytes],
    [PUBLISHED.count, `${publishedCount(name, counted)}\n`],
    [PUBLISHED.sheet, sheetPage(counted)],
  ]
  const sums = contents.map(([file, content]) => `${sha256Of(content)}  ${file}\n`).join('')
  const failed = makeFolder(folder)
  if (failed.length > 0) return failed
  for (const [file, content] of [...contents, [PUBLISHED.sums, sums] as const]) {
    const problems = writeWhole(join(folder, file), content, screen)
    if (problems.length > 0) return problems
  }
  screen.say(`Published in ${folder}: ${contents.map(([file]) => file).join(', ')} and ${PUBLISHED.sums}.`)
  screen.say(`Anyone can count again: spinout count verify ${folder}`)
  return []
}

/** Whether a name is one of ours: on some systems capitals do not tell names apart. */
const isReserved = (name: string): boolean =>
  Object.values(PUBLISHED).some((ours) => ours.toLowerCase() === name.toLowerCase())

function makeFolder(folder: string): readonly Problem[] {
  try {
    mkdirSync(folder, { recursive: true })
    return []
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(',')[0]! : String(error)
    return [{ where: { file: folder, field: '' }, message: `This folder cannot be made: ${reason}.` }]
  }
}

/** The count as it is published: what was counted, and by which Spinout. */
export const publishedCount = (file: string, counted: CountedFile, by = ownVersion()): string =>
  countJson({ file, sha256: counted.sha256, by }, counted)
