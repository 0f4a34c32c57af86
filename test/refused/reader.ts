import { middleFigures } from './figures.ts'
import { openCase } from '../../src/cli/openCase.ts'
import type { Answer } from './reading.ts'

/**
 * A process that reads one case after another and answers each, as `spinout check` would. It stands apart from the
 * tests so that a case which never ends can be ended.
 */
process.on('message', (path: string) => {
  void read(path).then((answer) => process.send?.(answer))
})

async function read(path: string): Promise<Answer> {
  try {
    const opened = await openCase(path)
    if (!opened.ok) return { kind: 'refused', problems: opened.problems }
    return { kind: 'read', fields: middleFigures(opened.value) }
  } catch (error) {
    return { kind: 'thrown', said: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
