import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Problem } from '../core/shared/problem.ts'
import type { Screen } from './screen.ts'

/**
 * What keeps a file from being written, as far as it can be seen before the work. What was `given` must not be lost to
 * it.
 */
export function writeProblems(path: string, given?: string): readonly Problem[] {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there?.isDirectory()) return [problemOf(path, 'This is a folder. Name a file in it.')]
  if (given !== undefined && resolve(path) === resolve(given))
    return [problemOf(path, 'This is the file that was given. Name another.')]
  const folder = dirname(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return [problemOf(path, `There is no folder ${folder} to write this in.`)]
}

const problemOf = (path: string, message: string): Problem => ({ where: { file: path, field: '' }, message })

/**
 * Write a file whole or not at all: under a name of its own first, then renamed, which no reader can see half done.
 * When the work is stopped in between, nothing is left behind.
 */
export function writeWhole(path: string, text: string | Uint8Array, screen: Screen): readonly Problem[] {
  const draft = `${path}.${process.pid}.part`
  const discard = (): void => rmSync(draft, { force: true })
  const done = screen.ifStopped(discard)
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
    return []
  } catch (error) {
    discard()
    // What comes after the comma names the draft, which is nobody's business.
    const reason = error instanceof Error ? error.message.split(',')[0]! : String(error)
    return [problemOf(path, `This cannot be written: ${reason}.`)]
  } finally {
    done()
  }
}
