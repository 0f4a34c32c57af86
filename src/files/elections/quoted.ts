/** A text in quotation marks, and where what follows it begins. */
export interface Quoted {
  readonly text: string
  readonly end: number
}

/**
 * The text in quotation marks that opens at a place, as CSV writes it: a mark inside is written twice. Undefined where
 * none opens or none closes. In a loop and not by a pattern, whose memory would end on a text of some megabytes.
 */
export function quotedAt(text: string, at: number): Quoted | undefined {
  if (text[at] !== '"') return undefined
  const pieces: string[] = []
  for (let from = at + 1; ;) {
    const close = text.indexOf('"', from)
    if (close === -1) return undefined
    pieces.push(text.slice(from, close))
    if (text[close + 1] !== '"') return { text: pieces.join('"'), end: close + 1 }
    from = close + 2
  }
}

/** Where the next character stands that is no space. */
export function passSpaces(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/.test(text[next]!)) next++
  return next
}

/** The text without commas, semicolons and spaces at its end. */
export function withoutEmptyEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,;]/.test(text[end - 1]!)) end--
  return text.slice(0, end)
}
