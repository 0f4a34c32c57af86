import { groupThousands } from '../../shared/money.ts'

/**
 * What a quantity is counted in; a `number` has a unit of its own, told elsewhere. A share, or a rate `a year`, is 0.03
 * inside and `3%` where it is shown.
 */
export type QuantityUnit =
  | 'pounds'
  | 'pounds a year'
  | 'share'
  | 'fte'
  | 'people'
  | 'months'
  | 'days'
  | 'weeks'
  | 'hours'
  | 'a year'
  | 'ratio'
  | 'number'

/**
 * How a range is understood: an `amount` above zero is skewed (log-normal), a `share` stays between 0 and 1
 * (logit-normal), a `rate` may fall on either side of zero (normal).
 */
export type QuantityKind = 'amount' | 'share' | 'rate'

/** A field's own rules for what is typed into it. Bounds are in the unit itself: a share of 50% is 0.5. */
export interface QuantityRules {
  readonly kind: QuantityKind
  readonly unit: QuantityUnit
  readonly least?: number
  readonly most?: number
}

/** May this unit be typed with %? */
export function takesPercent({ unit }: QuantityRules): boolean {
  return unit === 'share' || unit === 'a year' || unit === 'ratio'
}

/** May this unit be typed with £? */
export function takesPounds({ unit }: QuantityRules): boolean {
  return unit === 'pounds' || unit === 'pounds a year'
}

/** The words a person may write after a number of this unit, beside `a year`. */
const unitWords: { readonly [U in QuantityUnit]: readonly string[] } = {
  pounds: ['pounds', 'pound', 'gbp'],
  'pounds a year': ['pounds', 'pound', 'gbp'],
  share: [],
  fte: ['fte', 'ftes'],
  people: ['people', 'person', 'heads'],
  months: ['months', 'month'],
  days: ['days', 'day'],
  weeks: ['weeks', 'week'],
  hours: ['hours', 'hour'],
  'a year': [],
  ratio: [],
  number: [],
}

/** May this word stand after a number of this unit? */
export function isUnitWord(word: string, { unit }: QuantityRules): boolean {
  return unitWords[unit].includes(word)
}

/** Is this unit counted over a year? */
export function isYearly({ unit }: QuantityRules): boolean {
  return unit === 'pounds a year' || unit === 'a year'
}

/** Is this a length of time? */
export function isTime(unit: QuantityUnit): boolean {
  return unit === 'months' || unit === 'days' || unit === 'weeks' || unit === 'hours'
}

/** There are no minus three people, and no minus three months. */
function isCount(unit: QuantityUnit): boolean {
  return unit === 'fte' || unit === 'people' || isTime(unit)
}

/** The least and most that can be typed: the field's own, or what the unit itself forbids. */
export function boundsOf({ kind, unit, least, most }: QuantityRules): {
  readonly least: number
  readonly most: number
} {
  return {
    least: least ?? (kind === 'share' || isCount(unit) ? 0 : -Infinity),
    most: most ?? (kind === 'share' ? 1 : Infinity),
  }
}

/** A number of its unit without the unit's words, to twelve figures: `£1,250.50`, `3%`, `36`. */
export function sayBare(value: number, unit: QuantityUnit): string {
  const sign = value < 0 ? '-' : ''
  const size = Math.abs(value)
  if (unit === 'pounds' || unit === 'pounds a year') return `${sign}£${sayPence(size)}`
  if (unit === 'share' || unit === 'a year') return `${sign}${sayDigits(size * 100)}%`
  return `${sign}${sayDigits(size)}`
}

/** The words after a number or a range in its unit, with the space before them. */
export function sayUnit(unit: QuantityUnit, isOne = false): string {
  if (unit === 'pounds a year' || unit === 'a year') return ' a year'
  if (unit === 'fte') return ' FTE'
  if (unit === 'people') return isOne ? ' person' : ' people'
  if (isTime(unit)) return ` ${isOne ? unit.slice(0, -1) : unit}`
  return ''
}

/** Twelve figures are what a person can have meant; the rest is the noise of binary fractions. */
function sayDigits(size: number): string {
  const rounded = Number(size.toPrecision(12))
  const digits = rounded !== 0 && rounded < 1e-6 ? rounded.toFixed(20).replace(/0+$/, '') : String(rounded)
  return groupThousands(digits)
}

/** Pence are written as two figures when there are whole pence, as money is. */
function sayPence(size: number): string {
  const digits = sayDigits(size)
  return /\.\d$/.test(digits) ? `${digits}0` : digits
}
