/** Lets so many in at once, and turns others away rather than letting a queue grow. */
export interface Gate {
  /** How to leave again; `null` when as many as may be are in already. */
  enter(): (() => void) | null
}

export function openGate(most: number): Gate {
  let inside = 0
  return {
    enter() {
      if (inside >= most) return null
      inside++
      return () => void inside--
    },
  }
}
