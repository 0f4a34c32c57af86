/**
 * Health care services of the Provider Selection Regime by their code of the Common Procurement Vocabulary, without
 * the check digit. The four of which only a part is meant stand in `ONLY_IN_PART` as well.
 *
 * Source: SI 2023/1348 Sch 1.
 */
const LISTED: ReadonlySet<string> = new Set(
  (
    '85100000 85110000 85111000 85111100 85111200 85111300 85111310 85111320 85111400 85111500 85111600 85111700 ' +
    '85111800 85111810 85111820 85111900 85112200 85120000 85121000 85121100 85121200 85121210 85121220 85121230 ' +
    '85121231 85121232 85121240 85121250 85121251 85121252 85121270 85121271 85121280 85121281 85121282 85121283 ' +
    '85121290 85121291 85121292 85121300 85130000 85131000 85131100 85131110 85140000 85141000 85141100 85141200 ' +
    '85141210 85141211 85141220 85142000 85142100 85143000 85144000 85144100 85145000 85146000 85146100 85146200 ' +
    '85148000 85149000 85150000 85160000 85323000 85312330 85312500'
  ).split(' '),
)

const ONLY_IN_PART: ReadonlyMap<string, string> = new Map([
  ['85149000', 'but not community pharmacy under the regulations of 2013'],
  ['85323000', 'as far as they are delivered to individuals'],
  ['85312330', 'as far as they support the sexual and reproductive health of individuals'],
  ['85312500', 'as far as they tackle misuse of substances, or restore the mental or physical health of individuals'],
])

/** How a code stands to the list. `under`: not on it itself, though a wider code above it is. */
export type CodeStanding =
  | { readonly kind: 'listed' }
  | { readonly kind: 'part'; readonly limit: string }
  | { readonly kind: 'under'; readonly wider: string }
  | { readonly kind: 'other' }

/** How a code of eight digits stands to the list of the regime. */
export function selectionCode(code: string): CodeStanding {
  const limit = ONLY_IN_PART.get(code)
  if (limit !== undefined) return { kind: 'part', limit }
  if (LISTED.has(code)) return { kind: 'listed' }
  const wider = wideningsOf(code).find((each) => LISTED.has(each))
  return wider === undefined ? { kind: 'other' } : { kind: 'under', wider }
}

/** A code with its last digits made nought one by one, down to the three that name a group: nearest first. */
const wideningsOf = (code: string): readonly string[] =>
  [7, 6, 5, 4, 3].map((kept) => code.slice(0, kept).padEnd(8, '0')).filter((wider) => wider !== code)
