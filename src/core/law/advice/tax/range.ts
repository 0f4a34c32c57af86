import { sayPounds } from '../../../shared/money.ts'

/** A figure that hangs on what nobody knows yet: the same twice where it hangs on nothing. Pounds a year. */
export interface Range {
  readonly least: number
  readonly most: number
}

export function rangeOf(all: readonly number[]): Range {
  return { least: Math.min(...all), most: Math.max(...all) }
}

/** Whether both ends are the same to the nearest pound. */
export const isSure = ({ least, most }: Range): boolean => least === most || toPound(least) === toPound(most)

/** A half pound away from nought, as it is said. */
const toPound = (pounds: number): number => Math.sign(pounds) * Math.round(Math.abs(pounds))

/** Nothing, to the nearest pound, however it turns out. */
export const isNothing = (range: Range): boolean => isSure(range) && toPound(range.most) === 0

/** A sum: `£3,500`, `up to £3,500`, `£80 to £3,500`. */
export function sayRange(range: Range): string {
  if (isSure(range)) return sayPounds(range.most)
  return toPound(range.least) === 0
    ? `up to ${sayPounds(range.most)}`
    : `${sayPounds(range.least)} to ${sayPounds(range.most)}`
}

/** A change of cost: `£3,500 less`, `nothing more or less`, `up to £80 more`, `from £5 less to £10 more`. */
export function sayChange(range: Range): string {
  if (isSure(range)) return sayOne(range.most)
  if (toPound(range.least) === 0) return `up to ${sayOne(range.most)}`
  if (toPound(range.most) === 0) return `up to ${sayOne(range.least)}`
  return `from ${sayOne(range.least)} to ${sayOne(range.most)}`
}

function sayOne(pounds: number): string {
  if (toPound(pounds) === 0) return 'nothing more or less'
  return `${sayPounds(Math.abs(pounds))} ${pounds > 0 ? 'more' : 'less'}`
}
