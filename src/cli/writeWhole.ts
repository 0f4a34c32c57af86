import { renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Problem } from '../core/shared/problem.ts'
import type { Screen } from './screen.ts'

/**
 * Write a file whole or not at all: under a name of its own first, then renamed, which no reader can see half done.
 * When the work is stopped in between, nothing is left behind.
 */
export function writeWhole(path: string, text: string, screen: Screen): readonly Problem[] {
  const draft = `${path}.${process.pid}.part`
  const discard = (): void => rmSync(draft, { force: true })
  const done = screen.ifStopped(discard)
  try {
    writeFileSync(draft, text)
    renameSync(draft, path)
    return []
  } catch (error) {
    discard()
    const reason = error instanceof Error ? error.message : String(error)
    return [{ where: { file: path, field: '' }, message: `This cannot be written: ${reason}` }]
  } finally {
    done()
  }
}
