import type { Curve } from '../curve.ts'
import { normalCumulative, normalQuantile } from '../maths.ts'
import { scoreAtKnot, SCORE_KNOTS } from './scoreTable.ts'
import { shareAtEntry, SIDE_ENTRIES, WORD_KNOTS } from './wordTable.ts'

/** Where a table asks for values: each knot as a share and as the normal score of that share. */
interface Knots {
  readonly shares: () => Float64Array
  readonly scores: () => Float64Array
}

/** Made when first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** The knots of word tables, in their order: lower side, upper side, median. */
export const wordKnots: Knots = {
  shares: once(() => bothSides(shareAtEntry, (share) => 1 - share, 0.5)),
  // A score of 1 - u is that of u with its sign changed, to the bit, so half of them need not be worked out.
  scores: once(() =>
    bothSides(
      (entry) => normalQuantile(shareAtEntry(entry)),
      (score) => -score,
      0,
    ),
  ),
}

/** The knots of score tables, from the lowest. */
export const scoreKnots: Knots = {
  shares: once(sharesOfScores),
  scores: once(() => Float64Array.from({ length: SCORE_KNOTS }, (_, knot) => scoreAtKnot(knot))),
}

/** The lower half is worked out; the share of a score above 0 is what that of its opposite leaves, to the bit. */
function sharesOfScores(): Float64Array {
  const shares = new Float64Array(SCORE_KNOTS)
  for (let knot = 0; 2 * knot < SCORE_KNOTS; knot++) {
    const share = normalCumulative(scoreAtKnot(knot))
    shares[SCORE_KNOTS - 1 - knot] = 1 - share
    shares[knot] = share
  }
  return shares
}

function bothSides(lower: (entry: number) => number, mirrored: (place: number) => number, middle: number) {
  const places = new Float64Array(WORD_KNOTS)
  for (let entry = 0; entry < SIDE_ENTRIES; entry++) {
    const place = lower(entry)
    places[entry] = place
    places[SIDE_ENTRIES + entry] = mirrored(place)
  }
  places[WORD_KNOTS - 1] = middle
  return places
}

/** The values of a curve at every knot. */
export function valuesAt(curve: Exclude<Curve, { over: 'certain' }>, knots: Knots): Float64Array {
  const { at } = curve
  const places = curve.over === 'score' ? knots.scores() : knots.shares()
  const values = new Float64Array(places.length)
  for (let knot = 0; knot < places.length; knot++) values[knot] = at(places[knot]!)
  return values
}
