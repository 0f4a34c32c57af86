/** Something we got wrong, as against what a person or the outside world got wrong, which is a `Problem`. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError'
}

/**
 * Stop the work when a condition that our own code should guarantee does not hold.
 *
 * Never for what people type: that is gathered as `Problem` values and shown.
 *
 * Throws: AssertionError with the message, which says what was found.
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionError(message)
}

/** The branch that the compiler knows cannot be reached; reaching it all the same stops the work. */
export function never(value: never): never {
  throw new AssertionError(`no branch for ${JSON.stringify(value)}`)
}
