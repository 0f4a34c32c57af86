import type { Screen } from './screen.ts'

/** Work shorter than this is over before a bar could be read. */
const QUIET_MILLISECONDS = 500
const BAR_COLUMNS = 40

/** A bar that follows some work; `clear` takes it away again. */
export interface Progress {
  readonly onDone: (done: number, all: number) => void
  readonly clear: () => void
}

/** A progress bar on standard error: only where a person is watching, and only once the work has taken a while. */
export function openProgress(screen: Screen, what: string): Progress {
  if (!screen.isWatched) return { onDone: () => undefined, clear: () => undefined }
  const begun = performance.now()
  let isDrawn = false
  const erase = (): void => {
    if (isDrawn) screen.aside('\r\u001B[K')
    isDrawn = false
  }
  const forget = screen.ifStopped(erase)
  return {
    onDone(done, all) {
      if (performance.now() - begun < QUIET_MILLISECONDS) return
      screen.aside(`\r${bar(done / all)} ${what}`)
      isDrawn = true
    },
    clear() {
      erase()
      forget()
    },
  }
}

/** `[##########------------------------------]  25%`, always the same width. */
export function bar(share: number): string {
  const full = Math.floor(share * BAR_COLUMNS)
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_COLUMNS - full)}] ${percent}%`
}
