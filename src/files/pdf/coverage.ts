/** Which characters every font of a paper can draw. */
export interface Coverage {
  readonly has: (code: number) => boolean
}

/**
 * Coverage from the runs of each font: so many code points that it lacks, so many that it has, and so on from 0, as
 * the typesetter tells them.
 */
export function coverageOf(fonts: readonly (readonly number[])[]): Coverage {
  const ends = fonts.map((runs) => {
    let at = 0
    return Float64Array.from(runs, (run) => (at += run))
  })
  // Between two ends a font lacks all or has all; it lacks those before the first.
  return { has: (code) => ends.every((each) => firstAbove(each, code) % 2 === 1 && code < each.at(-1)!) }
}

/** The index of the first end above a code point. */
function firstAbove(ends: Float64Array, code: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]! > code) high = middle
    else low = middle + 1
  }
  return low
}

/** A stretch of text that the fonts can draw, or one that they cannot, which is shown as boxes and kept beside them. */
export type Piece = string | { readonly text: string; readonly drawn: string }

const MAY_BREAK = '\u200b'
const MOST_BOXES = 8

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

/**
 * A text in the pieces that a paper is set from. Ends of lines and tabs count as spaces, and words of more than
 * `longest` characters may be broken anywhere, or they would run out of their place. An address is left as it is, so
 * that it can be copied: it has strokes to be broken at.
 */
export function piecesOf(text: string, { has }: Coverage, longest: number): Piece[] {
  const found: { isDrawn: boolean; signs: string[] }[] = []
  for (const { segment } of graphemes.segment(breakable(text.replace(/\s+/g, ' '), longest))) {
    const isDrawn = Array.from(segment).every((sign) => has(sign.codePointAt(0)!))
    const last = found.at(-1)
    if (last?.isDrawn === isDrawn) last.signs.push(segment)
    else found.push({ isDrawn, signs: [segment] })
  }
  return found.map(({ isDrawn, signs }) => {
    const piece = signs.join('')
    return isDrawn ? piece : { text: piece, drawn: boxes(Math.min(MOST_BOXES, signs.length)) }
  })
}

const breakable = (text: string, longest: number): string =>
  text.replace(/\S+/gu, (word) =>
    word.length > longest && !/https?:/.test(word) ? word.replace(/(.{8})(?=.)/gu, `$1${MAY_BREAK}`) : word,
  )

/** A box for each sign that a font lacks, as printers have always shown them. */
const boxes = (count: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${count * 16} 20">` +
  Array.from(
    { length: count },
    (_, index) => `<rect x="${index * 16 + 2}" y="2" width="12" height="16" fill="none" stroke="#0b0c0c"/>`,
  ).join('') +
  '</svg>'
