import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../src/core/shared/problem.ts'

/** How a field was understood; the 5th, 50th and 95th percentile of a quantity. */
export interface FieldRead {
  readonly words: string
  readonly figures?: readonly number[]
}

/** What came of a case. */
export type Answer =
  | { readonly kind: 'read'; readonly fields: Readonly<Record<string, FieldRead>> }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'thrown'; readonly said: string }
  | { readonly kind: 'hung' }

/** A case is answered in a tenth of a second. What takes a hundred times as long will not end. */
const HUNG_AFTER_MILLISECONDS = 10_000

/** Reads cases in a process of their own, which is ended, and another begun, when a case hangs it. */
export interface Reading {
  read(path: string): Promise<Answer>
  close(): void
}

export function openReading(): Reading {
  let child: ChildProcess | undefined
  const close = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    async read(path) {
      child ??= fork(fileURLToPath(new URL('reader.ts', import.meta.url)))
      const answer = await answerOf(child, path)
      if (answer.kind === 'hung') close()
      return answer
    },
    close,
  }
}

function answerOf(child: ChildProcess, path: string): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const timer = setTimeout(() => resolve({ kind: 'hung' }), HUNG_AFTER_MILLISECONDS)
  const ended = () => resolve({ kind: 'thrown', said: 'the process ended' })
  child.once('message', (answer: Answer) => resolve(answer))
  child.once('exit', ended)
  child.send(path)
  return promise.finally(() => {
    clearTimeout(timer)
    child.removeAllListeners('message')
    child.off('exit', ended)
  })
}
