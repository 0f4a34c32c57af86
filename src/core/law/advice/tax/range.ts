import { sayPounds } from '../../../shared/money.ts'

/** A figure that hangs on what nobody knows yet: the same twice where it hangs on nothing. Pounds a year. */
export interface Range {
  readonly least: number
  readonly most: number
}

export function rangeOf(all: readonly number[]): Range {
  return { least: Math.min(...all), most: Math.max(...all) }
}

/** Whether both ends are said alike. */
export const isSure = ({ least, most }: Range): boolean => sayPounds(least) === sayPounds(most)

/** Nothing, to the nearest pound, however it turns out. */
export const isNothing = (range: Range): boolean => isSure(range) && sayPounds(range.most) === '£0'

export const sayRange = (range: Range): string =>
  isSure(range) ? sayPounds(range.most) : `${sayPounds(range.least)} to ${sayPounds(range.most)}`

/** A change of cost: `£3,500 less`, `nothing more or less`, `from £5 less to £10 more`. */
export function sayChange(range: Range): string {
  if (isSure(range)) return sayOne(range.most)
  return `from ${sayOne(range.least)} to ${sayOne(range.most)}`
}

function sayOne(pounds: number): string {
  const size = sayPounds(Math.abs(pounds))
  if (size === '£0') return 'nothing more or less'
  return `${size} ${pounds > 0 ? 'more' : 'less'}`
}
