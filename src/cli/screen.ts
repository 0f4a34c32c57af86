/** Where a command speaks, and what it may assume of who is reading. */
export interface Screen {
  /** The answer: a text to standard output, with a line end. */
  say(text: string): void
  /** What is said beside the answer: a text to standard error, as it is. */
  aside(text: string): void
  /** Is a person watching standard error? Then, and only then, is there a progress bar. */
  readonly isWatched: boolean
  /** May headings be bold? Not when piped, and not when `NO_COLOR` asks for none. */
  readonly isBold: boolean
  /** Do something if the work is stopped from outside before the returned function is called. */
  ifStopped(undo: () => void): () => void
}

/** The screen of this process, and how to undo what was begun when it is stopped. */
export function openScreen(): { readonly screen: Screen; readonly undoAll: () => void } {
  const undos = new Set<() => void>()
  const screen: Screen = {
    say: (text) => void process.stdout.write(`${text}\n`),
    aside: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    isBold: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    ifStopped(undo) {
      undos.add(undo)
      return () => void undos.delete(undo)
    },
  }
  return { screen, undoAll: () => undos.forEach((undo) => undo()) }
}
